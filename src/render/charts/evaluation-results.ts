/** The results of evaluation beside their baselines, each on a scale of its own. */
import { Decimal } from '../../facts/decimal.js';
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import { figureIn } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { sayPlain } from '../md-say.js';
import type { ChartMaker } from './chart.js';

/** A figure that a sign for per cent or words in brackets may follow: `66.0`, `71.4 %`, `66.0 (version 1.0)`. */
const figure = /^(\d{1,6}(?:\.\d{1,6})?)\s*(?:%\s*)?(?:\([^()]*\))?$/;

/** How much longer than its larger figure a scale without a natural end is. */
const headroom = 1.15;

/** A dot for the model and a ring for its baseline in each row; null where fewer than two results have both as figures. */
export const evaluationResults: ChartMaker = ({ facts }) => {
  const rows = (entriesAt(facts, 'evaluation.results') ?? []).flatMap((result) => {
    const [value, baseline] = [numberIn(result.value), numberIn(result.baseline)];
    if (result.downstream === false || value === null || baseline === null) return [];
    const end = endOf(result, value, baseline);
    if (end === 0) return [];
    return [
      {
        label: words(result.name),
        shown: `${withUnit(result)}; ${sayPlain('downstream/baseline', { value: printed(result.baseline) })}`,
        data: `${part(value, end)} ${part(baseline, end)}`,
      },
    ];
  });
  if (rows.length < 2) return null;
  return {
    kind: 'pairs',
    title: sayPlain('downstream/results-chart'),
    rows,
    note: '',
    facts: ['evaluation.results'],
  };
};

function numberIn(value: unknown): number | null {
  const found = figure.exec(words(value).trim());
  return found === null ? null : Number(found[1]);
}

/** A share ends at a hundred, any other measure a little above the larger figure. */
function endOf({ value, unit }: Entry, result: number, baseline: number): number {
  const isShare = `${words(value)} ${words(unit)}`.includes('%');
  const most = Math.max(result, baseline);
  return isShare && most <= 100 ? 100 : most * headroom;
}

function withUnit({ value, unit }: Entry): string {
  return `${printed(value)} ${words(unit)}`.trim();
}

/** A figure with the decimal mark of the language. */
function printed(value: unknown): string {
  return figureIn(words(value), spokenLanguage().conventions);
}

function part(value: number, end: number): string {
  return (value / end).toFixed(4);
}

/** A text or a number as it is stated; a picture takes no Markdown. */
function words(value: unknown): string {
  return value instanceof Decimal ? value.text : (asText(value) ?? '');
}
