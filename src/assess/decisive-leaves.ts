/** The leaves of a reason that decide it: those that the facts or the reader have yet to answer, or those that settled it. */
import type { Reason } from './assessment.js';
import { distinct } from './evaluate.js';

/** The leaves that gave a reason its truth, each but once. */
export function decisiveLeaves(reason: Reason): readonly Reason[] {
  if (reason.because.length === 0) return [reason];
  const same = reason.because.filter(({ truth }) => truth === reason.truth);
  return distinct((same.length > 0 ? same : reason.because).flatMap(decisiveLeaves));
}
