/** The light validator passes exactly what the whole one passes; only what it does not pass costs the whole one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { factPaths } from '../../src/facts/paths.gen.js';
import { countKeys } from '../../src/read/count-keys.gen.js';
import { pathSteps } from '../../src/read/places.js';
import { publishedSchema } from '../../src/read/schema-tools.js';
import { typesAt } from '../../src/read/schema-walk.js';
import fc from '../property.js';

const load = createRequire(import.meta.url);
const validate = load('../../src/read/validate.gen.cjs') as (data: unknown) => boolean;
const passes = load('../../src/read/validate-quietly.gen.cjs') as (data: unknown) => boolean;

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .map((name) => new URL(`${name}/aiact.yaml`, folder))
  .filter((file) => existsSync(file))
  .map((file) => parse(readFileSync(file, 'utf8')) as unknown);

type Steps = readonly (string | number)[];

/** Every place of a tree, the root without. */
function placesOf(value: unknown, steps: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const own = [...steps, Array.isArray(value) ? Number(key) : key];
    return [own, ...placesOf(child, own)];
  });
}

/** A copy in which the value at a place is another one, or gone. */
function changed(tree: unknown, steps: Steps, to: unknown): unknown {
  const [step, ...others] = steps;
  if (step === undefined) return to;
  const copy = (Array.isArray(tree) ? [...tree] : { ...(tree as object) }) as Record<
    string | number,
    unknown
  >;
  if (others.length > 0) copy[step] = changed(copy[step], others, to);
  else if (to === undefined) delete copy[step];
  else copy[step] = to;
  return Array.isArray(copy) ? copy.filter((each) => each !== undefined) : copy;
}

const values: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, 1.5, 1e30, '', ' ', 'a', 'a\nb', 'x'.repeat(10_001)],
  ...['2026-02-30', '2026-11-29', 'https://example.org', 'en', 'no', [], {}, [[]], ['a', 'a']],
  ...[{ unknown: 'Not measured' }, { unknown: '' }, { withheld: 'A secret', unknown: 'Both' }],
  ...[{ other: 1 }, { name: 'A name' }, { at_least: 5 }, { value: 1 }, [{ name: 'a' }], 2 ** 53],
];

describe('The keys of counts', () => {
  it('hold the last key of every fact that the schema takes as a whole number', () => {
    const schema = publishedSchema();
    const counts = Object.keys(factPaths).filter((path) =>
      typesAt(schema, pathSteps(path.replaceAll('[]', '[0]'))).includes('integer'),
    );
    expect(counts.length).toBeGreaterThan(5);
    const keys = counts.map((path) => /([a-z_0-9]+)(?:\[\])*$/.exec(path)?.[1] ?? '');
    expect(keys.filter((key) => !countKeys.has(key))).toEqual([]);
  });
});

describe('The light validator', () => {
  it('passes the samples', () => {
    expect(samples.length).toBeGreaterThan(6);
    for (const sample of samples) expect([passes(sample), validate(sample)]).toEqual([true, true]);
  });

  it('passes what the whole one passes, and nothing else, wherever a value is changed', () => {
    let refused = 0;
    let passed = 0;
    const judge = (tree: unknown): void => {
      const whole = validate(tree);
      if (passes(tree) !== whole) throw new Error(`differs over ${JSON.stringify(tree)}`);
      if (whole) passed += 1;
      else refused += 1;
    };
    for (const sample of samples) {
      const places = placesOf(sample);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...values)), {
            minLength: 1,
            maxLength: 2,
          }),
          (changes) => {
            // The second change may fall into what the first took away.
            let tree = sample;
            for (const [steps, value] of changes) {
              if (placesOf(tree).some((each) => String(each) === String(steps)))
                tree = changed(tree, steps, value);
            }
            judge(tree);
          },
        ),
        { numRuns: 120, seed: 20261129 },
      );
    }
    expect(refused).toBeGreaterThan(250);
    expect(passed).toBeGreaterThan(50);
  });

  it('passes no tree with a key that every object of the language has', () => {
    for (const key of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const tree = { ...(samples[0] as object), [key]: 'x' };
      expect([passes(tree), validate(tree)]).toEqual([false, false]);
    }
  });
});
