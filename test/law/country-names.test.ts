/** What countries are called, alone and within a sentence. */
import { describe, expect, it } from '@jest/globals';
import { countryInSentence, countryName } from '../../src/law/country-names.js';

describe('The name of a country', () => {
  it('stands alone without an article, and in a sentence with the one it has', () => {
    expect(countryName('PT')).toBe('Portugal');
    expect(countryInSentence('PT')).toBe('Portugal');
    expect(countryName('US')).toBe('United States');
    expect(countryInSentence('US')).toBe('the United States');
  });

  it('is what was written where that is no code', () => {
    expect(countryName('?')).toBe('?');
  });
});
