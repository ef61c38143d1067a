/** The answer of a gate's computation that facts are missing for. */
import { fillSentence, type Said } from '../finding/say.js';
import type { Computed } from './computation.js';

/** Unknown, in words, with the facts that would settle it and all that were read, where these are more. */
export function notKnown(
  said: string | Said,
  missing: readonly string[],
  paths: readonly string[] = missing,
): Computed {
  const { text, values } = typeof said === 'string' ? fillSentence(said) : said;
  return { truth: 'unknown', text, values, paths, missing };
}
