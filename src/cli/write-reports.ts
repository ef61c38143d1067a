/** Writes the reports that the flags ask for, and turns the findings into an exit code. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Severity } from '../finding/finding.js';
import { reporters } from '../report/reporters.js';
import { findingsOf, type ReportOptions, type Run } from '../report/run.js';
import { type ExitCode, gravest, type Io, WriteError } from './io.js';
import { type CommonOptions, type FailLevel, outputsOf, wantsColour } from './options.js';

/** Writes every report that was asked for. */
export async function writeReports(
  runs: readonly Run[],
  detail: ReportOptions['detail'],
  options: CommonOptions,
  io: Io,
): Promise<void> {
  for (const { format, file } of outputsOf(options)) {
    const toScreen = file === null || file === '-';
    const report = reporters[format](runs, {
      detail,
      draft: options.draft === true,
      notes: options.all === true || (options.only?.length ?? 0) > 0,
      quiet: options.quiet === true,
      colour: toScreen && wantsColour(options, io),
      width: Math.min(io.columns, 110),
    });
    if (toScreen) io.stdout(report);
    else await writeReport(file, report, io);
  }
}

/** Writes one report to a file. */
export async function writeReport(shown: string, report: string, io: Io): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, shown), report);
  } catch (error) {
    throw new WriteError(`${shown} can't be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}

const blocking: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** The verdict on the findings: 2 where an input can't be read, 1 where a finding reaches `--fail-on`, else 0. */
export function verdictCode(runs: readonly Run[], failOn: FailLevel): ExitCode {
  return gravest(
    runs.map((run) => {
      if (run.assessment === null) return 2;
      const reached = findingsOf(run).some((each) => blocking[failOn].includes(each.severity));
      return reached ? 1 : 0;
    }),
  );
}
