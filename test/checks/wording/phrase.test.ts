/** The phrases of the lint tables: what stands in them is found, whatever commas, line breaks and full stops stand around. */
import { describe, expect, it } from '@jest/globals';
import {
  isWhole,
  openingsOf,
  patternOf,
  readPhrase,
} from '../../../src/checks/wording/lint/phrase.js';
import fc from '../../property.js';

const whole = (phrase: string, text: string): boolean =>
  isWhole(readPhrase(phrase), text.split(/,?\s+/));

describe('A phrase of the lint', () => {
  it.each([
    ['(to be|will be) (added|completed) (later)?', 'to be added'],
    ['(to be|will be) (added|completed) (later)?', 'will be completed later'],
    ['(see|cf) … (annex)? #', 'see the second annex 2.1'],
    ['(see|cf) … (annex)? #', 'see 2'],
    ["(we|they) (don't|do not) know", "we don't know."],
    ['n\\(a\\)', 'n(a)...'],
    ['etc.', 'etc.'],
    ['(a (b (c)?)?)? d', 'a b d'],
  ])('%p is %p and nothing else', (phrase, text) => {
    expect(whole(phrase, text)).toBe(true);
    expect(whole(phrase, `${text} indeed`)).toBe(false);
    expect(whole(phrase, `not ${text}`)).toBe(false);
  });

  it('stands for at most four words with one gap', () => {
    expect(whole('awaits … review', 'awaits one two three four review')).toBe(true);
    expect(whole('awaits … review', 'awaits one two three four five review')).toBe(false);
  });

  it('takes a number with points, and no word beside it', () => {
    expect(whole('section #', 'section 2.1.4.')).toBe(true);
    expect(whole('section #', 'section two')).toBe(false);
  });

  it.each(['(open', 'closed)', '(a|b))', '(a|(b)'])('refuses the brackets of %p', (phrase) => {
    expect(() => readPhrase(phrase)).toThrow(/bracket/);
  });

  const word = fc.constantFrom('text', 'to', 'be', 'added', 'later', "don't", 'annex');
  /** A phrase with one text that it stands for. */
  const spoken: fc.Arbitrary<readonly [phrase: string, text: string]> = fc
    .array(
      fc.oneof(
        word.map((each) => [each, each] as const),
        fc
          .tuple(word, word, fc.boolean())
          .map(([a, b, second]) => [`(${a}|${b})`, second ? b : a] as const),
        fc.tuple(word, fc.boolean()).map(([a, isThere]) => [`(${a})?`, isThere ? a : ''] as const),
        fc.tuple(fc.array(word, { maxLength: 4 })).map(([some]) => ['…', some.join(' ')] as const),
        fc.constant(['#', '2.1'] as const),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => [
      ['begin', ...parts.map(([part]) => part)].join(' '),
      ['begin', ...parts.map(([, text]) => text)].filter(Boolean).join(' '),
    ]);

  it('finds each text that it stands for, as a whole, by its first word and inside another text', () => {
    fc.assert(
      fc.property(spoken, ([phrase, text]) => {
        const pieces = readPhrase(phrase);
        const openings = new Set<string>();
        openingsOf(pieces, openings);
        expect(isWhole(pieces, text.split(' '))).toBe(true);
        expect([...openings]).toEqual(['begin']);
        expect(new RegExp(patternOf(pieces)).test(`before ${text} behind`)).toBe(true);
      }),
    );
  });
});
