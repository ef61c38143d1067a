/** The days of one incident on a line of time: what happened, what was reported, and by when each report was due. */
import { type Incident, type IncidentClock, isMissed } from '../../figures/incidents.js';
import { day } from '../dates.js';
import type { ChartRow } from '../markdown.js';

const reports: Readonly<Record<Exclude<IncidentClock['report'], 'keeping'>, string>> = {
  initial: 'Initial report',
  intermediate: 'Intermediate report',
  final: 'Final report',
};

/** The rows of the line, earliest first; none where fewer than three days are known. */
export function incidentDays(
  incident: Incident,
  clocks: readonly IncidentClock[],
  asOf: string,
): readonly ChartRow[] {
  const row = (label: string, date: string | null, isMark = false): ChartRow[] =>
    date === null ? [] : [{ label, shown: day(date), data: date, ...(isMark && { isMark }) }];
  const days = [
    ...row('Began', incident.started),
    ...row('Aware of the model’s involvement', incident.aware),
    ...clocks.flatMap((clock) => {
      if (clock.report === 'keeping') return [];
      const name = reports[clock.report];
      const isLate = isMissed(clock, asOf);
      return [
        ...row(`${name}: limit`, clock.due, true),
        ...row(isLate ? `${name}, late` : name, clock.done),
      ];
    }),
    ...row('Ended', incident.ended),
    ...row('Resolved', incident.resolved),
  ];
  const seen = new Set<string>();
  const once = days.filter(({ label, data }) => {
    const key = `${label} ${data}`;
    return !seen.has(key) && seen.add(key);
  });
  if (once.filter(({ isMark }) => isMark !== true).length < 3) return [];
  return once.sort((left, right) => (left.data < right.data ? -1 : left.data > right.data ? 1 : 0));
}
