/** When the duties fall due: the days of the law, the placing on the market and every due day on one line of time. */
import { textAt } from '../../facts/stated.js';
import { dayOfConditions } from '../../figures/condition-day.js';
import { withdrawnOn } from '../../figures/placing-days.js';
import { citation } from '../../languages/citation.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { lawDates } from '../../law/dates.js';
import { type Line, text } from '../../markdown/build.js';
import { day } from '../dates.js';
import type { ChartRow } from '../markdown.js';
import { lineAsTool, plainAsTool } from '../md-say.js';
import { listedLines } from '../words.js';
import type { ChartMaker } from './chart.js';

const metOn = 'risk.systemic.threshold_met_on';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function row(label: string, date: string, isMark = false): ChartRow {
  return { label, shown: day(date), data: date, ...(isMark ? { isMark } : {}) };
}

/** `Art. 52(1)` and `Art. 53(3)` → `Articles 52(1) and 53(3)`. */
function cited(duties: readonly string[]): Line {
  const { conventions } = spokenLanguage();
  const labels = duties.map((each) => citation(each, conventions));
  const isPlural = labels.length > 1 && labels.every((label) => label.startsWith('Art. '));
  return isPlural
    ? lineAsTool('dossier/chart/articles', {
        numbers: labels.map((label) => text(label.slice('Art. '.length))),
      })
    : listedLines(labels.map((label) => text(label)));
}

/** One mark for each day; null where no duty that applies has a due day. */
export const dueDates: ChartMaker = ({ facts, assessment }) => {
  const byDay = new Map<string, string[]>();
  for (const each of assessment.obligations) {
    if (each.outcome !== 'applies' || each.due === null || !isoDay.test(each.due)) continue;
    byDay.set(each.due, [...(byDay.get(each.due) ?? []), each.provision]);
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
    ...(isPlaced ? [row(plainAsTool('dossier/chart/placed'), placed)] : []),
    row(plainAsTool('dossier/chart/begin'), lawDates.modelDuties.date),
    row(plainAsTool('dossier/chart/enforcement'), lawDates.enforcement.date),
    ...[...byDay].map(([date, duties]) =>
      row(plainAsTool('dossier/chart/duties', { places: cited(duties) }), date),
    ),
    ...(withdrawn === null ? [] : [row(plainAsTool('dossier/chart/withdrawn'), withdrawn)]),
    ...(isAtRisk && met !== null ? [row(plainAsTool('dossier/chart/condition'), met)] : []),
  ].sort((left, right) => (left.data < right.data ? -1 : left.data > right.data ? 1 : 0));
  const today = assessment.as_of;
  const isInside = today > (rows[0]?.data ?? today) && today < (rows.at(-1)?.data ?? today);
  return {
    kind: 'timeline',
    title: plainAsTool('dossier/chart/due'),
    rows: isInside ? [...rows, row(plainAsTool('dossier/chart/today'), today, true)] : rows,
    note: '',
    facts: [
      ...(isPlaced ? ['role.placement.date', 'role.placement.status'] : []),
      ...(withdrawn === null ? [] : ['role.placement.withdrawn_on']),
      ...(isAtRisk && met !== null ? [metOn] : []),
    ],
  };
};
