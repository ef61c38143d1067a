/** The page of a portfolio for a terminal: one line a model, worst first. */
import { longDate, painter, show } from '../report/terminal.js';
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

/** How many models are listed before the rest is counted. */
const shown = 50;
const mostCommon = 10;

/** Prints the page; `all` lists every model. */
export function portfolioText(
  portfolio: Portfolio,
  { all, colour }: { readonly all: boolean; readonly colour: boolean },
): string {
  const paint = painter(colour);
  const models = all ? portfolio.models : portfolio.models.slice(0, shown);
  const left = portfolio.models.length - models.length;
  const isTrended = hasTrend(portfolio.models);
  const heads = [
    ...['Model', 'Verdict', ...questionColumns.map(({ head }) => head)],
    ...['Errors', 'Open', 'Next due', ...(isTrended ? ['Trend'] : [])],
  ];
  const lines = [heads, ...models.map((row) => cells(row, isTrended))];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => [...(line[column] ?? '')].length)),
  );
  const printed = lines.map((line, index) => {
    const words = line
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd();
    if (index === 0) return paint('underline', words);
    return models[index - 1]?.verdict === 'ready' ? words : paint('yellow', words);
  });
  const common = commonWords(portfolio, mostCommon);
  const unseen = unseenWords(portfolio);
  return `${[
    paint('bold', headWords(portfolio).join(' · ')),
    `As of ${longDate(portfolio.as_of)}`,
    '',
    ...printed,
    ...(left > 0 ? [`and ${left} more (--all lists them, --format json has them all)`] : []),
    ...(common.length > 0 ? ['', `Same open point in many models: ${common.join(' · ')}`] : []),
    ...(unseen === null ? [] : ['', unseen]),
    '',
    paint('gray', 'Documentation readiness, not legal advice.'),
  ].join('\n')}\n`;
}

function cells(row: TrendedRow, isTrended: boolean): string[] {
  return [
    ...[shortened(modelWords(row)), verdictWords(row)],
    ...questionColumns.map(({ gate }) => show(answerOf(row, gate), 20)),
    ...[String(row.errors), String(row.open)],
    row.next_due === null ? '' : longDate(row.next_due.date),
    ...(isTrended ? [trendWords(row.trend)] : []),
  ];
}

const longest = 40;

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : words;
}
