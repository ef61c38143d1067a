// Folders of models as a provider with many of them has: real facts under other names, versions and days, a third of them with errors.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Always the same numbers for one seed. */
function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const samples = ['samples/olmo-2-32b/aiact.yaml', 'samples/complete-systemic/aiact.yaml'];

/** Writes `count` models below `folder`: three of four a small file, the fourth the largest sample. */
export function makeModels(folder, count, read, write) {
  const chance = chanceFrom(20261128);
  const [small, large] = samples.map(read);
  for (let index = 0; index < count; index += 1) {
    const own = join(folder, `model-${String(index).padStart(5, '0')}`);
    mkdirSync(own);
    const version = `${1 + Math.floor(chance() * 4)}.${Math.floor(chance() * 10)}`;
    let facts = (chance() < 0.75 ? small : large)
      .replace(/^ {2}name: .*$/m, `  name: Heron ${index}`)
      .replace(/^ {2}version: .*$/m, `  version: "${version}"`);
    // A mistake of those that people make: a key that no field has.
    if (chance() < 1 / 3) facts = facts.replace(/^model:$/m, 'model:\n  colour: blue');
    write(join(own, 'aiact.yaml'), facts);
  }
}
