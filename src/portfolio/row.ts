/** One model on the page of a portfolio: how it stands, what is open, and what falls due next. */
import type { Assessment } from '../assess/assessment.js';
import { type Concluded, conclude } from '../conclude/conclude.js';
import type { Finding } from '../finding/finding.js';
import { packNameOf } from '../pack/pack-name.js';
import { findingsOf, type Run } from '../report/run.js';

/** Worst first. `ready`: no error, nothing open, and no paper a draft. It is a state of the documentation and says nothing beyond. */
export const standings = ['unreadable', 'missing', 'open', 'draft', 'ready'] as const;
export type ModelStanding = (typeof standings)[number];

export interface Row {
  /** The name of its pack, by which runs are compared. */
  readonly slug: string;
  readonly name: string | null;
  readonly version: string | null;
  readonly path: string;
  readonly verdict: ModelStanding;
  /** The answer to each question of law; empty where nothing can be concluded. */
  readonly gates: Readonly<Record<string, string>>;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Questions of law without an answer. */
  readonly open: number;
  /** The papers that keep their DRAFT mark though nothing else stands against the model; null where nobody looked at them. */
  readonly drafts: readonly string[] | null;
  /** The next day on which a duty begins or can be enforced, and the duties of that day; null where none lies ahead. */
  readonly next_due: { readonly date: string; readonly duties: readonly string[] } | null;
}

/** A fact that somebody has to answer, or the id of a finding that names none. */
export interface Point {
  readonly point: string;
  readonly isError: boolean;
}

/** Of what cannot be read nothing follows but its findings. */
const nothing: Concluded = { gates: {} as Concluded['gates'], obligations: [], as_of: '' };

/** The row of a run, and the points that keep it from being ready. */
export function rowOf(run: Run): { readonly row: Row; readonly points: readonly Point[] } {
  const one = modelStanding(run.path, run.assessment, findingsOf(run));
  // A checklist before a release has looked at the papers: each that is not final is an error there.
  return run.release === undefined ? one : { ...one, row: withDraftPapers(one.row, []) };
}

/** The same from an assessment and the findings that count. */
export function modelStanding(
  path: string,
  assessment: Pick<Assessment, 'model' | 'gates' | 'obligations' | 'as_of'> | null,
  findings: readonly Finding[],
): { readonly row: Row; readonly points: readonly Point[] } {
  const told = conclude(assessment ?? nothing, findings);
  const { error: errors, warning: warnings, note: notes } = told.findings;
  const open = assessment === null ? 0 : told.openQuestions.length;
  const { name, version } = assessment?.model ?? { name: null, version: null };
  return {
    row: {
      slug: assessment === null ? '' : packNameOf({ name, version }),
      ...{ name, version, path },
      verdict:
        assessment === null ? 'unreadable' : errors > 0 ? 'missing' : open > 0 ? 'open' : 'ready',
      gates: assessment === null ? {} : told.answers,
      ...{ errors, warnings, notes, open, drafts: null },
      next_due: told.next,
    },
    points: pointsOf(findings),
  };
}

/** The row of a model whose papers were looked at: one that is otherwise ready is a draft while any of them is. */
export function withDraftPapers(row: Row, drafts: readonly string[]): Row {
  const verdict = row.verdict === 'ready' && drafts.length > 0 ? 'draft' : row.verdict;
  return { ...row, verdict, drafts };
}

/** The first fact of each finding, or its id, once; notes ask for nothing. */
function pointsOf(findings: readonly Finding[]): Point[] {
  const grave = new Map<string, boolean>();
  for (const { id, paths, severity } of findings) {
    if (severity === 'note') continue;
    const point = paths[0]?.replace(/\[\d+\]/g, '[]') ?? id;
    grave.set(point, grave.get(point) === true || severity === 'error');
  }
  return [...grave].map(([point, isError]) => ({ point, isError }));
}
