/** What a country is called, by its ISO 3166-1 alpha-2 code, and which code a name or a false code means. */
import { falseCodes } from './countries/false-codes.js';
import { countryTable } from './countries/table.js';

/** Names that a sentence gives their article. */
const withArticle: readonly string[] = [
  'AE',
  'AX',
  'BQ',
  'BS',
  'CC',
  'CD',
  'CF',
  'CG',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'GS',
  'IM',
  'IO',
  'KM',
  'KY',
  'MH',
  'MP',
  'MV',
  'NL',
  'PH',
  'PN',
  'SB',
  'SC',
  'TC',
  'TF',
  'UM',
  'US',
  'VG',
  'VI',
];

const names: ReadonlyMap<string, string> = new Map(
  countryTable.map(([code, , name]) => [code, name]),
);

/** The name of a country as a label: `Portugal`; what is no code is returned as it came. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}

/** The name of a country within a sentence: `the United States`. */
export function countryInSentence(code: string): string {
  return withArticle.includes(code) ? `the ${countryName(code)}` : countryName(code);
}

/** What a text means that is no code of a country. */
export interface CountryMeant {
  /** The code, or null where it cannot be told. */
  readonly code: string | null;
  /** What the text is, in a clause, where that is worth telling. */
  readonly what?: string;
}

/** The country that a name, a code of three letters, a code of a region or a usual slip means. */
export function countryMeant(text: string): CountryMeant {
  const written = text.trim();
  const upper = written.toUpperCase();
  if (names.has(upper)) return { code: upper };
  const slip = Object.hasOwn(falseCodes, upper) ? falseCodes[upper] : undefined;
  if (slip) return { code: slip.meant, what: slip.what };
  const [, country] = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(upper) ?? [];
  if (country !== undefined && names.has(country)) {
    return { code: country, what: 'a code of one of its regions' };
  }
  const name = plainName(written);
  const short = name.replace(formOfState, '');
  const known = codesByName();
  const meant = known.get(name) ?? (shared.includes(short) ? undefined : known.get(short));
  return { code: meant ?? null };
}

/** `Kingdom of Spain` is Spain. */
const formOfState =
  /^(?:(?:federal|italian|french|portuguese|hellenic) )?(?:republic|kingdom|state|principality|grand duchy) of (?:the )?/;

/** What several countries are called once the form of their state is taken away. */
const shared: readonly string[] = ['china', 'congo', 'korea'];

let namesKnown: ReadonlyMap<string, string> | null = null;

/** Every name and code of three letters with the code of two, made when the first one is asked for. */
export function codesByName(): ReadonlyMap<string, string> {
  namesKnown ??= new Map(
    countryTable.flatMap(([code, ...others]) =>
      others.map((name) => [plainName(name), code] as const),
    ),
  );
  return namesKnown;
}

/** Lower case without accents, marks and articles: `The Bahamas` and `bahamas` are one. */
function plainName(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // The capital of both Turkish letters is one.
      .replace(/ı/g, 'i')
      .replace(/&/g, ' and ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^st /, 'saint ')
      .replace(/^the (?=.)/, '')
  );
}
