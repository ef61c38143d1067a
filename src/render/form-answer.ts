/** Sentences that the table of a form holds, in the language that is spoken: the table names them by their English words. */
import { languages } from '../languages/registry.js';
import { partsAsText, partsOf } from '../languages/say.js';
import { isEnglish, spokenLanguage } from '../languages/speaking.js';

const prefix = 'form-answers/';

/** The sentence; throws where the catalogue has no message with these words. */
export function formAnswer(english: string): string {
  if (isEnglish()) return english;
  const key = Object.entries(languages.en.messages).find(
    ([name, message]) => name.startsWith(prefix) && message === english,
  )?.[0];
  if (key === undefined) throw new Error(`no message of a form says: ${english}`);
  return partsAsText(partsOf(spokenLanguage(), key));
}
