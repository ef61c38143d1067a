/** The end of a report on several models: a table with one line for each, and their sum. */
import { modelName } from '../figures/model-name.js';
import type { Severity } from '../finding/finding.js';
import { counted } from '../text/counted.js';
import { findingsOf, type ReportOptions, type Run } from './run.js';
import { type Paint, show } from './terminal.js';

/** One model in the table. */
export interface TotalsRow {
  readonly verdict: 'passes' | 'fails' | 'unreadable';
  readonly errors: number;
  readonly warnings: number;
  readonly model: string;
}

const heads = { verdict: 'Verdict', errors: 'Errors', warnings: 'Warnings', model: 'Model' };

/** Models in the order in which they were named, and the sum of their findings. */
export function totals(
  rows: readonly TotalsRow[],
  { width }: Pick<ReportOptions, 'width'>,
  paint: Paint,
): string {
  const sum = (column: 'errors' | 'warnings'): number =>
    rows.reduce((total, row) => total + row[column], 0);
  const line = ({
    verdict,
    errors,
    warnings,
    model,
  }: Record<keyof TotalsRow, string | number>): string =>
    `  ${String(verdict).padEnd(10)} ${String(errors).padStart(6)}  ${String(warnings).padStart(8)}  ${model}`;
  const body = rows.map((row) => {
    const words = line({ ...row, model: fitted(row.model, width - 30) });
    return row.verdict === 'passes' ? words : paint('red', words);
  });
  const sums = `${rows.length} inputs: ${counted(sum('errors'), 'error')}, ${counted(sum('warnings'), 'warning')}`;
  return [paint('underline', line(heads)), ...body, '', paint('bold', sums)].join('\n');
}

/** How one run stands. */
export function totalsRowOf(run: Run, failing: readonly Severity[]): TotalsRow {
  const findings = findingsOf(run);
  const sum = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const { name, version } = run.assessment?.model ?? { name: null, version: null };
  const from = run.path === '-' ? 'standard input' : run.path;
  const fails = findings.some(({ severity }) => failing.includes(severity));
  return {
    verdict: run.assessment === null ? 'unreadable' : fails ? 'fails' : 'passes',
    errors: sum('error'),
    warnings: sum('warning'),
    model: [modelName(name, version), `(${from})`]
      .filter(Boolean)
      .map((words) => show(words))
      .join(' '),
  };
}

function fitted(words: string, room: number): string {
  const most = Math.max(24, room);
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}
