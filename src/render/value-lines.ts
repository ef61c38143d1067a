/** One stated value as a line of the tree, in the way that its kind is read. */
import { type Line, link, text } from '../markdown/build.js';
import { builtLine } from './built-line.js';
import { inline, type ValueKind } from './values.js';
import { listedLines } from './words.js';

/** Lists are enumerated; what `values.ts` spells as Markdown is read back. */
export function valueLine(value: unknown, kind: ValueKind = 'text', unit = ''): Line {
  if (Array.isArray(value)) return listedLines(value.map((each) => valueLine(each, kind, unit)));
  if (typeof value === 'string' && kind === 'link') return link(value);
  if (typeof value === 'string' && kind === 'text' && !value.includes('@')) return text(value);
  return builtLine(inline(value, kind, unit));
}
