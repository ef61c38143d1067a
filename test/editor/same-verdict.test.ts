/** The schema for editors accepts what the published schema accepts, and nothing else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { Decimal } from '../../src/facts/decimal.js';
import fc from '../property.js';
import { repository } from '../support/command-line.js';
import { readSample, samples } from '../support/exports.js';

type Validate = (value: unknown) => boolean;
const load = createRequire(import.meta.url);
const published = load('../../src/read/validate.gen.cjs') as Validate;
const editor: Validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(`${repository}/schemas/aiact.editor.schema.json`, 'utf8')) as object,
);

const plain = (value: unknown): unknown => {
  if (value instanceof Decimal) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
};

/** Every place of a tree. */
function placesIn(
  value: unknown,
  at: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...at, key]))];
}

function withAt(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  put: unknown,
): unknown {
  if (step === undefined) return put;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[step] = withAt(copy[step], rest, put);
  return copy;
}

const facts = samples.map((name) => plain(readSample(name).facts));

describe('Both schemas', () => {
  it('accept every sample', () => {
    for (const [index, each] of facts.entries()) {
      expect([samples[index], published(each), editor(each)]).toEqual([samples[index], true, true]);
    }
  });

  it('differ on the mark that takes away a key of a family file: there the editor sees no fault, at any depth, and none beside it', () => {
    const unset = { $unset: true };
    const tried = new Set<string>();
    for (const [index, sample] of facts.entries()) {
      const places = placesIn(sample).flatMap((at) =>
        at.map((_, length) => at.slice(0, length + 1)),
      );
      const inherited = new Map(places.map((at) => [at.join('.'), at]));
      for (const [name, at] of inherited) {
        if (/\.\d|^(?:schema|provenance)/.test(name) || tried.has(name)) continue;
        tried.add(name);
        expect([samples[index], name, editor(withAt(sample, at, unset))]).toEqual([
          samples[index],
          name,
          true,
        ]);
        expect(editor(withAt(sample, at, { $unset: false }))).toBe(false);
        expect(editor(withAt(sample, at, { ...unset, more: 1 }))).toBe(false);
      }
    }
    expect(editor(withAt(facts[0], ['schema'], unset))).toBe(false);
  });

  it('agree on a sample with anything in any place, but for scores that are numbers', () => {
    const places = facts.map((each) => placesIn(each).slice(1));
    const put = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        'x',
        0,
        -1,
        1.5,
        1e30,
        true,
        [],
        {},
        { unknown: 'Nobody kept a record of it' },
        { unknown: '' },
        { withheld: 'A secret of the trade', more: 1 },
        [{}],
        ['x'],
        '2026-01-01',
        'developer',
        { at_least: 1 },
        { name: 'x' },
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.nat(facts.length - 1), fc.nat(), put, (sample, place, value) => {
        const own = places[sample] ?? [];
        const at = own[place % own.length] ?? [];
        fc.pre(!(typeof value === 'number' && at[0] === 'evaluation'));
        const changed = withAt(facts[sample], at, value);
        expect([at, value, editor(changed)]).toEqual([at, value, published(changed)]);
      }),
      { numRuns: 100 },
    );
  });
});
