/** Words of ours that the table of a form holds, in the language that is spoken: the table names them by their English words. */
import { languages } from '../languages/registry.js';
import { partsAsText, partsOf } from '../languages/say.js';
import { isEnglish, spokenLanguage } from '../languages/speaking.js';

/** The files of the catalogue that say what stands beside the official labels of a form. */
export const formFiles: readonly string[] = ['form-answers', 'documentation-form', 'safety-form'];

/** The sentence; throws where the catalogue has no message with these words. */
export function formAnswer(english: string): string {
  const said = inCatalogue(english);
  if (said === null) throw new Error(`no message of a form says: ${english}`);
  return said;
}

/** A label inside an answer; one that is no message is an official label and stays as it was published. */
export const formWord = (english: string): string => inCatalogue(english) ?? english;

function inCatalogue(english: string): string | null {
  if (isEnglish()) return english;
  const key = Object.entries(languages.en.messages).find(
    ([name, message]) => message === english && formFiles.includes(name.split('/', 1)[0] ?? ''),
  )?.[0];
  return key === undefined ? null : partsAsText(partsOf(spokenLanguage(), key));
}
