/** The facts as they stand in the file: every value with its place, before the schema has judged it. */
import type { Decimal } from '../facts/decimal.js';
import type { Place } from '../finding/finding.js';
import { pathOf } from './places.js';

export type FactNode =
  | {
      readonly kind: 'map';
      readonly place: Place;
      readonly entries: ReadonlyMap<string, FactEntry>;
      /** Written in braces. */
      readonly flow?: true;
    }
  | {
      readonly kind: 'list';
      readonly place: Place;
      readonly items: readonly FactNode[];
    }
  | {
      readonly kind: 'text';
      readonly place: Place;
      readonly value: string;
      /** Written in quotes or as a block, so meant as text. */
      readonly quoted: boolean;
    }
  | { readonly kind: 'number'; readonly place: Place; readonly value: Decimal }
  | { readonly kind: 'boolean'; readonly place: Place; readonly value: boolean }
  /** `at` is where the value would stand. */
  | { readonly kind: 'empty'; readonly place: Place; readonly at?: Place }
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
  const facts = build(node, dropped, (value) => value);
  for (const path of admissions) doubt(facts, node, path.split('.'), dropped);
  return facts;
}

/** Facts that, left out, mean none: one of them that cannot be used is not known rather than not stated, lest a slip of the pen lift a duty. */
const admissions = [
  'licensing.restrictions',
  'licensing.rights',
  'licensing.acceptable_use_policy.part_of_licence',
  'role.modification.significant_change',
];

function doubt(facts: unknown, node: FactNode, steps: readonly string[], dropped: Dropped): void {
  const [step, ...others] = steps;
  if (step === undefined || node.kind !== 'map' || typeof facts !== 'object' || !facts) return;
  const child = node.entries.get(step)?.node;
  if (!child) return;
  const values = facts as Record<string, unknown>;
  if (others.length > 0 && !isUnusable(child, dropped)) {
    doubt(values[step], child, others, dropped);
  } else if (others.length === 0 && hasUnusable(child, dropped)) {
    values[step] = { unknown: 'what the file says here cannot be used' };
  }
}

function isUnusable(node: FactNode, dropped: Dropped): boolean {
  return node.kind === 'refused' || dropped.has(node);
}

function hasUnusable(node: FactNode, dropped: Dropped): boolean {
  if (isUnusable(node, dropped)) return true;
  if (node.kind === 'list') return node.items.some((item) => hasUnusable(item, dropped));
  if (node.kind !== 'map') return false;
  return [...node.entries.values()].some((entry) => hasUnusable(entry.node, dropped));
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
function firstKey(node: FactNode): Place | null {
  if (node.kind !== 'map') return node.place;
  for (const entry of node.entries.values()) return entry.keyPlace;
  return node.place;
}

/** The path of the innermost key or value that holds the beginning of a region; null where none does. */
export function pathAt(root: MapNode, place: Place): string | null {
  const within = (node: FactNode, steps: readonly (string | number)[]): string | null => {
    const children: readonly (readonly [string | number, FactNode, Place | null])[] =
      node.kind === 'map'
        ? [...node.entries].map(([key, entry]) => [key, entry.node, entry.keyPlace])
        : node.kind === 'list'
          ? node.items.map((item, index) => [index, item, null])
          : [];
    for (const [step, child, key] of children) {
      const here = [...steps, step];
      if (key !== null && holds(key, place)) return pathOf(here);
      if (holds(child.place, place)) return within(child, here) ?? pathOf(here);
    }
    return null;
  };
  return within(root, []);
}

/** Whether a region holds the place at which another begins. */
function holds(outer: Place, { file, line, column }: Place): boolean {
  return (
    outer.file === file &&
    (outer.line < line || (outer.line === line && outer.column <= column)) &&
    (outer.end_line > line || (outer.end_line === line && outer.end_column >= column))
  );
}
