/** A score may be written as a number, and keeps its digits. */
import { describe, expect, it } from '@jest/globals';
import type { ModelFacts } from '../../src/facts/model-facts.gen.js';
import { readFacts } from '../../src/read/read.js';
import fc from '../property.js';

const read = (value: string): { value: unknown; ids: string[] } => {
  const text = `schema: 1\nevaluation:\n  results:\n    - { name: MMLU, metric: accuracy, value: ${value} }\n    - name: Other\n      value: "71 %"\n`;
  const { facts, findings } = readFacts([
    { file: 'aiact.yaml', bytes: new TextEncoder().encode(text) },
  ]);
  const results = (facts as ModelFacts).evaluation?.results;
  return {
    value: Array.isArray(results) ? results[0]?.value : undefined,
    ids: findings.map(({ id }) => id),
  };
};

describe('The value of an evaluation result', () => {
  it.each(['71.3', '0.50', '-1', '1e3', '100'])('may be the number %s', (value) => {
    expect(read(value)).toEqual({ value, ids: [] });
  });

  it('may be text as before, and nothing else', () => {
    expect(read('"71.3 %"')).toEqual({ value: '71.3 %', ids: [] });
    expect(read('true').ids).toEqual(['schema/wrong-type']);
    expect(read('[1]').ids).toEqual(['schema/wrong-type']);
  });

  it('keeps the digits of every number that can be written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99999 }),
        fc.stringMatching(/^\d{0,6}$/),
        (whole, part) => {
          const text = part === '' ? `${whole}` : `${whole}.${part}`;
          expect(read(text)).toEqual({ value: text, ids: [] });
        },
      ),
      { numRuns: 50 },
    );
  });
});

it('A number in the place of another text is told as before: a version is no quantity', () => {
  const text = 'schema: 1\nmodel: { name: Heron, version: 1.0 }\n';
  const { findings } = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  expect(findings.map(({ id }) => id)).toEqual(['schema/wrong-type']);
});
