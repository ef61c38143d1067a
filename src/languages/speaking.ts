/** The language in which a paper is being written; English outside of any paper. */
import type { Language } from './language.js';
import { languages } from './registry.js';

/** Who speaks in a paper: the provider to its readers, or the program to the provider's own people. */
export type Voice = 'provider' | 'tool';

let current: Language = languages.en;
let voice: Voice = 'tool';

/**
 * Writes something in a language. A paper is written in one go, without waiting for anything, so that nothing else can be written
 * meanwhile: hundreds of small printers need no argument that all of them would only pass on. Whoever speaks goes on speaking where
 * `as` is left out.
 */
export function inLanguage<T>(language: Language, write: () => T, as: Voice = voice): T {
  const before = { current, voice };
  current = language;
  voice = as;
  try {
    const written = write();
    if (written instanceof Promise) throw new Error('a paper is written in one go');
    return written;
  } finally {
    ({ current, voice } = before);
  }
}

/** The language of the paper that is being written. */
export function spokenLanguage(): Language {
  return current;
}

/** Whose voice it is; the program's outside of any paper. */
export function speakingVoice(): Voice {
  return voice;
}

/** Whether it is English, in which what is not yet a message may be written, too. */
export function isEnglish(): boolean {
  return current.tag === languages.en.tag;
}
