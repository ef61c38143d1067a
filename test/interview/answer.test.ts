/** What a person types is read as it is shown: numbers, bounds and honest absences, in the words of the help. */
import { describe, expect, it } from '@jest/globals';
import { type FactPath, factPaths } from '../../src/facts/paths.gen.js';
import { answerFor } from '../../src/interview/answer.js';
import { askable } from '../../src/interview/order.js';
import { numberExpected, typedNumber } from '../../src/interview/typed-number.js';

const flop = 'training.compute.parameter_update_flop';
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}` : each)));
const typed = (text: string): unknown => plain(answerFor(flop, text));

describe('A number that is typed', () => {
  it.each([
    ['3e23', '3e23'],
    ['3 × 10^23', '3e23'],
    ['3*10**23', '3e23'],
    ['3·10²³', '3e23'],
    ['10²³', '1e23'],
    ['7.3 billion', '7.3e9'],
    ['1,000,000', '1000000'],
    ['< 2e22', '{ at_most: 2e22 }'],
    ['≤ 2e22', '{ at_most: 2e22 }'],
    ['at most 2e22', '{ at_most: 2e22 }'],
    ['at_least: 1.1e25', '{ at_least: 1.1e25 }'],
    ['> 1e25, < 3e25', '{ at_least: 1e25, at_most: 3e25 }'],
    ['at least 1e25 and at most 3e25', '{at_most: 3e25, at_least: 1e25}'],
  ])('%s is the same as %s', (one, other) => {
    expect(typed(one)).toEqual(typed(other));
    expect(typed(one)).not.toHaveProperty('fault');
  });

  it.each([
    '',
    'many',
    '3,5e20',
    '1.000.000',
    '< 1e22, < 2e22',
    '{ at_most: }',
    '10^',
    '{3e23',
    '3e23 FLOP',
  ])('“%s” is none, and what to write is said', (text) => {
    expect(typedNumber(text)).toBeNull();
    expect(typed(text)).toEqual({ fault: numberExpected });
  });

  it('is taken wherever the help of a fact shows one', () => {
    const shown = Object.values(factPaths).flatMap(({ description }) =>
      [...description.matchAll(/\{ at_(?:most|least): [^}]+\}/g)].map(([each]) => each),
    );
    expect(shown.length).toBeGreaterThan(1);
    for (const each of shown) expect([each, typedNumber(each)]).not.toEqual([each, null]);
  });
});

describe('An honest absence that is typed', () => {
  const some = Object.entries(factPaths)
    .filter(([path, { kind }]) => askable.includes(kind) && !path.includes('['))
    .map(([path]) => path as FactPath);

  it('is one wherever a fact takes one, and nowhere a text', () => {
    for (const path of some) {
      const answer = answerFor(path, '{ unknown: nobody counted }');
      expect([path, answer]).toEqual([
        path,
        factPaths[path].absence === true
          ? { value: { unknown: 'nobody counted' } }
          : { fault: 'Only an answer may stand here' },
      ]);
    }
  });

  it('needs its reason', () => {
    expect(answerFor(flop, '{ withheld: "" }')).toEqual({
      fault: 'Write the reason; it is printed in the documents',
    });
  });
});
