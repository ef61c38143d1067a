/** A run with the waivers of its facts applied to all that was found. */
import { explanations } from '../explain/explanations.js';
import { findingKey } from '../finding/finding.js';
import { checklist } from '../release/checklist.js';
import type { ReleaseQuestion } from '../release/question.js';
import { applyWaivers } from '../release/waivers.js';
import { allFindingsOf, type Run } from '../report/run.js';
import { beside } from './beside.js';

/** What of a run was asked for: a waiver of what was not asked for is not unused. */
export interface PartsAsked {
  readonly release: boolean;
  readonly stale: boolean;
  readonly drift: boolean;
  readonly against: boolean;
}

/** The checklist is made again where a cell hangs on a finding that is waived. */
export async function withWaivers(
  run: Run,
  question: ReleaseQuestion | null,
  asked: PartsAsked,
): Promise<Run> {
  const { assessment } = run;
  if (assessment === null) return run;
  const wasMade = (room: string): boolean =>
    Object.hasOwn(asked, room) ? asked[room as keyof PartsAsked] : true;
  const { waived, findings } = applyWaivers({
    read: run.read,
    findings: allFindingsOf(run),
    asOf: assessment.as_of,
    known: new Set((await explanations()).keys()),
    wasMade: (id) => wasMade(id.slice(0, id.indexOf('/'))),
  });
  const judged = beside(run, findings);
  if (waived.length === 0) return judged;
  const aside = { ...judged, waived };
  if (question === null || !run.release) return aside;
  const keys = new Set(waived.map(({ finding }) => findingKey(finding)));
  const { rows } = checklist(question, (finding) => keys.has(findingKey(finding)));
  return { ...aside, release: { ...run.release, rows } };
}
