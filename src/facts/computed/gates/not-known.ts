/** The answer of a gate's computation that facts are missing for. */
import type { Computed } from '../computation.js';

/** Unknown, in words, with the facts that would settle it and all that were read, where these are more. */
export function notKnown(
  text: string,
  missing: readonly string[],
  paths: readonly string[] = missing,
): Computed {
  return { truth: 'unknown', text, paths, missing };
}
