/** Where an error of the validator stands: the value in the tree, its path and its place. */
import type { Place } from '../../finding/finding.js';
import { type Dropped, type FactNode, keptItems, type MapNode } from '../fact-tree.js';
import { pathOf } from '../places.js';

/** One violation, in the words of ajv. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** The keys and numbers that lead from the root to a value. */
export type Steps = readonly (string | number)[];

/** What is known about the spot of one error. */
export interface ErrorTarget {
  readonly error: SchemaError;
  readonly steps: Steps;
  readonly path: string;
  readonly node: FactNode;
  readonly place: Place;
}

/** Finds the node that a JSON pointer names. */
export type Find = (pointer: string) => { readonly steps: Steps; readonly node: FactNode };

/** Finds nodes by JSON pointer, each but once: a long list may hold thousands of mistakes. */
export function finder(root: MapNode, dropped: Dropped): Find {
  const known = new Map([['', { steps: [] as Steps, node: root as FactNode }]]);
  const kept = new Map<FactNode, readonly FactNode[]>();
  const child = (parent: FactNode, step: string | number): FactNode => {
    if (parent.kind === 'map') return parent.entries.get(String(step))?.node ?? parent;
    if (parent.kind !== 'list') return parent;
    const items = kept.get(parent) ?? keptItems(parent.items, dropped);
    kept.set(parent, items);
    return items[Number(step)] ?? parent;
  };
  const find: Find = (pointer) => {
    const before = known.get(pointer);
    if (before) return before;
    const parent = find(parentOf(pointer));
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const step =
      parent.node.kind === 'list' ? Number(name) : name.replaceAll('~1', '/').replaceAll('~0', '~');
    const found = { steps: [...parent.steps, step], node: child(parent.node, step) };
    known.set(pointer, found);
    return found;
  };
  return find;
}

/** The JSON pointer to a value. */
export const pointerOf = (steps: Steps): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The pointer to what holds a value. */
export const parentOf = (pointer: string): string =>
  pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

/** The spot that a JSON pointer names, on account of an error there or below. */
export function spotOf(error: SchemaError, pointer: string, find: Find): ErrorTarget {
  const { steps, node } = find(pointer);
  return { error, steps, path: pathOf(steps), node, place: headOf(node.place) };
}

/** Where a finding about a whole collection or block points: its first line. */
function headOf(place: Place): Place {
  if (place.line === place.end_line) return place;
  return { ...place, end_line: place.line, end_column: Number.MAX_SAFE_INTEGER };
}
