/** The checklist before a release: one row for each obligation that is owed, with what is met and what is missing. */

import type { ObligationResult } from '../assess/assessment.js';
import { daysBetween } from '../facts/days.js';
import { factPaths } from '../facts/paths.gen.js';
import { type Finding, findingKey, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { countValue, dayValue, textValue } from '../finding/value.js';
import { cardClaimFindings } from './card-claims.js';
import { cardFindings } from './card-facts.js';
import { judges } from './columns.js';
import { datesAhead } from './dates-ahead.js';
import type { Duty, JudgedCell, ReleaseQuestion } from './question.js';
import {
  type ChecklistCell,
  type ChecklistColumn,
  type ChecklistRow,
  columns,
  type DateAhead,
  type ReleaseResult,
  type RowStatus,
  rowStatuses,
} from './result.js';

/** The checklist; a cell whose findings are all waived is open, not missing. */
export function checklist(
  question: ReleaseQuestion,
  isWaived: (finding: Finding) => boolean = () => false,
): ReleaseResult {
  const { assessment, releaseDate, within, read } = question;
  const judged = assessment.obligations
    .filter(({ outcome }) => outcome === 'applies' || outcome === 'undetermined')
    .map((obligation) => rowOf(obligation, question, isWaived));
  const ahead = datesAhead(read, assessment, within);
  const found = [
    ...judged.flatMap((each) => each.findings),
    ...cardFindings(read, question.card),
    ...cardClaimFindings(read, question.card, assessment.openness),
    ...ahead.map(note),
  ];
  const once = new Map(found.map((each) => [findingKey(each), each]));
  const byStatus = rowStatuses.flatMap((status) =>
    judged.filter(({ row }) => row.status === status).map(({ row }) => row),
  );
  return {
    ...{ day: assessment.as_of, release_date: releaseDate, within },
    ...{ rows: byStatus, dates_ahead: ahead, findings: [...once.values()] },
  };
}

interface JudgedRow {
  readonly row: ChecklistRow;
  /** What the checklist itself found. */
  readonly findings: readonly Finding[];
}

function rowOf(
  obligation: ObligationResult,
  question: ReleaseQuestion,
  isWaived: (finding: Finding) => boolean,
): JudgedRow {
  const { id, title, provision, outcome, due, ended } = obligation;
  const duty = dutyOf(obligation, question);
  const isDue = due === null || due <= question.releaseDate;
  const judged = Object.fromEntries(
    columns.map((column) => [
      column,
      outcome === 'applies' ? judges[column](duty, question) : waiting(column, obligation),
    ]),
  ) as Record<ChecklistColumn, JudgedCell>;
  const cells = Object.fromEntries(
    columns.map((column) => [column, cellOf(judged[column], isWaived)]),
  ) as Record<ChecklistColumn, ChecklistCell>;
  const behind = Object.values(judged).flatMap((each) => each.findings ?? []);
  const status = statusOf(outcome === 'applies', isDue, Object.values(cells));
  const isOverdue = status === 'missing' && due !== null && due < question.releaseDate;
  return {
    row: {
      ...{ obligation: id, title, provision, outcome, due, ended },
      overdue_days: isOverdue ? daysBetween(due, question.releaseDate) : null,
      status,
      documents: duty.documents.map((each) => each.id),
      cells,
      findings: [...new Set(behind.map((each) => each.id))],
    },
    findings: outcome === 'applies' && isDue ? behind.filter(isOwn) : [],
  };
}

function dutyOf(obligation: ObligationResult, { assessment, written }: ReleaseQuestion): Duty {
  const documents = assessment.documents.filter(
    (each) =>
      each.obligations.includes(obligation.id) &&
      (each.owed === 'owed' || each.owed === 'undetermined') &&
      written.some(({ id }) => id === each.id),
  );
  const definitions = written.filter(({ id }) => documents.some((each) => each.id === id));
  return { obligation, documents, definitions };
}

/** While nobody can tell whether it is owed, nothing is asked of its documents. */
function waiting(column: ChecklistColumn, { reason }: ObligationResult): JudgedCell {
  return column === 'complete'
    ? { state: 'open', reason: `whether it applies cannot be told yet: ${reason.text}` }
    : { state: 'not-asked', reason: 'whether it applies cannot be told yet' };
}

function cellOf(
  { state, reason, findings = [] }: JudgedCell,
  isWaived: (finding: Finding) => boolean,
): ChecklistCell {
  const isAside = state === 'missing' && findings.length > 0 && findings.every(isWaived);
  return isAside ? { state: 'open', reason: `${reason} (waived)` } : { state, reason };
}

function statusOf(applies: boolean, isDue: boolean, cells: readonly ChecklistCell[]): RowStatus {
  if (!applies) return 'open';
  if (!isDue) return 'not-due';
  if (cells.some(({ state }) => state === 'missing')) return 'missing';
  return cells.some(({ state }) => state === 'open') ? 'open' : 'met';
}

function isOwn({ id }: Finding): boolean {
  return id.startsWith('release/');
}

function note({ date, days, what, provision, from }: DateAhead): Finding {
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return makeFinding({
    ...{ id: 'release/due-soon', severity: 'note' },
    ...worded('{what}: on {date}, {when}', {
      what: textValue(what),
      date: dayValue(date),
      when: { ...countValue(days), shown: when },
    }),
    help: 'Plan it',
    ...{ provision, paths: Object.hasOwn(factPaths, from) ? [from] : [] },
  });
}
