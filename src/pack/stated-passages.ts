/** Finds the words of the provider that stand in another language than the papers around them. */
import { tagFault } from '../facts/language-tag.js';
import type { Passages } from '../markdown/mark-language.js';
import { paperLanguage } from '../render/paper-language.js';

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

/** The texts of the facts with their language, or null where it is that of the papers or none. */
export function statedPassages(facts: unknown, language: string): Passages | null {
  const primary = (language.split('-')[0] ?? '').toLowerCase();
  if (!isLanguage(language) || primary === paperLanguage) return null;
  return { language, texts: textsOf(facts) };
}
