/** Pairs the entries of two lists: by what names them where something does, else by their places after a common beginning and end. */
import { isMapping, isSame } from './values.js';

/** What an entry is known by: the field and its value (field `` is the entry itself), or its place in the list. */
export type Label = number | { readonly field: string; readonly value: string };

export interface Alignment {
  /** Entries of both lists, in the order of the first. */
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly label: Label }[];
  readonly removed: readonly { readonly from: number; readonly label: Label }[];
  readonly added: readonly { readonly to: number; readonly label: Label }[];
}

/** Fields that name an entry, the best first. */
const naming = ['id', 'name', 'key', 'version', 'check', 'path', 'file', 'url', 'domain', 'method'];

/** Pairs two lists. */
export function alignLists(left: readonly unknown[], right: readonly unknown[]): Alignment {
  const field = ['', ...naming].find((each) => names(left, each) && names(right, each));
  return field === undefined ? byPlace(left, right) : byName(left, right, field);
}

/** Whether the field tells every entry from the others. */
function names(list: readonly unknown[], field: string): boolean {
  const values = list.map((entry) => nameOf(entry, field));
  return values.every((value) => value !== null) && new Set(values).size === values.length;
}

function nameOf(entry: unknown, field: string): string | null {
  if (field === '') return typeof entry === 'string' ? entry : null;
  const value = isMapping(entry) && Object.hasOwn(entry, field) ? entry[field] : null;
  return typeof value === 'string' ? value : null;
}

function byName(left: readonly unknown[], right: readonly unknown[], field: string): Alignment {
  const labelled = (list: readonly unknown[]) =>
    list.map((entry) => ({ field, value: nameOf(entry, field) ?? '' }));
  const [before, after] = [labelled(left), labelled(right)];
  const places = new Map(after.map(({ value }, index) => [value, index]));
  const known = new Set(before.map(({ value }) => value));
  return {
    pairs: before.flatMap((label, from) => {
      const to = places.get(label.value);
      return to === undefined ? [] : [{ from, to, label }];
    }),
    removed: before.flatMap((label, from) => (places.has(label.value) ? [] : [{ from, label }])),
    added: after.flatMap((label, to) => (known.has(label.value) ? [] : [{ to, label }])),
  };
}

function byPlace(left: readonly unknown[], right: readonly unknown[]): Alignment {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && isSame(left[head], right[head])) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isSame(left[left.length - 1 - tail], right[right.length - 1 - tail])
  ) {
    tail += 1;
  }
  // What is equal at both ends needs no pair; the rest is paired as far as both go.
  const [leftEnd, rightEnd] = [left.length - tail, right.length - tail];
  const both = Math.min(leftEnd, rightEnd);
  const range = (start: number, end: number): number[] =>
    Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  return {
    pairs: range(head, both).map((at) => ({ from: at, to: at, label: at })),
    removed: range(both, leftEnd).map((from) => ({ from, label: from })),
    added: range(both, rightEnd).map((to) => ({ to, label: to })),
  };
}
