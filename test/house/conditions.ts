/** Finds the conditions and the fact paths inside a literal of a room. */
import type { Condition } from '../../src/facts/condition.js';
import { factPaths } from '../../src/facts/paths.gen.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every condition in a value, however deep. */
export function conditionsIn(value: unknown): Condition[] {
  if (!isObject(value)) return [];
  const own = typeof value.test === 'string' ? [value as unknown as Condition] : [];
  return [...own, ...Object.values(value).flatMap(conditionsIn)];
}

/** Every text in a value that a condition, a field or a list of facts uses as the path of a fact. */
export function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (!isObject(value)) return [];
  const named = [value.path, value.fact, value.at].filter((each) => typeof each === 'string');
  const listed = Array.isArray(value.facts)
    ? value.facts.filter((each) => typeof each === 'string')
    : [];
  return [...named, ...listed, ...Object.values(value).flatMap(pathsIn)];
}

/** The path itself, or the list or object that holds it, with the steps into lists left out. */
export function isPath(path: string): boolean {
  return Object.hasOwn(factPaths, path);
}
