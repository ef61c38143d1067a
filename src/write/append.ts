/** Adds an entry at the end of a list that stands in the file. */
import type { Node, YAMLSeq } from 'yaml';
import type { YamlValue } from './change.js';
import { commaIn, linesAt } from './insert.js';
import type { OpenFile } from './open-facts.js';
import type { Splice } from './splice.js';
import { columnOf, endOf, lineAfter } from './spots.js';
import { inFlowStyle, itemLines } from './yaml-text.js';

/** The splice that adds the entry. */
export function appended(open: OpenFile, list: YAMLSeq, value: YamlValue): Splice {
  const column = columnOf(open, list);
  if (!list.flow) {
    const below = lineAfter(open, endOf(open, list), column);
    return linesAt(open, below, itemLines(value, column, open.style), column);
  }
  const text = inFlowStyle(value);
  const close = (list.range?.[1] ?? 1) - 1;
  const last = list.items.at(-1) as Node | undefined;
  if (last === undefined) return { start: (list.range?.[0] ?? 0) + 1, end: close, text, column };
  const end = endOf(open, last);
  const comma = commaIn(open.text.slice(end, close));
  const at = comma === null ? end : end + comma + 1;
  return { start: at, end: at, text: comma === null ? `, ${text}` : ` ${text}`, column };
}
