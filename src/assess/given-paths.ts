/** Tells which facts a condition wants stated, where it wants nothing else. */
import type { Condition } from '../facts/condition.js';

/** The paths of which one has to be given; null where the condition asks something else. */
export function givenPaths(expects: Condition): readonly string[] | null {
  if (expects.test === 'given') return [expects.path];
  if (expects.test !== 'any') return null;
  const parts = expects.parts.map(givenPaths);
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
