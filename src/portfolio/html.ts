/** The page of a portfolio as one HTML file: nothing is fetched, run or sent, and every name is text. */
import { partsStyle, scrollableTable } from '../desk/parts.js';
import { type Child, tag } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { longDate } from '../report/terminal.js';
import type { Portfolio, TrendedRow } from './summary.js';
import {
  answerOf,
  commonWords,
  hasTrend,
  headWords,
  modelWords,
  questionColumns,
  trendWords,
  unseenWords,
  verdictWords,
} from './words.js';

const mostCommon = 50;

/** The text of the file. */
export function portfolioHtml(portfolio: Portfolio): string {
  const isTrended = hasTrend(portfolio.models);
  const common = commonWords(portfolio, mostCommon);
  const unseen = unseenWords(portfolio);
  const main: Child = [
    tag('h1', {}, 'Models and their documentation'),
    tag('p', {}, 'As of ', tag('time', { datetime: portfolio.as_of }, longDate(portfolio.as_of))),
    tag('div', { class: 'verdict' }, tag('p', {}, headWords(portfolio).join(' · '))),
    tag('h2', { id: 'p.models' }, 'Models'),
    scrollableTable(
      'Models, worst first',
      [
        ...['Model', 'Folder', 'Verdict', ...questionColumns.map(({ head }) => head)],
        ...['Errors', 'Warnings', 'Open', 'Next due', ...(isTrended ? ['Trend'] : [])],
      ],
      portfolio.models.map((row) => cells(row, isTrended)),
    ),
    common.length === 0
      ? null
      : [
          tag('h2', { id: 'p.common' }, 'Same open point in many models'),
          tag(
            'ul',
            {},
            common.map((words) => tag('li', {}, words)),
          ),
        ],
    unseen === null ? null : tag('p', {}, unseen),
    tag(
      'p',
      {},
      'Ready means that no error is left, no question of law is open, and no paper keeps its DRAFT mark. It is documentation readiness, not legal advice.',
    ),
  ];
  return htmlPage({
    ...{ language: 'en', title: 'Models and their documentation', isInternal: true },
    ...{ style: partsStyle, main },
  });
}

function cells(row: TrendedRow, isTrended: boolean): readonly Child[] {
  const { next_due: next } = row;
  return [
    ...[modelWords(row), tag('code', {}, row.path), verdictWords(row)],
    ...questionColumns.map(({ gate }) => answerOf(row, gate)),
    ...[String(row.errors), String(row.warnings), String(row.open)],
    next === null ? '' : tag('time', { datetime: next.date }, longDate(next.date)),
    ...(isTrended ? [trendWords(row.trend)] : []),
  ];
}
