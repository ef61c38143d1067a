/** The open questions of law that need no answer: whatever it is, no duty comes or goes. */
import type { Assessment } from '../assess/assessment.js';
import { awaitedGates } from '../assess/awaited-gates.js';

/** What leaves the Act altogether is no such question: it is told as it stands. */
export function idleGates(assessment: Assessment): ReadonlySet<string> {
  const awaited: ReadonlySet<string> = awaitedGates(assessment);
  return new Set(
    Object.entries(assessment.gates).flatMap(([id, { answer }]) =>
      answer === 'open' && id !== 'scope' && !awaited.has(id) ? [id] : [],
    ),
  );
}
