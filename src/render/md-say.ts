/** Messages as Markdown: the words are escaped, marks become its marks, values stay values. */

import { type Part, type Shown, shown } from '../languages/part.js';
import {
  hasMessage,
  type ParamsOf,
  type ProviderKey,
  partsOf,
  plainText,
  say,
  sayPlain,
} from '../languages/say.js';
import { isEnglish, spokenLanguage } from '../languages/speaking.js';
import { mdText } from './markdown.js';

export type { Shown };
export { sayPlain, shown };

type Rest<Key extends ProviderKey> = keyof ParamsOf<Key> extends never ? [] : [ParamsOf<Key>];

const marks: Readonly<Record<string, string>> = { strong: '**', emphasis: '*' };

/** A message as one line of Markdown. */
export function mdSay<Key extends ProviderKey>(key: Key, ...rest: Rest<Key>): Shown {
  return asMarkdown(say(key, ...rest));
}

/** A message whose key was looked up, filled with finished Markdown. */
export function mdSayFilled(key: string, fill: Readonly<Record<string, string>>): Shown {
  return asMarkdown(partsOf(spokenLanguage(), key, fill));
}

/** Parts as one line of Markdown; what is special only at the start of a line is escaped only there. */
export function asMarkdown(parts: readonly Part[]): Shown {
  return shown(
    parts
      .map((part, index) => {
        if (part.kind === 'shown') return part.markdown;
        if (part.kind === 'mark') return marks[part.name] ?? '';
        return spaced(part.text, index === 0);
      })
      .join(''),
  );
}

/** Escaped text that keeps the space at its ends. */
function spaced(text: string, isFirst: boolean): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  const escaped = isFirst ? mdText(text) : mdText(`x${text.trim()}`).slice(1);
  return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
}

/** The words of a message by a key that a template names; throws where the language has none. */
export function saidByKey(key: string): string {
  return plainText(partsOf(spokenLanguage(), key));
}

/** The words of a message by a key that was put together, or the English ones that stand beside it. */
export function sayOr(key: string, english: string): string {
  const language = spokenLanguage();
  if (isEnglish()) return english;
  return hasMessage(language, key) ? plainText(partsOf(language, key)) : english;
}
