/** Language tags are held against the registry, and what people write instead leads to a tag. */
import { describe, expect, it } from '@jest/globals';
import { tagFault, tagMeant } from '../../src/facts/language-tag.js';
import { ownNames } from '../../src/law/languages/own-names.js';
import { languageSubtags } from '../../src/law/languages/subtags.gen.js';
import { threeLetterCodes } from '../../src/law/languages/three-letters.js';
import { usualCodes, usualNames } from '../../src/law/languages/usual-names.js';
import fc from '../property.js';

const subtags = languageSubtags.languages.trim().split(' ');

describe('A language tag', () => {
  it.each([
    ...['de', 'DE', 'pt-BR', 'zh-Hant-TW', 'zh-yue', 'sr-latn-rs', 'sl-rozaj', 'es-419'],
    ...['i-klingon', 'de-CH-1996', 'en-u-ca-gregory', 'en-x-heron', 'qab', 'en-XA', 'und', 'gsw'],
  ])('%s is valid', (tag) => {
    expect(tagFault(tag)).toBeNull();
  });

  it.each([
    ['xx', 'xx'],
    ['eng', 'eng'],
    ['en-UK', 'uk'],
    ['en-Abcd', 'abcd'],
    ['de-zzzzz', 'zzzzz'],
    ['en-u', 'u'],
    ['zh-deu', 'deu'],
    ['en_GB', null],
    ['English language', null],
    ['', null],
  ])('%s is none', (tag, part) => {
    expect(tagFault(tag)).toMatchObject({ part });
  });

  it('is valid with each language of the registry, and with no other letters', () => {
    for (const subtag of subtags.filter((each) => !each.includes('..'))) {
      expect([subtag, tagFault(subtag)]).toEqual([subtag, null]);
    }
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(letters, (tag) => {
        const isKnown = subtags.includes(tag) || (tag.length === 3 && tag >= 'qaa' && tag <= 'qtz');
        expect(tagFault(tag) === null).toBe(isKnown);
      }),
    );
  });
});

describe('The tag that was meant', () => {
  it.each([
    ['en_GB', 'en-GB'],
    ['en_US.UTF-8', 'en-US'],
    ['eng', 'en'],
    ['eng-us', 'en-US'],
    ['ger', 'de'],
    ['en-UK', 'en-GB'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['DEUTSCH', 'de'],
    ['ελληνικά', 'el'],
    ['Greek', 'el'],
    ['English (UK)', 'en-GB'],
    ['Portuguese (Brazil)', 'pt-BR'],
    ['Chinese (simplified)', 'zh-Hans'],
    ['Simplified Chinese', 'zh-Hans'],
    ['US English', 'en-US'],
    ['Irish language', 'ga'],
    ['jp', 'ja'],
  ])('%s is %s', (text, tag) => {
    expect(tagMeant(text)).toBe(tag);
  });

  it.each(['xx', 'many', 'all European languages', '', 'text', 'de, en'])(
    '%s tells of none',
    (text) => {
      expect(tagMeant(text)).toBeNull();
    },
  );

  it('is a valid tag in each table', () => {
    for (const tag of [
      ...Object.values(threeLetterCodes),
      ...Object.values(usualCodes),
      ...Object.values(usualNames),
      ...Object.keys(ownNames),
    ]) {
      expect([tag, tagFault(tag)]).toEqual([tag, null]);
    }
    for (const code of [...Object.keys(usualCodes), ...Object.keys(threeLetterCodes)]) {
      expect([code, tagFault(code) === null]).toEqual([code, false]);
    }
  });
});
