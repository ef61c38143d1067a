/** Writes a value where a key or a dash stands already, with or without a value before. */
import type { Node } from 'yaml';
import type { Steps } from '../read/schema-findings/spot.js';
import type { YamlValue } from './change.js';
import { linesAt } from './insert.js';
import { entryLines, entryPairs, type NewEntry } from './new-entry.js';
import type { OpenFile } from './open-facts.js';
import type { Splice } from './splice.js';
import {
  colonEnd,
  columnOf,
  type EntrySpot,
  endOf,
  isBlank,
  lineAfter,
  lineStart,
} from './spots.js';
import { inFlowStyle, itemLines, type Written, written } from './yaml-text.js';

/** What is to stand behind the key: a value, or keys of their own. */
export type Filling =
  | { readonly value: YamlValue; readonly entries?: never }
  | { readonly value?: never; readonly entries: readonly NewEntry[] };

/** The splices that put a filling in place of what stands at a spot. */
export function replacements(
  open: OpenFile,
  spot: EntrySpot,
  steps: Steps,
  filling: Filling,
): Splice[] {
  const column = columnOf(open, spot.holder);
  const old = isBlank(spot.node) ? null : regionOf(open, spot.node as Node);
  if (spot.holder.flow) {
    const text = filling.entries
      ? `{ ${entryPairs(filling.entries, steps).join(', ')} }`
      : inFlowStyle(filling.value);
    return inBraces(open, spot, old, text, column);
  }
  if (spot.pair === null) return ofItem(open, spot, old, { steps, filling, column });
  const colon = colonEnd(spot.pair) ?? endOf(open, spot.pair.key as Node);
  const text: Written = filling.entries
    ? {
        lines: entryLines(filling.entries, {
          steps,
          column: column + open.style.step,
          style: open.style,
        }),
      }
    : written(filling.value, column, open.style);
  if (old === null) return fill(open, colon, text, column);
  const isBeside = !open.text.slice(colon, old.start).includes('\n');
  if (isBeside && text.inline !== undefined) {
    return [{ ...old, text: inlineText(open, text.inline), column }];
  }
  const away: Splice = isBeside
    ? { start: colon, end: old.end, text: '', column }
    : {
        start: lineStart(open.text, old.start),
        end: lineAfter(open, old.end, column, true),
        text: '',
        column,
      };
  if (!isBeside && text.inline !== undefined) {
    // What stood on lines of its own goes; a comment behind the key stays.
    return [...fill(open, colon, text, column), away];
  }
  if (isBeside) return [away, ...fill(open, old.end, text, column)];
  const lines = linesAt(open, away.start, text.lines ?? [], column);
  return [{ ...away, text: lines.text }];
}

/** The value behind a colon that has none. */
function fill(open: OpenFile, colon: number, text: Written, column: number): Splice[] {
  if (text.inline !== undefined) {
    const piece = ` ${inlineText(open, text.inline)}`;
    const [first = '', ...rest] = piece.split(open.eol);
    if (rest.length === 0) return [{ start: colon, end: colon, text: piece, column }];
    // A block begins on the line of the key, before its comment, and goes on below.
    const below = lineAfter(open, colon, column, true);
    return [{ start: colon, end: colon, text: first, column }, linesAt(open, below, rest, column)];
  }
  const below = lineAfter(open, colon, column, true);
  return [linesAt(open, below, text.lines, column)];
}

const inlineText = (open: OpenFile, text: string): string => text.split('\n').join(open.eol);

function regionOf(open: OpenFile, node: Node): { start: number; end: number } {
  return { start: node.range?.[0] ?? 0, end: endOf(open, node) };
}

function inBraces(
  open: OpenFile,
  { pair, node }: EntrySpot,
  old: { start: number; end: number } | null,
  text: string,
  column: number,
): Splice[] {
  if (old !== null) return [{ ...old, text, column }];
  if (pair === null) {
    const at = (node as Node).range?.[0] ?? 0;
    return [{ start: at, end: at, text, column }];
  }
  const colon = colonEnd(pair);
  const at = colon ?? endOf(open, pair.key as Node);
  return [{ start: at, end: at, text: colon === null ? `: ${text}` : ` ${text}`, column }];
}

/** An entry of a list of lines: its text begins behind the dash. */
function ofItem(
  open: OpenFile,
  spot: EntrySpot,
  old: { start: number; end: number } | null,
  to: { readonly steps: Steps; readonly filling: Filling; readonly column: number },
): Splice[] {
  const { steps, filling, column } = to;
  const lines = filling.entries
    ? entryLines(filling.entries, { steps, column: column + 2, style: open.style })
    : itemLines(filling.value, column, open.style);
  const [first = '', ...rest] = lines.flatMap((line) => line.split('\n'));
  const piece = [first.slice(column + 2), ...rest].join(open.eol);
  if (old !== null) return [{ ...old, text: piece, column }];
  const at = (spot.node as Node | null)?.range?.[0] ?? 0;
  const gap = open.text[at - 1] === '-' ? ' ' : '';
  return [{ start: at, end: at, text: gap + piece, column }];
}
