// Writes the sentences of the schemas of results that spell a value of the law, so that each follows its row in `src/law`.
import { readFile, writeFile } from 'node:fs/promises';
import { loadLawWords } from '../law-words.mjs';
import { spelled } from '../schema/spelled.mjs';

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
  holder[last] = spelled(sentence, lawWords, source);
}
