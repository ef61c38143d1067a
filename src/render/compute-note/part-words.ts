/** What a part of the cumulative compute is called. */
import { computeParts } from '../../law/compute-parts.js';
import { sayOr } from '../md-say.js';

/** In English the words of the row of the law, in every other language their message; an unknown kind as it is. */
export function partWords(kind: string): string {
  const row = computeParts[kind];
  return row === undefined ? kind : sayOr(`compute/part/${kind}`, row.says);
}
