/** The list of countries is whole, and everything that people write for one of them leads to its code. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { falseCodes } from '../../src/law/countries/false-codes.js';
import { countryTable } from '../../src/law/countries/table.js';
import {
  countryCodes,
  countryStanding,
  outsideTerritories,
  unionTerritories,
} from '../../src/law/countries.js';
import { countryInSentence, countryMeant, countryName } from '../../src/law/country-names.js';

const schema = JSON.parse(readFileSync('schemas/aiact.schema.json', 'utf8')) as {
  definitions: { country: { enum: string[] } };
};

describe('The list of countries', () => {
  it('holds the 249 codes of ISO 3166-1, each once, as the schema does', () => {
    expect(countryCodes).toHaveLength(249);
    expect(new Set(countryTable.map(([, three]) => three)).size).toBe(249);
    expect(schema.definitions.country.enum).toEqual(countryCodes);
    for (const [two, three] of countryTable) {
      expect(two).toMatch(/^[A-Z]{2}$/);
      expect(three).toMatch(/^[A-Z]{3}$/);
    }
  });

  it('gives each code a name of its own that papers can print', () => {
    const names = countryCodes.map(countryName);
    expect(new Set(names).size).toBe(249);
    for (const [index, name] of names.entries()) {
      expect(name).not.toBe(countryCodes[index]);
      expect(countryInSentence(countryCodes[index] ?? '')).toContain(name);
    }
  });

  it('leads from each name, in whatever case, and from three letters to the code', () => {
    for (const [code, ...names] of countryTable) {
      for (const name of names) {
        for (const text of [name, name.toUpperCase(), name.toLowerCase(), `  ${name}`]) {
          expect([text, countryMeant(text).code]).toEqual([text, code]);
        }
      }
      expect(countryMeant(code.toLowerCase()).code).toBe(code);
    }
  });

  it.each([
    ['The Netherlands', 'NL'],
    ['Kingdom of Spain', 'ES'],
    ['Federal Republic of Germany', 'DE'],
    ['Republic of Korea', 'KR'],
    ['US-CA', 'US'],
    ['Turkey', 'TR'],
    ['Ivory Coast', 'CI'],
    ['EL', 'GR'],
    ['uk', 'GB'],
  ])('takes %s for %s', (text, code) => {
    expect(countryMeant(text).code).toBe(code);
  });

  it.each(['EU', 'XX', 'Europe', 'Congo', 'Korea', 'Republic of China', 'worldwide', ''])(
    'takes %j for no country',
    (text) => {
      expect(countryMeant(text).code).toBeNull();
    },
  );

  it('names no false code that is a code after all, and means real ones', () => {
    for (const [code, { meant, what }] of Object.entries(falseCodes)) {
      expect(countryCodes).not.toContain(code);
      if (meant !== null) expect(countryCodes).toContain(meant);
      expect(what).not.toMatch(/\.$/);
    }
  });
});

describe('The standing of a country', () => {
  it('is the Union for its territories with codes of their own', () => {
    for (const code of unionTerritories)
      expect([code, countryStanding(code)]).toEqual([code, 'union']);
  });

  it('is outside for overseas countries, for the islands of the Crown and for the small states', () => {
    const others = ['GB', 'GI', 'JE', 'GG', 'IM', 'MC', 'SM', 'VA', 'AD', 'CH', 'US'];
    for (const code of [...outsideTerritories, ...others]) {
      expect([code, countryStanding(code)]).toEqual([code, 'outside']);
    }
  });

  it('is the Economic Area for Norway with Svalbard, Iceland and Liechtenstein', () => {
    expect(countryCodes.filter((code) => countryStanding(code) === 'eea')).toEqual([
      'IS',
      'LI',
      'NO',
      'SJ',
    ]);
    expect(countryCodes.filter((code) => countryStanding(code) === 'union')).toHaveLength(34);
  });

  it('is nothing for what is no code', () => {
    for (const text of ['EL', 'UK', 'EU', 'XX', 'fr', '', 'Germany']) {
      expect(countryStanding(text)).toBeNull();
    }
  });
});
