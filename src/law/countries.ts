/** Which countries there are, and which of them belong to the Union or to the European Economic Area (ISO 3166-1 alpha-2). */
import { countryTable } from './countries/table.js';

/** The 27 member states. */
export const euMemberStates: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

/**
 * Territories to which the Treaties apply and which have a code of their own: Guadeloupe, Martinique, French Guiana, Réunion, Mayotte and
 * Saint Martin (Arts 349 and 355(1) TFEU), Åland (Art. 355(4) TFEU). Madeira, the Azores and the Canaries share the code of their state.
 */
export const unionTerritories: readonly string[] = ['GP', 'MQ', 'GF', 'RE', 'YT', 'MF', 'AX'];

/**
 * Territories of member states that lie outside: overseas countries and territories (Art. 355(2) and Annex II TFEU) and the Faroes
 * (Art. 355(5)(a) TFEU). They conclude nothing that another third country would not; the list is what a test holds.
 */
export const outsideTerritories: readonly string[] = [
  'BL',
  'PM',
  'NC',
  'PF',
  'WF',
  'TF',
  'AW',
  'BQ',
  'CW',
  'SX',
  'GL',
  'FO',
];

/** The three states in the Economic Area but outside the Union; whether Art. 54 treats them as the Union is unsettled. */
export const eeaOnlyStates: readonly string[] = ['IS', 'LI', 'NO'];

/** Codes that share the standing of a state of the Economic Area: Svalbard and Jan Mayen are Norwegian. */
const eeaOnlyTerritories: readonly string[] = ['SJ'];

/** Where a country stands: the Union, the Economic Area without the Union, or neither. */
export type CountryStanding = 'union' | 'eea' | 'outside';

const codes: ReadonlySet<string> = new Set(countryTable.map(([code]) => code));

/** The codes of all countries, in the order of the alphabet. */
export const countryCodes: readonly string[] = [...codes];

/** Where the country of that code stands; null for what is no code, since nothing follows from it. */
export function countryStanding(code: string): CountryStanding | null {
  if (!codes.has(code)) return null;
  if (euMemberStates.includes(code) || unionTerritories.includes(code)) return 'union';
  return eeaOnlyStates.includes(code) || eeaOnlyTerritories.includes(code) ? 'eea' : 'outside';
}
