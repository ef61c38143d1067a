/** Finds the words of the provider that stand in another language than the papers around them. */
import { tagFault } from '../facts/language-tag.js';
import type { Passages } from '../markdown/mark-language.js';

/** Tags for private use name no language that a screen reader could speak. */
const isPrivate = (tag: string): boolean => /^(?:q[a-t][a-z]|x)(?:-|$)/i.test(tag);

/** True for a tag that names a language. */
function isLanguage(tag: string): boolean {
  return tag !== '' && !isPrivate(tag) && tagFault(tag) === null;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** The language of the facts where the file names none. */
const usual = 'en';

/**
 * What a paper in `paper` quotes in another language: the texts of the facts, and the official labels that were read in English
 * alone; null where all is in its own.
 */
export function statedPassages(
  facts: unknown,
  language: string,
  paper: string = usual,
  labels: readonly string[] = [],
): Passages | null {
  const stated = language === '' && paper !== usual ? usual : language;
  const primary = (stated.split('-')[0] ?? '').toLowerCase();
  const isForeign = isLanguage(stated) && primary !== paper;
  const official = paper === usual ? [] : labels;
  if (!isForeign && official.length === 0) return null;
  return {
    language: isForeign ? stated : usual,
    texts: isForeign ? textsOf(facts) : [],
    ...(official.length > 0 && { labels: { language: usual, texts: official } }),
  };
}
