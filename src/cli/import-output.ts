/** Prints what an import found, as text or JSON, and gives its exit code. */
import { resolve } from 'node:path';
import type { FileConflict } from '../exchange/reading.js';
import { type ImportReport, reportObject, reportPage, severityOf } from '../exchange/report.js';
import { importConflicts } from '../facts/import-conflicts.js';
import { writeWhole } from '../files/write-file.js';
import { show } from '../report/terminal.js';
import { printedJson } from '../text/printed-json.js';
import { systemReason } from '../text/system-reason.js';
import { type ExitCode, type Io, WriteError } from './io.js';

export interface ImportOutput {
  readonly format?: 'text' | 'json';
  readonly output?: string;
  readonly failOn?: 'warning' | 'error' | 'never';
}

/** Whether standard output holds the report for programs, so that words for people go elsewhere. */
export const isJsonPrinted = ({ format, output }: ImportOutput): boolean =>
  format === 'json' && output === undefined;

/** Code 1 if a conflict of the severity that was asked for stands; code 2 where the folder holds several models. */
export async function answerImport(
  result: ImportReport | { readonly several: FileConflict },
  options: ImportOutput,
  io: Io,
): Promise<ExitCode> {
  if ('several' in result) {
    const { several } = result;
    const folders = several.claims.map(({ value }) => show(String(value))).join(', ');
    const empty = { proposals: [], candidates: [], conflicts: [several], skipped: [] };
    const report = { written: null, sources: [], reading: empty, plan: null, questions: [] };
    if (options.format === 'json') await put(report, options, io);
    io.stderr(
      `aiact-doc: ${importConflicts['several-models']?.title}: ${folders}; name one of the folders with --from\n`,
    );
    return 2;
  }
  await put(result, options, io);
  const severities = result.reading.conflicts.map((each) => severityOf(each, result.reading));
  const fails =
    (options.failOn === 'warning' && severities.some((each) => each !== 'note')) ||
    (options.failOn === 'error' && severities.includes('error'));
  return fails ? 1 : 0;
}

async function put(report: ImportReport, { format, output }: ImportOutput, io: Io): Promise<void> {
  const page = reportPage(report)
    .map((line) => `${show(line)}\n`)
    .join('');
  if (format !== 'json') return io.stdout(page);
  const json = printedJson(reportObject(report));
  if (output === undefined) {
    io.stdout(json);
    io.stderr(page);
    return;
  }
  try {
    await writeWhole(resolve(io.cwd, output), json, { from: io.cwd });
  } catch (error) {
    throw new WriteError(`${show(output)} can't be written: ${systemReason(error)}`);
  }
  io.stdout(page);
}
