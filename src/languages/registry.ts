/** Every language that papers are written in, by its tag. */
import { messages as german } from './de/catalogue.gen.js';
import { conventions as germanConventions } from './de/conventions.js';
import { papers as germanPapers } from './de/papers.js';
import { messages as english } from './en/catalogue.gen.js';
import { conventions as englishConventions } from './en/conventions.js';
import type { Language } from './language.js';

export const languages = {
  en: { tag: 'en', messages: english, conventions: englishConventions, papers: null },
  de: {
    tag: 'de',
    // A template of the user may call for words of a paper that does not exist in the language: they are said in English.
    messages: { ...english, ...german },
    conventions: germanConventions,
    papers: germanPapers,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

/** Whether a paper exists in a language. */
export function existsIn({ papers }: Language, id: string): boolean {
  return papers === null || papers.includes(id);
}
