/** Shows values and keys of a file in the words of a message. */
import type { FactNode } from '../fact-tree.js';
import { quoted } from '../printable.js';
import type { ErrorTarget } from './spot.js';

/** What a sentence calls the value: its path, or the file where it is the whole. */
export function nameOf({ path }: Pick<ErrorTarget, 'path'>): string {
  return path ? `\`${path}\`` : 'The file';
}

/** The value as a message shows it. */
export function nodeInWords(node: FactNode): string {
  switch (node.kind) {
    case 'text':
      return quoted(node.value);
    case 'number':
      return node.value.text.length > 40 ? 'a very long number' : node.value.text;
    case 'boolean':
      return String(node.value);
    case 'list':
      return 'a list';
    case 'map':
      return 'a mapping';
    default:
      return 'empty';
  }
}

/** Keys and values of the file or the schema, quoted for a sentence. */
export function list(words: readonly string[], limit = 8): string {
  const shownWords = words.slice(0, limit).map((word) => quoted(word));
  return shownWords.join(', ') + (words.length > limit ? ', …' : '');
}

/** `a`, `a or b`, `a, b or c`. */
export function enumerated(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Longer proposals are cut in a help; the fix holds them whole. */
const longest = 160;

/** YAML as a help shows it. */
export function asCode(text: string): string {
  return text.length > longest ? `\`${text.slice(0, longest - 40)}…\`` : `\`${text}\``;
}
