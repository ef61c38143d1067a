// The English messages that literals carry themselves: titles of papers and of their sections, and the questions of gates.
import { readdir, readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';

const documents = new URL('../../../templates/documents/', import.meta.url);

/** Who speaks the messages that are made of literals, by the part of the key before the slash. */
const voices = { item: 'provider', question: 'both', title: 'provider' };

/** The titles of the papers in which the provider speaks, by the front matter of their templates. */
async function titlesOfPapers() {
  const names = (await readdir(documents)).filter((name) => name.endsWith('.md.hbs')).sort();
  const found = [];
  for (const name of names) {
    const text = await readFile(new URL(name, documents), 'utf8');
    // What is wrong with a front matter is said where templates are checked.
    const front = parseYaml(/^---\r?\n([\s\S]*?)\n---\r?\n/.exec(text)?.[1] ?? '') ?? {};
    const isOwn = (front.voice ?? 'provider') === 'provider' && typeof front.title === 'string';
    if (isOwn) found.push([name.slice(0, -'.md.hbs'.length), front.title]);
  }
  return found;
}

/** Each message by its key: its words as they stand, since a title takes no parameters. */
export async function literalMessages({ items, gates }) {
  const words = {
    item: Object.entries(items).map(([id, { title }]) => [id, title]),
    question: Object.entries(gates).map(([id, { question }]) => [id, question]),
    title: await titlesOfPapers(),
  };
  return Object.entries(words).flatMap(([file, all]) =>
    all.map(([id, data]) => [
      `${file}/${id}`,
      { fault: null, kinds: {}, marks: [], keys: [], counted: [], data, voice: voices[file] },
    ]),
  );
}
