/** The name of a language tag in the language that is spoken. */
import { spokenLanguage } from '../languages/speaking.js';

/** `fr` → `French (fr)`, `pt-BR` → `Portuguese (pt-BR)`; a tag without a name stays as it is. */
export function languageName(tag: string): string {
  const name = spokenLanguage().conventions.languageNames[tag.split('-')[0]?.toLowerCase() ?? ''];
  return name === undefined ? tag : `${name} (${tag})`;
}
