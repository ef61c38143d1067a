/** What a country is called, by its ISO 3166-1 alpha-2 code. */

/** Names that a sentence gives their article. */
const withArticle: readonly string[] = ['AE', 'BS', 'CD', 'CF', 'DO', 'GB', 'GM', 'NL', 'PH', 'US'];

/** The name of a country as a label: `Portugal`; what is no code is returned as it came. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a country within a sentence: `the United States`. */
export function countryInSentence(code: string): string {
  return withArticle.includes(code) ? `the ${countryName(code)}` : countryName(code);
}
