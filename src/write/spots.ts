/** Finds the way to a fact in an open file, and the offsets at which its parts begin and end. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Steps } from '../read/schema-findings/spot.js';
import { columnAt, type OpenFile, startOf } from './open-facts.js';

/** One key or entry that stands in the file. */
export interface EntrySpot {
  readonly holder: YAMLMap | YAMLSeq;
  readonly index: number;
  /** Null for an entry of a list. */
  readonly pair: Pair | null;
  readonly node: Node | null;
}

/** What was found on the way to a fact: one spot for each step, as far as the file goes. */
export function spotsOn(open: OpenFile, steps: Steps): readonly EntrySpot[] {
  const spots: EntrySpot[] = [];
  let node: unknown = open.document.contents;
  for (const step of steps) {
    const spot = spotIn(node, step);
    if (spot === null) break;
    spots.push(spot);
    node = spot.node;
  }
  return spots;
}

function spotIn(holder: unknown, step: string | number): EntrySpot | null {
  if (isMap(holder) && typeof step === 'string') {
    const index = holder.items.findIndex(({ key }) => isScalar(key) && key.value === step);
    const pair = holder.items[index] as Pair | undefined;
    return pair ? { holder, index, pair, node: pair.value as Node | null } : null;
  }
  if (isSeq(holder) && typeof step === 'number') {
    const node = holder.items[step] as Node | undefined;
    return node === undefined ? null : { holder, index: step, pair: null, node };
  }
  return null;
}

/** True where a key or a dash stands without a value. */
export function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** True where nothing is written, not even a word for nothing. */
export function isBlank(node: Node | null): boolean {
  return isEmpty(node) && (node?.range?.[0] ?? 0) === (node?.range?.[1] ?? 0);
}

/** Where the value may begin: behind the colon of a key; null where the key has none (`{ a }`). */
export function colonEnd(pair: Pair): number | null {
  const token = (pair.srcToken as { sep?: { type: string; offset: number }[] } | undefined)?.sep;
  const colon = token?.find(({ type }) => type === 'map-value-ind');
  return colon ? colon.offset + 1 : null;
}

/** The end of what is written of a node, without the line break behind a block of text. */
export function endOf(open: OpenFile, node: Node): number {
  if (isMap(node) && !node.flow) return pairEnd(open, node.items.at(-1) as Pair | undefined, node);
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1) as Node | undefined;
    return last && !isEmpty(last) ? endOf(open, last) : (last?.range?.[0] ?? startOf(node));
  }
  const end = node.range?.[1] ?? 0;
  if (!isBlockText(node)) return end;
  const text = open.text.slice(startOf(node), end);
  // The empty lines at the end of a block that keeps them are part of its value.
  if (/^[|>]\d?\+/.test(text) && text.endsWith('\n')) return end - 1;
  return startOf(node) + text.trimEnd().length;
}

/** The end of a key with its value. */
export function pairEnd(open: OpenFile, pair: Pair | undefined, holder: Node): number {
  if (pair === undefined) return startOf(holder);
  const { value, key } = pair as { value: Node | null; key: Node };
  if (isBlank(value)) return colonEnd(pair) ?? key.range?.[1] ?? 0;
  return endOf(open, value as Node);
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** The column in which the keys of a mapping, or the dashes of a list, stand. */
export function columnOf(open: OpenFile, node: YAMLMap | YAMLSeq): number {
  return columnAt(open.text, startOf(node));
}

/** The start of the line behind `offset`, past comments that stand deeper than `column`: they speak of what stands above them. */
export function lineAfter(open: OpenFile, offset: number, column: number, keep = false): number {
  const { text } = open;
  let at = nextLine(text, offset);
  if (keep) return at;
  for (let look = at; look < text.length; ) {
    const end = nextLine(text, look);
    const line = text.slice(look, end);
    const isBlank = line.trim() === '';
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (!isBlank && !(indent > column && line.trimStart().startsWith('#'))) break;
    look = end;
    if (!isBlank) at = end;
  }
  return at;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The start of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
