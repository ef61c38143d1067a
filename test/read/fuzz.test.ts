/** Feeds mutated facts files to the reader: it never throws, and always either reads or says why not. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../src/facts/decimal.js';
import { codeFrame } from '../../src/read/code-frame.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import fc from '../property.js';

const validate = createRequire(import.meta.url)('../../src/read/validate.gen.cjs') as (
  data: unknown,
) => boolean;

/** The facts with a double for every decimal, as the validator wants them. */
const asDoubles = (value: unknown): unknown => {
  if (value instanceof Decimal) return value.toNumber();
  if (Array.isArray(value)) return value.map(asDoubles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asDoubles(each)]));
};

const folder = new URL('../diagnostics/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

const splinters = [
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!binary ',
  '|',
  '>-',
  '"',
  "'",
  '\\',
  '#',
  '%',
  '---\n',
  '...\n',
  '\n',
  '\t',
  '\r',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ufeff',
  '<<: ',
  '__proto__: ',
  '1e999',
  '0x1',
  '.nan',
  'null',
  '{ unknown: }',
  '\ud83d',
  '[[[[[[',
  '  ',
  'schema: 1\n',
  '~',
  '1e-999',
].map((text) => new TextEncoder().encode(text));

const mutation = fc.record({
  at: fc.nat(2000),
  remove: fc.nat(12),
  insert: fc.oneof(
    fc.constantFrom(...splinters),
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => new TextEncoder().encode(text)),
  ),
});

const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.array(mutation, { maxLength: 6 }))
  .map(([seed, mutations]) =>
    mutations.reduce<Uint8Array>((bytes, { at, remove, insert }) => {
      const start = at % (bytes.length + 1);
      return new Uint8Array([...bytes.slice(0, start), ...insert, ...bytes.slice(start + remove)]);
    }, seed),
  );

function expectSound(result: ReadResult): void {
  const refusals = result.findings.filter(
    ({ id, severity }) => severity === 'error' && id.startsWith('read/'),
  );
  expect(result.readable).toBe(refusals.length === 0);
  for (const { place, message, help } of result.findings) {
    expect(message.length * help.length).toBeGreaterThan(0);
    expect(message + help).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    if (!place) continue;
    const text = result.sources.find(({ file }) => file === place.file)?.text;
    if (text === undefined) continue;
    const lines = text.split('\n');
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.end_line).toBeLessThanOrEqual(lines.length);
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
    expect(place.end_column).toBeLessThanOrEqual((lines[place.end_line - 1] ?? '').length + 1);
    const isForward =
      place.end_line > place.line ||
      (place.end_line === place.line && place.end_column >= place.column);
    expect(isForward).toBe(true);
    expect(codeFrame(text, place).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  }
}

describe('Fuzzing', () => {
  it('Mutated facts files never make the reader throw, places lie inside the text, and what is left fits the schema', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const result = readFacts([{ file: 'a.yaml', bytes }]);
        expectSound(result);
        expect(validate(asDoubles(result.facts))).toBe(true);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1500) },
    );
  });

  it('A mark that turns the direction of writing, before any key, stands escaped in whatever is said of it', () => {
    const decoder = new TextDecoder();
    for (const seed of seeds) {
      const marked = decoder
        .decode(seed)
        .replace(/(?<=^ *(?:- )?|[{,] )(?=[\w"]+:)/gmu, '\u202e')
        .replaceAll('\u202eschema:', 'schema:');
      const bytes = new TextEncoder().encode(marked);
      expectSound(readFacts([{ file: 'a.yaml', bytes }]));
      const inner = new TextEncoder().encode(marked.replace(/^\u202e/gmu, ''));
      expectSound(readFacts([{ file: 'a.yaml', bytes: inner }]));
    }
  });

  it('Arbitrary bytes never make the reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expectSound(readFacts([{ file: 'a.yaml', bytes }]));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    );
  });

  it('Two mutated files never make the reader throw', () => {
    fc.assert(
      fc.property(mutated, mutated, (first, second) => {
        expectSound(
          readFacts([
            { file: 'a.yaml', bytes: first },
            { file: 'b.yaml', bytes: second },
          ]),
        );
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });
});
