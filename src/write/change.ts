/** The changes that may be made to a facts file, and the values that they may write. */
import type { Decimal } from '../facts/decimal.js';

/** What can be written: plain values, a `Decimal` for a quantity, and `FlowValue` around what shall stand in braces on one line. */
export type YamlValue =
  | string
  | number
  | boolean
  | Decimal
  | FlowValue
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/** A mapping or list that is written on one line. */
export class FlowValue {
  readonly value: YamlValue;
  constructor(value: YamlValue) {
    this.value = value;
  }
}

/** A place in the facts: `role.placement.date`, `a.list[3].name`, or the steps where a key holds a dot. */
export type ChangePath = string | readonly (string | number)[];

interface Aside {
  /** Lines of a comment above the key; what stands there already is not written again. */
  readonly above?: readonly string[];
}

/** States a value: a missing key is inserted, an empty one filled, and a value replaced. */
export interface SetChange extends Aside {
  readonly path: ChangePath;
  readonly set: YamlValue;
  /** A comment at the end of the line of a new key. */
  readonly comment?: string;
}

/** Takes a value away with its key, and what holds nothing any more with it. */
export interface RemoveChange {
  readonly path: ChangePath;
  readonly remove: true;
}

/** Adds one entry at the end of a list; a list that is missing is begun. */
export interface AddChange {
  readonly path: ChangePath;
  readonly add: YamlValue;
}

/** Leaves a key without a value, to be filled in; a key that is there stays as it is. */
export interface BlankChange extends Aside {
  readonly path: ChangePath;
  readonly blank: true;
}

export type Change = SetChange | RemoveChange | AddChange | BlankChange;

/** The honest absence of a fact, as a value to be set. */
export function absence(
  kind: 'unknown' | 'not_applicable' | 'withheld',
  reason: string,
): FlowValue {
  return new FlowValue({ [kind]: reason });
}
