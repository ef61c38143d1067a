/** The language in which a paper is being written; English outside of any paper. */
import type { Language } from './language.js';
import { languages } from './registry.js';

let current: Language = languages.en;

/**
 * Writes something in a language. A paper is written in one go, without waiting for anything, so that nothing else can be written
 * meanwhile: hundreds of small printers need no argument that all of them would only pass on.
 */
export function inLanguage<T>(language: Language, write: () => T): T {
  const before = current;
  current = language;
  try {
    const written = write();
    if (written instanceof Promise) throw new Error('a paper is written in one go');
    return written;
  } finally {
    current = before;
  }
}

/** The language of the paper that is being written. */
export function spokenLanguage(): Language {
  return current;
}

/** Whether it is English, in which what is not yet a message may be written, too. */
export function isEnglish(): boolean {
  return current.tag === languages.en.tag;
}
