/** Facts with one of them, or several, taken away; and every path at which one can be. */
import { Decimal } from '../../src/facts/decimal.js';
import { absenceOf } from '../../src/facts/lookup.js';
import type { ModelFacts } from '../../src/facts/model-facts.gen.js';
import type { ReadResult } from '../../src/read/read-result.js';

type Steps = readonly (string | number)[];

const stepsOf = (path: string): Steps =>
  path
    .split(/\.|(?=\[)/)
    .map((step) => (/^\[\d+\]$/.test(step) ? Number(step.slice(1, -1)) : step));

/** A list whose last entry goes, goes with it: an empty list would say that there is none. */
function without(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    const inner = without(value[Number(step)], rest);
    const copy = value.flatMap((each, index) => {
      if (index !== Number(step)) return [each];
      return inner === undefined ? [] : [inner];
    });
    return copy.length === 0 ? undefined : copy;
  }
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.assign(Object.create(null), value);
  const inner = without(copy[String(step)], rest);
  if (inner === undefined) delete copy[String(step)];
  else copy[String(step)] = inner;
  return copy;
}

/** What was read, without the facts at these paths. */
export function withoutFacts(read: ReadResult, paths: readonly string[]): ReadResult {
  // Later entries of a list go first, so that the places of the earlier ones stay true.
  const order = [...paths].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const facts = order.reduce<unknown>((left, path) => without(left, stepsOf(path)), read.facts);
  return { ...read, facts: facts as ModelFacts };
}

/** Entries of one list are alike: the first and the last stand for all of them. */
const isInside = (index: number, length: number): boolean => index > 0 && index < length - 1;

/** Every path of the facts, branches and leaves; of a list whose only entry goes, the list goes. */
export function pathsOf(value: unknown, path = ''): readonly string[] {
  const own = path === '' || path === 'schema' ? [] : [path];
  if (Array.isArray(value)) {
    return [
      ...own,
      ...value.flatMap((entry, index) => {
        if (isInside(index, value.length)) return [];
        const at = `${path}[${index}]`;
        return value.length === 1 ? pathsOf(entry, at).slice(1) : pathsOf(entry, at);
      }),
    ];
  }
  const isBranch =
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Decimal) &&
    absenceOf(value) === null;
  if (!isBranch) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, each]) =>
      pathsOf(each, path === '' ? key : `${path}.${key}`),
    ),
  ];
}
