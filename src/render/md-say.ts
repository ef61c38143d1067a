/** Messages as lines of the tree: the words are our own, marks become looks, values stay values. */

import { type MessagePart, type Shown, shown } from '../languages/part.js';
import {
  hasMessage,
  type ProviderKey,
  partsAsText,
  partsOf,
  type Rest,
  say,
  sayAsTool,
  sayPlain,
  type ToolKey,
} from '../languages/say.js';
import { isEnglish, spokenLanguage } from '../languages/speaking.js';
import { emphasis, type Line, line, strong, text } from '../markdown/build.js';
import { printLine } from '../markdown/print.js';
import { builtLine } from './built-line.js';

export type { Shown };
export { sayPlain, shown };

/** A message as one line of Markdown. */
export function mdSay<Key extends ProviderKey>(key: Key, ...rest: Rest<Key>): Shown {
  return asMarkdown(say(key, ...rest));
}

/** A message whose key was looked up, filled with finished Markdown. */
export function mdSayFilled(key: string, fill: Readonly<Record<string, string>>): Shown {
  return asMarkdown(partsOf(spokenLanguage(), key, fill));
}

/** Parts as one line of Markdown, for what is not built as a tree. */
export function asMarkdown(parts: readonly MessagePart[]): Shown {
  return shown(printLine(asLine(parts)));
}

/** A message as a line of the tree: its words are our own, its values are values. */
export function lineSay<Key extends ProviderKey>(key: Key, ...rest: Rest<Key>): Line {
  return asLine(say(key, ...rest));
}

/** A message in which the program speaks, as a line of the tree. */
export function lineAsTool<Key extends ToolKey>(key: Key, ...rest: Rest<Key>): Line {
  return asLine(sayAsTool(key, ...rest));
}

/** The same as plain text. */
export function plainAsTool<Key extends ToolKey>(key: Key, ...rest: Rest<Key>): string {
  return partsAsText(sayAsTool(key, ...rest));
}

/** A message whose key was looked up, filled with words or with lines. */
export function lineSayFilled(key: string, fill: Readonly<Record<string, string | Line>>): Line {
  const lines = Object.entries(fill).map(([name, value]) => [
    name,
    typeof value === 'string' ? line(value) : value,
  ]);
  return asLine(partsOf(spokenLanguage(), key, Object.fromEntries(lines)));
}

const looks: Readonly<Record<string, (...parts: readonly (string | Line)[]) => Line>> = {
  strong,
  emphasis,
};

/** Parts as a line of the tree; what stands between two marks has their look. */
export function asLine(parts: readonly MessagePart[]): Line {
  const out: Line[] = [];
  let inner: Line[] = out;
  for (const part of parts) {
    if (part.kind === 'mark') {
      if (part.opens) inner = [];
      else {
        out.push((looks[part.name] ?? line)(...inner));
        inner = out;
      }
    } else inner.push(lineOfPart(part));
  }
  return line(...out);
}

function lineOfPart(part: Exclude<MessagePart, { kind: 'mark' }>): Line {
  switch (part.kind) {
    case 'text':
      return line(part.text);
    case 'value':
      return part.text.trim() === '' ? line(part.text) : text(part.text, part.language);
    case 'line':
      return part.line;
    default:
      return builtLine(part.markdown);
  }
}

/** The words of a message by a key that a template names; throws where the language has none. */
export function saidByKey(key: string): string {
  return partsAsText(partsOf(spokenLanguage(), key));
}

/** The words of a message by a key that was put together, or the English ones that stand beside it. */
export function sayOr(key: string, english: string): string {
  const language = spokenLanguage();
  if (isEnglish()) return english;
  return hasMessage(language, key) ? partsAsText(partsOf(language, key)) : english;
}
