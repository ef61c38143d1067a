/** What the facts state at a path, by kind; an honest absence and a missing fact both read as undefined. */
import { Decimal } from './decimal.js';
import { given, isAbsence } from './lookup.js';
import type { ModelFacts } from './model-facts.gen.js';
import type { FactPath } from './paths.gen.js';

/** An entry of a list of objects. */
export type Entry = Readonly<Record<string, unknown>>;

/** `given`, at a path that the compiler knows. */
export const stated: (facts: ModelFacts, path: FactPath) => unknown = given;

export function textAt(facts: ModelFacts, path: FactPath): string | undefined {
  return asText(stated(facts, path));
}

export function flagAt(facts: ModelFacts, path: FactPath): boolean | undefined {
  const value = stated(facts, path);
  return typeof value === 'boolean' ? value : undefined;
}

export function numberAt(facts: ModelFacts, path: FactPath): Decimal | undefined {
  return asNumber(stated(facts, path));
}

/** The list of texts at the path. */
export function textsAt(facts: ModelFacts, path: FactPath): readonly string[] | undefined {
  const value = stated(facts, path);
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : undefined;
}

/** The list of objects at the path. */
export function entriesAt(facts: ModelFacts, path: FactPath): readonly Entry[] | undefined {
  const value = stated(facts, path);
  return Array.isArray(value) ? value.filter(isEntry) : undefined;
}

/** The object at the path. */
export function entryAt(facts: ModelFacts, path: FactPath): Entry | undefined {
  const value = stated(facts, path);
  return isEntry(value) ? value : undefined;
}

/** A text that says something: blank counts as not stated. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function asNumber(value: unknown): Decimal | undefined {
  return value instanceof Decimal ? value : undefined;
}

/** A mapping that is neither a number, nor a list, nor an honest absence. */
export function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Decimal) &&
    !isAbsence(value)
  );
}
