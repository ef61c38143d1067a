/** What a preview shows: the facts as they stand on disk, and the last ones from which something could be concluded. */
import type { Assessment } from '../assess/assessment.js';
import type { Run } from '../report/run.js';

/** A run from which pages can be made. */
export interface GoodRun extends Run {
  readonly assessment: Assessment;
}

/** One state of the files; a change on disk gives another one. */
export interface PreviewState {
  /** Counts the states from 1. */
  readonly revision: number;
  /** What stands on disk; null where it could not even be opened. */
  readonly now: Run | null;
  /** Why it could not be opened, as a sentence. */
  readonly trouble: string | null;
  /** The last run from which something could be concluded; the one on disk, unless that is broken. */
  readonly good: GoodRun | null;
  /** Paths that the person at the form wants to be asked later. */
  readonly skipped: ReadonlySet<string>;
}

/** How the pages are made. */
export interface Manner {
  /** Only these papers beside the dossier; empty means no such limit. */
  readonly only: readonly string[];
  /** Whether there is a form that changes the facts. */
  readonly edits: boolean;
}

export function isGood(run: Run | null): run is GoodRun {
  return run !== null && run.assessment !== null;
}

/** Whether the pages tell an older state than the one on disk. */
export function isStale({ now, good }: PreviewState): boolean {
  return good !== null && now !== good;
}
