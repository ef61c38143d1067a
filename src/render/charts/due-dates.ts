/** When the duties fall due: the days of the law, the placing on the market and every due day on one line of time. */
import type { ObligationResult } from '../../assess/assessment.js';
import { textAt } from '../../facts/stated.js';
import { dayOfConditions } from '../../figures/condition-day.js';
import { withdrawnOn } from '../../figures/placing-days.js';
import { lawDates } from '../../law/dates.js';
import { provisions } from '../../law/provisions.js';
import { day } from '../dates.js';
import type { ChartRow } from '../markdown.js';
import { enumeration } from '../words.js';
import type { ChartMaker } from './chart.js';

const metOn = 'risk.systemic.threshold_met_on';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function row(label: string, date: string, isMark = false): ChartRow {
  return { label, shown: day(date), data: date, ...(isMark ? { isMark } : {}) };
}

function citation({ provision }: ObligationResult): string {
  const known: Readonly<Record<string, { label: string } | undefined>> = provisions;
  return known[provision]?.label ?? provision;
}

/** `Art. 52(1)` and `Art. 53(3)` → `Articles 52(1) and 53(3)`. */
function cited(labels: readonly string[]): string {
  const isPlural = labels.length > 1 && labels.every((label) => label.startsWith('Art. '));
  return isPlural
    ? `Articles ${enumeration(labels.map((label) => label.slice('Art. '.length)))}`
    : enumeration(labels);
}

/** One mark for each day; null where no duty that applies has a due day. */
export const dueDates: ChartMaker = ({ facts, assessment }) => {
  const byDay = new Map<string, string[]>();
  for (const each of assessment.obligations) {
    if (each.outcome !== 'applies' || each.due === null || !isoDay.test(each.due)) continue;
    byDay.set(each.due, [...(byDay.get(each.due) ?? []), citation(each)]);
  }
  if (byDay.size === 0) return null;
  const placed = textAt(facts, 'role.placement.date');
  const isPlaced =
    textAt(facts, 'role.placement.status') === 'placed' &&
    placed !== undefined &&
    isoDay.test(placed);
  const withdrawn = withdrawnOn(facts);
  const isAtRisk = assessment.gates['systemic-risk'].answer === 'yes';
  const met = dayOfConditions(facts, metOn);
  const rows = [
    ...(isPlaced ? [row('Placed on the Union market', placed)] : []),
    row('Duties for providers begin to apply', lawDates.modelDuties.date),
    row('Enforcement begins', lawDates.enforcement.date),
    ...[...byDay].map(([date, duties]) => row(`Due: ${cited(duties)}`, date)),
    ...(withdrawn === null ? [] : [row('Withdrawn from the Union market', withdrawn)]),
    ...(isAtRisk && met !== null ? [row('Condition of systemic risk met', met)] : []),
  ].sort((left, right) => (left.data < right.data ? -1 : left.data > right.data ? 1 : 0));
  const today = assessment.as_of;
  const isInside = today > (rows[0]?.data ?? today) && today < (rows.at(-1)?.data ?? today);
  return {
    kind: 'timeline',
    title: 'When the duties fall due',
    rows: isInside ? [...rows, row('Assessed as of', today, true)] : rows,
    note: '',
    facts: [
      ...(isPlaced ? ['role.placement.date', 'role.placement.status'] : []),
      ...(withdrawn === null ? [] : ['role.placement.withdrawn_on']),
      ...(isAtRisk && met !== null ? [metOn] : []),
    ],
  };
};
