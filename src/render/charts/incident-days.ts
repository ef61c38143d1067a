/** The days of one incident on a line of time: what happened, what was reported, and by when each report was due. */
import { type Incident, type IncidentClock, isMissed } from '../../figures/incidents.js';
import { plainText } from '../../markdown/tree.js';
import { day } from '../dates.js';
import type { ChartRow } from '../markdown.js';
import { lineAsTool, plainAsTool } from '../md-say.js';

const reports = {
  initial: 'dossier/chart/report/initial',
  intermediate: 'dossier/chart/report/intermediate',
  final: 'dossier/chart/report/final',
} as const satisfies Record<Exclude<IncidentClock['report'], 'keeping'>, string>;

/** The rows of the line, earliest first; none where fewer than three days are known. */
export function incidentDays(
  incident: Incident,
  clocks: readonly IncidentClock[],
  asOf: string,
): readonly ChartRow[] {
  const row = (label: string, date: string | null, isMark = false): ChartRow[] =>
    date === null ? [] : [{ label, shown: day(date), data: date, ...(isMark && { isMark }) }];
  const days = [
    ...row(plainAsTool('dossier/chart/began'), incident.started),
    ...row(plainAsTool('dossier/chart/aware'), incident.aware),
    ...clocks.flatMap((clock) => {
      if (clock.report === 'keeping') return [];
      const report = lineAsTool(reports[clock.report]);
      const isLate = isMissed(clock, asOf);
      return [
        ...row(plainAsTool('dossier/chart/limit', { report }), clock.due, true),
        ...row(
          isLate ? plainAsTool('dossier/chart/late', { report }) : plainText(report),
          clock.done,
        ),
      ];
    }),
    ...row(plainAsTool('dossier/chart/ended'), incident.ended),
    ...row(plainAsTool('dossier/chart/resolved'), incident.resolved),
  ];
  const seen = new Set<string>();
  const once = days.filter(({ label, data }) => {
    const key = `${label} ${data}`;
    return !seen.has(key) && seen.add(key);
  });
  if (once.filter(({ isMark }) => isMark !== true).length < 3) return [];
  return once.sort((left, right) => (left.data < right.data ? -1 : left.data > right.data ? 1 : 0));
}
