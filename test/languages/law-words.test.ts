/** Messages that hold a value of the law in words say what its row says. */
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/languages/registry.js';
import { partsAsText, partsOf } from '../../src/languages/say.js';
import { computeParts } from '../../src/law/compute-parts.js';
import { lawFraction, lawFractionName, lawPeriod, lawTerm, lawTimes } from '../../src/law/spell.js';

const rows: Readonly<Record<string, string>> = {
  'law/modification': lawFraction('modification'),
  'law/modification-name': lawFractionName('modification'),
  'law/modification-times': lawTimes('modification'),
  'law/fallback': lawFraction('modificationFallback'),
  'law/fallback-systemic-risk': lawFraction('modificationFallbackSystemicRisk'),
  'law/representative-retention': lawTerm('representativeRetentionYears'),
  'due/period/notification': lawPeriod('notification'),
  'gate/third/fraction': lawFraction('modification'),
  'gate/fraction/third': lawFractionName('modification'),
  ...Object.fromEntries(
    Object.entries(computeParts).map(([kind, { says }]) => [`compute/part/${kind}`, says]),
  ),
};

const ofLaw = Object.keys(languages.en.messages).filter((key) => key.startsWith('law/'));

describe('A value of the law in a message', () => {
  test.each(Object.entries(rows))('is that of its row: %s', (key, words) => {
    expect(partsAsText(partsOf(languages.en, key))).toBe(words);
  });

  test('has a row', () => {
    expect(ofLaw.filter((key) => rows[key] === undefined)).toEqual([]);
  });
});
