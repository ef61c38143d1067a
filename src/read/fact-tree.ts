/** The facts as they stand in the file: every value with its place, before the schema has judged it. */
import type { Decimal } from '../facts/decimal.js';
import type { Place } from '../finding/finding.js';

export type FactNode =
  | {
      readonly kind: 'map';
      readonly place: Place;
      readonly entries: ReadonlyMap<string, FactEntry>;
    }
  | { readonly kind: 'list'; readonly place: Place; readonly items: readonly FactNode[] }
  | {
      readonly kind: 'text';
      readonly place: Place;
      readonly value: string;
      /** Written in quotes or as a block, so meant as text. */
      readonly quoted: boolean;
    }
  | { readonly kind: 'number'; readonly place: Place; readonly value: Decimal }
  | { readonly kind: 'boolean'; readonly place: Place; readonly value: boolean }
  | { readonly kind: 'empty'; readonly place: Place }
  /** Refused while reading; it has its finding already. */
  | { readonly kind: 'refused'; readonly place: Place };

export interface FactEntry {
  readonly keyPlace: Place;
  readonly node: FactNode;
}

export type MapNode = Extract<FactNode, { kind: 'map' }>;
export type Dropped = ReadonlySet<FactNode>;

/** Plain values with doubles for numbers, for the validator only. */
export function toPlain(node: FactNode, dropped: Dropped): unknown {
  return build(node, dropped, (value) => value.toNumber() + 0);
}

/** Plain values with a `Decimal` for every number; whatever was dropped or refused is left out. */
export function toFacts(node: FactNode, dropped: Dropped): unknown {
  return build(node, dropped, (value) => value);
}

/** The entries of a list that count, in order. */
export function keptItems(items: readonly FactNode[], dropped: Dropped): FactNode[] {
  return items.filter((item) => item.kind !== 'refused' && !dropped.has(item));
}

function build(node: FactNode, dropped: Dropped, number: (value: Decimal) => unknown): unknown {
  switch (node.kind) {
    case 'map': {
      const object: Record<string, unknown> = Object.create(null);
      for (const [key, { node: child }] of node.entries) {
        if (child.kind === 'refused' || dropped.has(child)) continue;
        object[key] = build(child, dropped, number);
      }
      return object;
    }
    case 'list':
      return keptItems(node.items, dropped).map((item) => build(item, dropped, number));
    case 'text':
    case 'boolean':
      return node.value;
    case 'number':
      return number(node.value);
    default:
      return null;
  }
}

/** The node at `steps`, or null; `kept` counts list entries without the dropped ones, as the facts do. */
export function nodeAt(
  root: FactNode,
  steps: readonly (string | number)[],
  dropped: Dropped,
): { node: FactNode; keyPlace: Place | null; found: number } {
  let node = root;
  let keyPlace: Place | null = null;
  let found = 0;
  for (const step of steps) {
    if (node.kind === 'map' && typeof step === 'string') {
      const entry = node.entries.get(step);
      if (!entry) break;
      node = entry.node;
      keyPlace = entry.keyPlace;
    } else if (node.kind === 'list' && typeof step === 'number') {
      const item = keptItems(node.items, dropped)[step];
      if (!item) break;
      node = item;
      keyPlace = firstKey(item) ?? keyPlace;
    } else break;
    found += 1;
  }
  return { node, keyPlace, found };
}

/** The place of a mapping's first key: what stands for a list entry, which has no key of its own. */
export function firstKey(node: FactNode): Place | null {
  if (node.kind !== 'map') return node.place;
  for (const entry of node.entries.values()) return entry.keyPlace;
  return node.place;
}
