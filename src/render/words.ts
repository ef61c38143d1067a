/** What a reader sees for a value that the facts file writes as a key. */

import { lineListIn, listIn } from '../languages/numbers.js';
import { hasMessage, partsAsText, partsOf } from '../languages/say.js';
import { spokenLanguage } from '../languages/speaking.js';
import type { Line } from '../markdown/build.js';

const authorityNames: Readonly<Record<string, string>> = {
  law: 'law',
  recital: 'recital',
  guideline: 'Commission guidelines',
  template: 'mandatory template',
  code: 'code of practice (voluntary)',
  interpretation: 'interpretation',
};

/** The files of the catalogue that have such values: those of every paper, and those that papers for authorities alone print. */
const topics = ['words', 'choice'] as const;

/** Whether a key has words of its own. */
export const hasWords = (key: string): boolean =>
  topics.some((topic) => hasMessage(spokenLanguage(), `${topic}/${key}`));

/** The words for a key in the language that is spoken; an unknown key is shown with spaces for its underscores. */
export function wordsFor(key: string): string {
  const language = spokenLanguage();
  const message = topics
    .map((topic) => `${topic}/${key}`)
    .find((each) => hasMessage(language, each));
  return message === undefined ? key.replaceAll('_', ' ') : partsAsText(partsOf(language, message));
}

/** How binding a provision is, in words. */
export function authorityWords(authority: string | null): string {
  const name = authority === null ? undefined : authorityNames[authority];
  if (authority === null || name === undefined) return authority ?? '—';
  const language = spokenLanguage();
  const key = `authority/${authority}`;
  return hasMessage(language, key) ? partsAsText(partsOf(language, key)) : name;
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ends a clause as a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:…][)"'”’]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumeration(parts: readonly string[]): string {
  return listIn(parts, spokenLanguage().conventions);
}

/** The same of lines of the tree. */
export function listedLines(lines: readonly Line[]): Line {
  return lineListIn(lines, spokenLanguage().conventions);
}
