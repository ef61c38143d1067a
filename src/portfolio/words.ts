/** The words that the page of a portfolio uses in every format. */
import { modelName } from '../figures/model-name.js';
import { longDate, show } from '../report/terminal.js';
import { counted } from '../text/counted.js';
import type { Row } from './row.js';
import type { Portfolio, TrendedRow } from './summary.js';
import type { Trend } from './trend.js';

/** The columns for questions of law, with the heads that fit above them. */
export const questionColumns = [
  { gate: 'gpai', head: 'GPAI' },
  { gate: 'open-source-exception', head: 'Exception' },
  { gate: 'systemic-risk', head: 'Systemic' },
] as const;

/** `41 models · 3 not ready · 5 open questions of law · next due: 2 August 2027 (9 models)`. */
export function headWords({ totals }: Portfolio): readonly string[] {
  const { models, standings, open_questions: open, next_due: next, better, worse } = totals;
  const notReady = models - standings.ready;
  return [
    counted(models, 'model'),
    notReady === 0 ? 'all ready' : `${notReady} not ready`,
    ...(standings.unreadable > 0 ? [`${standings.unreadable} unreadable`] : []),
    ...(open > 0 ? [`${counted(open, 'open question')} of law`] : []),
    ...(next ? [`next due: ${longDate(next.date)} (${counted(next.models, 'model')})`] : []),
    ...(better + worse > 0 ? [`${better} better, ${worse} worse`] : []),
  ];
}

/** The name and version, or the folder where nothing is known of them. */
export function modelWords({ name, version, path }: Row): string {
  return show(modelName(name, version) || path, 200);
}

/** `ready`, `draft: 2 papers`. */
export function verdictWords({ verdict, drafts }: Row): string {
  return verdict === 'draft' && drafts !== null
    ? `draft: ${counted(drafts.length, 'paper')}`
    : verdict;
}

/** What the page cannot tell where only findings were read; null where all was looked at. */
export function unseenWords({ models }: Portfolio): string | null {
  return models.some(({ verdict, drafts }) => verdict === 'ready' && drafts === null)
    ? 'Findings do not tell whether papers keep their DRAFT mark: give the facts or the packs, or write the findings with --release.'
    : null;
}

/** The answer to a question, or a dash where nothing was concluded. */
export function answerOf(row: Row, gate: string): string {
  return row.gates[gate] ?? '–';
}

/** `▲ 2 better`, `= since 12 November 2026`. */
export function trendWords(trend: Trend | null): string {
  if (trend === null) return '';
  switch (trend.kind) {
    case 'new':
      return 'new';
    case 'same':
      return `= since ${longDate(trend.since)}`;
    case 'better':
    case 'worse': {
      const sign = trend.kind === 'better' ? '▲' : '▼';
      const rules = trend.other_rules ? ', under other rules' : '';
      return `${sign} ${trend.by} ${trend.kind} since ${longDate(trend.since)}${rules}`;
    }
  }
}

/** The points that most models share. */
export function commonWords({ common }: Portfolio, most: number): readonly string[] {
  return common.slice(0, most).map(({ point, models }) => `${show(point, 200)} (${models})`);
}

/** Whether any row has a trend to show. */
export function hasTrend(models: readonly TrendedRow[]): boolean {
  return models.some(({ trend }) => trend !== null);
}
