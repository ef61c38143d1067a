/** Tells which facts a condition wants stated, where it wants nothing else. */
import type { Condition } from '../facts/condition.js';

const known = new WeakMap<Condition, readonly string[] | null>();

/** The paths of which one has to be given; null where the condition asks something else. */
export function givenPaths(expects: Condition): readonly string[] | null {
  let paths = known.get(expects);
  if (paths === undefined) {
    paths = pathsIn(expects);
    known.set(expects, paths);
  }
  return paths;
}

function pathsIn(expects: Condition): readonly string[] | null {
  if (expects.test === 'given') return [expects.path];
  if (expects.test !== 'any') return null;
  const parts = expects.parts.map(givenPaths);
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
