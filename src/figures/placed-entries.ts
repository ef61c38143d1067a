/** The entries of a list with their own paths, so that what is found in one is told at that one. */
import { isAbsence } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { FactPath } from '../facts/paths.gen.js';
import { type Entry, isEntry, stated } from '../facts/stated.js';
import type { Computed, FailedPlace } from './computation.js';
import { failedAt, unknown } from './truth.js';

/** A member of a list and where it stands. */
export interface PlacedEntry<T> {
  readonly path: string;
  readonly value: T;
}

function membersAt<T>(
  facts: ModelFacts,
  path: FactPath,
  isWanted: (value: unknown) => value is T,
): readonly PlacedEntry<T>[] | undefined {
  const list = stated(facts, path);
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((value: unknown, index) =>
    isWanted(value) ? [{ path: `${path}[${index}]`, value }] : [],
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The objects of the list at the path; undefined where no list is stated. */
export const placedEntries = (
  facts: ModelFacts,
  path: FactPath,
): readonly PlacedEntry<Entry>[] | undefined => membersAt(facts, path, isEntry);

/** The texts of the list at the path; undefined where no list is stated. */
export const placedTexts = (
  facts: ModelFacts,
  path: FactPath,
): readonly PlacedEntry<string>[] | undefined => membersAt(facts, path, isText);

/** The place within an entry where a key stands, or the entry where it is not stated. */
export const keyOf = ({ path, value }: PlacedEntry<Entry>, key: string): string =>
  value[key] === undefined || isAbsence(value[key]) ? path : `${path}.${key}`;

/** Unknown without members; else each member that `spotOf` objects to becomes a finding of its own. */
export function failedAtEach<T>(
  members: readonly T[] | undefined,
  spotOf: (member: T) => FailedPlace | null,
): Computed {
  return members === undefined ? unknown : failedAt(members.flatMap((each) => spotOf(each) ?? []));
}

/** The same, where an empty list has nothing to judge either. */
export function failedAtSome<T>(
  members: readonly T[] | undefined,
  spotOf: (member: T) => FailedPlace | null,
): Computed {
  return failedAtEach(members?.length === 0 ? undefined : members, spotOf);
}
