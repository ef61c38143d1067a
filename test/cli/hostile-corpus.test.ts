/** A few of the corpus of hostile inputs, each through the whole program: those that once did harm, and one in sixty of the others. */
import { describe, expect, it } from '@jest/globals';

interface Recipe {
  readonly name: string;
  readonly class: string;
  readonly argv: readonly string[];
}
interface Corpus {
  readonly recipes: () => Promise<readonly Recipe[]>;
  readonly attempt: (recipe: Recipe) => Promise<{ readonly faults: readonly string[] }>;
  readonly identityOf: (recipe: Recipe) => string;
}
const { recipes, attempt, identityOf } = (await import(
  new URL('../../assurance/corpus.mjs', import.meta.url).href
)) as Corpus;

const all = await recipes();

/** What ended in a signal, in a fault of the program, beyond its bounds or over something else than its own files. */
const once = [
  'a card with a head 10,000 deep',
  'safetensors: a type with a prototype',
  'domains: sizes that are no numbers',
  'a logo: a PNG with two heads',
  'a report into .git/config',
];

describe('The corpus of hostile inputs', () => {
  it('holds several hundred, all different, of each class', () => {
    expect(new Set(all.map(identityOf)).size).toBe(all.length);
    const counts = [...new Set(all.map((each) => each.class))].map(
      (name) => all.filter((each) => each.class === name).length,
    );
    expect(counts.length).toBeGreaterThan(5);
    expect(Math.min(...counts)).toBeGreaterThan(80);
  });

  const chosen = all.filter(({ name }, at) => once.includes(name) || at % 60 === 30);

  it('still holds what once did harm', () => {
    const names = chosen.map(({ name }) => name);
    expect(once.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(chosen.map((recipe) => [`${recipe.class}: ${recipe.name}`, recipe] as const))(
    'does no harm by %s',
    async (_, recipe) => {
      // Time and memory are measured by `npm run hostile`: a test asks no clock.
      const { faults } = await attempt(recipe);
      expect(faults.filter((each) => !/^took /.test(each))).toEqual([]);
    },
    120_000,
  );
});
