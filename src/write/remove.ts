/** Takes a key or an entry away, with what would hold nothing without it. */
import { isSeq, type Node, type Pair } from 'yaml';
import { commaIn } from './insert.js';
import type { OpenFile } from './open-facts.js';
import type { Splice } from './splice.js';
import { columnOf, type EntrySpot, endOf, lineAfter, lineStart, pairEnd } from './spots.js';

/** The splice that removes the last spot, or the outermost that would be left empty. */
export function removal(
  open: OpenFile,
  spots: readonly EntrySpot[],
  kept = '',
  inner = columnOf(open, (spots.at(-1) as EntrySpot).holder),
): Splice {
  const spot = spots.at(-1) as EntrySpot;
  const isAlone = spot.holder.items.length === 1;
  if (isAlone && spots.length > 1) {
    return removal(open, spots.slice(0, -1), commentsBefore(open, spots) + kept, inner);
  }
  const column = columnOf(open, spot.holder);
  const { start, end } = regionOf(open, spot);
  if (spot.holder.flow) return fromBraces(open, spot, { start, end }, column);
  const line = lineStart(open.text, start);
  const lead = open.text.slice(line, start);
  const isOwnLine = lead.trim() === '' || (isSeq(spot.holder) && /^\s*-\s*$/.test(lead));
  if (isOwnLine) {
    return { start: line, end: lineAfter(open, end, inner), text: kept, column };
  }
  // The first key behind a dash: the next one takes its place.
  const next = spot.holder.items[spot.index + 1];
  const to = next === undefined ? end : startOfItem(next);
  return { start, end: to, text: '', column };
}

/** The lines of comments between a key and the one that it holds: they are somebody's words, and stay. */
function commentsBefore({ text }: OpenFile, spots: readonly EntrySpot[]): string {
  const spot = spots.at(-1) as EntrySpot;
  const key = spots.at(-2)?.pair?.key as Node | undefined;
  if (spot.holder.flow || key === undefined) return '';
  const lines = text
    .slice(key.range?.[1] ?? 0, startOfItem(spot.pair ?? spot.node))
    .split(/(?<=\n)/);
  return lines
    .slice(1)
    .filter((line) => /^\s*#/.test(line))
    .join('');
}

function fromBraces(
  open: OpenFile,
  { holder, index }: EntrySpot,
  { start, end }: { start: number; end: number },
  column: number,
): Splice {
  const close = (holder.range?.[1] ?? 1) - 1;
  const comma = commaIn(open.text.slice(end, close));
  const next = holder.items[index + 1];
  if (next !== undefined && comma !== null) {
    return { start, end: startOfItem(next), text: '', column };
  }
  const before = holder.items[index - 1];
  const from = before === undefined ? start : endOfItem(open, before, holder as Node);
  return { start: from, end, text: '', column };
}

function regionOf(open: OpenFile, spot: EntrySpot): { start: number; end: number } {
  const item = spot.pair ?? (spot.node as Node);
  return { start: startOfItem(item), end: endOfItem(open, item, spot.holder as Node) };
}

function startOfItem(item: unknown): number {
  const node = isPair(item) ? (item.key as Node) : (item as Node);
  return node.range?.[0] ?? 0;
}

function endOfItem(open: OpenFile, item: unknown, holder: Node): number {
  return isPair(item) ? pairEnd(open, item, holder) : endOf(open, item as Node);
}

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item;
}
