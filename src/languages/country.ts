/** What a country is called in a language, by its ISO 3166-1 alpha-2 code. */
import { countryName } from '../law/country-names.js';
import type { Conventions } from './conventions.js';

/** The name as a label; what is no code is returned as it came. */
export function countryIn(code: string, { countryNames }: Conventions): string {
  return countryNames?.[code] ?? countryName(code);
}
