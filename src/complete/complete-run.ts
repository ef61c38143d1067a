/** The whole verdict on one model, from its facts, a day, and what was read from disk. */
import { assess } from '../assess/assess.js';
import { entriesAt } from '../facts/stated.js';
import type { Finding } from '../finding/finding.js';
import type { ReadResult } from '../read/read-result.js';
import type { ReleaseQuestion } from '../release/question.js';
import type { BaselineResult, ReleaseResult, WaivedFinding } from '../release/result.js';
import { documentsWith } from '../render/templates/overlay.js';
import { allFindingsOf, type Explanation, findingsOf, type Run } from '../report/run.js';
import type { Given } from './given.js';
import { gravestVerdict, type Verdict, verdictOf } from './verdict.js';
import { assertWish, type Wish } from './wish.js';

/** Facts as `readFacts` reads them, and what their input is called. */
export interface Subject {
  readonly read: ReadResult;
  /** The input as the user named it, by which a baseline knows it; `.` unless told. */
  readonly path?: string | undefined;
  /** What stands before a file of the facts so that it can be opened from the current folder: `samples/heron/`; nothing unless told. */
  readonly prefix?: string | undefined;
}

/** All that follows for one model. */
export interface Completed {
  /** What a reporter takes. */
  readonly run: Run;
  readonly verdict: Verdict;
  /** The findings that count for the verdict, worst first. */
  readonly findings: readonly Finding[];
  /** The findings that a waiver keeps from the verdict, each with its waiver. */
  readonly waived: readonly WaivedFinding[];
  /** What the baseline knew already; null where none was given. */
  readonly baseline: BaselineResult | null;
  /** Null where nobody asked for it. */
  readonly checklist: ReleaseResult | null;
  /** How the pack differs from the facts; null where none was given. */
  readonly drift: Drift | null;
  /** What is to be said of the id of each finding, whatever the facts are; made when it is asked for. */
  readonly explanations: () => Promise<ReadonlyMap<string, Explanation>>;
}

/** What the comparison with a pack found, and whether the pack could be relied on at all. */
export interface Drift {
  readonly isReadable: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Assesses the facts and lays beside that everything that was asked for. Pure: no clock, no file, no environment; what was read from disk comes
 * as values. Throws a `WishError` where the wish can not be fulfilled, and never on facts.
 */
export async function completeRun(
  { read, path = '.', prefix = '' }: Subject,
  wish: Wish,
  given: Given = {},
): Promise<Completed> {
  assertWish(wish);
  const documents = given.templates && documentsWith(given.templates);
  const assessment = read.readable
    ? assess(read, { asOf: wish.asOf, ...(documents && { documents }) })
    : null;
  const { atLeast, only = [] } = wish;
  const start: Run = { path, prefix, read, assessment, ...(atLeast && { atLeast }) };
  const { run: judged, isReadable } = await laidBeside(start, wish, given);
  const narrowed =
    only.length === 0
      ? judged
      : await (await import('./narrow.js')).narrow(judged, only, documents);
  const noted =
    given.templates === undefined || wish.tellsTemplates === false
      ? narrowed
      : (await import('./with-template-notes.js')).withTemplateNotes(narrowed, given.templates);
  const run =
    given.baseline === undefined
      ? noted
      : (await import('./with-baseline.js')).withBaseline(noted, given.baseline, {
          isNarrowed: only.length > 0,
        });
  return {
    run,
    verdict: gravestVerdict([
      verdictOf(run, wish.failOn),
      ...(isReadable === false ? (['unusable'] as const) : []),
    ]),
    findings: findingsOf(run),
    waived: run.waived ?? [],
    baseline: run.baseline ?? null,
    checklist: run.release ?? null,
    drift: isReadable === null ? null : { isReadable, findings: of('drift', run) },
    explanations: async () => (await import('../explain/explanations.js')).explanations(),
  };
}

/** Evidence, age, drift and the checklist, then the waivers over all of it. What nobody asks for is not loaded. */
async function laidBeside(
  start: Run,
  wish: Wish,
  given: Given,
): Promise<{ readonly run: Run; readonly isReadable: boolean | null }> {
  if (start.assessment === null) return { run: start, isReadable: null };
  const { facts } = start.read;
  const backed =
    facts.evidence === undefined
      ? start
      : (await import('./with-evidence.js')).withEvidenceFindings(start, given.evidence);
  const compared =
    given.against === undefined && given.changed === undefined
      ? backed
      : (await import('./with-files.js')).withFiles(backed, given);
  const { run: aged, isReadable } =
    wish.staleAfter === undefined && given.pack === undefined
      ? { run: compared, isReadable: null }
      : await (await import('./with-age-and-drift.js')).withAgeAndDrift(
          compared,
          wish.staleAfter,
          given,
        );
  const asked: { run: Run; question: ReleaseQuestion | null } =
    wish.release === undefined
      ? { run: aged, question: null }
      : (await import('./with-release.js')).withRelease(aged, wish.release, given);
  const isBound = entriesAt(facts, 'documentation.approvals')?.some(
    (each) => each.content_sha256 !== undefined,
  );
  const bound = isBound
    ? await (await import('./with-approvals.js')).withApprovals(asked.run, given, {
        isRelease: wish.release !== undefined,
      })
    : asked.run;
  if (facts.waivers === undefined) return { run: bound, isReadable };
  const { withWaivers } = await import('./with-waivers.js');
  const run = await withWaivers(bound, asked.question, {
    release: wish.release !== undefined,
    stale: wish.staleAfter !== undefined,
    drift: given.pack !== undefined,
    against: given.against !== undefined,
  });
  return { run, isReadable };
}

/** The findings of one room, with the severities that count. */
function of(room: string, run: Run): readonly Finding[] {
  return allFindingsOf(run).filter(({ id }) => id.startsWith(`${room}/`));
}
