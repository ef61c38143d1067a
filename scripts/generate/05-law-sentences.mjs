// Writes the sentences of the schemas that spell a value of the law, so that each follows its row in `src/law`.
import { readFile, writeFile } from 'node:fs/promises';
import { loadLawWords } from '../law-words.mjs';

const root = new URL('../../', import.meta.url);
const source = 'scripts/schema/law-sentences.json';
const sentences = JSON.parse(await readFile(new URL(source, root), 'utf8'));
const lawWords = await loadLawWords();

for (const [name, byPointer] of Object.entries(sentences)) {
  const file = new URL(`schemas/${name}.schema.json`, root);
  const before = await readFile(file, 'utf8');
  const schema = JSON.parse(before);
  for (const [pointer, sentence] of Object.entries(byPointer)) write(schema, pointer, sentence);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (text !== before) await writeFile(file, text);
}

/** Puts the spelled sentence where the pointer leads; there a sentence has to stand already. */
function write(schema, pointer, sentence) {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  const holder = steps.reduce((node, step) => node?.[step], schema);
  if (typeof holder?.[last] !== 'string') {
    throw new Error(`${source}: nothing is said at ${pointer}; write the pointer where it stands`);
  }
  holder[last] = spelled(sentence);
}

/** The sentence with each `{name of a value}` filled, `{Name of a value}` with a capital; braces that hold a colon are YAML of an example. */
function spelled(sentence) {
  return sentence.replace(/\{([^{}:]+)\}/g, (_, name) => {
    const isStart = /^[A-Z][a-z]/.test(name);
    const id = isStart ? name[0].toLowerCase() + name.slice(1) : name;
    if (!Object.hasOwn(lawWords, id)) {
      throw new Error(`${source}: no value of the law is called ${id}; see src/law/law-words.ts`);
    }
    return isStart ? lawWords[id][0].toUpperCase() + lawWords[id].slice(1) : lawWords[id];
  });
}
