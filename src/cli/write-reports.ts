/** Writes the reports that the flags ask for, and turns the findings into an exit code. */
import { resolve } from 'node:path';
import { optionsFrom, showsNotes } from '../complete/report-completed.js';
import { type Verdict, verdictCodes, verdictOf } from '../complete/verdict.js';
import { FileError } from '../files/file-error.js';
import { appendTo, type Content, writeWhole } from '../files/write-file.js';
import { reporters } from '../report/reporters.gen.js';
import type { ReportOptions, Run } from '../report/run.js';
import { systemReason } from '../text/system-reason.js';
import { type ExitCode, gravest, type Io, UsageError, WriteError } from './io.js';
import { type CommonOptions, type FailLevel, wantsColour } from './options.js';
import { outputsOf } from './output-places.js';
import { wayFromRoot } from './repository-root.js';

/** Writes every report that was asked for; `others` are verdicts that don't come from the findings of the runs. */
export async function writeReports(
  runs: readonly Run[],
  detail: ReportOptions['detail'],
  options: CommonOptions,
  io: Io,
  others: readonly Verdict[] = [],
  lines?: ReportOptions['lines'],
): Promise<void> {
  const outputs = outputsOf(options, io);
  const shared = {
    ...(await optionsFrom(
      outputs.map(({ format }) => format),
      { runs, detail, failOn: options.failOn, only: options.only, others },
    )),
    folder: io.cwd,
    ...(lines && { lines }),
    below: await wayFromRoot(io.cwd),
  };
  for (const { format, file } of outputs) {
    const toScreen = file === null || file === '-';
    const report = (await reporters[format]())(runs, {
      ...shared,
      ...lookOf(file, detail, options, io),
    });
    if (toScreen) io.stdout(report);
    else await writeReport(file, report, io);
  }
  if (outputs.some(({ format }) => format === 'github')) await writeSummary(runs, detail, io);
}

/** Whether a report names the checks that were asked, which only the facts can tell. */
export function asksChecks({ outputs }: Pick<CommonOptions, 'outputs'>): boolean {
  return outputs.some(({ format }) => format === 'junit' || format === 'jsonl');
}

/** How a report looks at its place. */
export function lookOf(
  file: string | null,
  detail: ReportOptions['detail'],
  options: CommonOptions,
  io: Io,
): Pick<ReportOptions, 'detail' | 'draft' | 'notes' | 'quiet' | 'colour' | 'width'> {
  return {
    detail,
    draft: options.draft === true,
    notes: showsNotes(options),
    quiet: options.quiet === true,
    colour: (file === null || file === '-') && wantsColour(options, io),
    width: Math.min(io.columns, 110),
  };
}

/** Writes a report as it comes; what its making throws is thrown as it is. */
export async function writeStreamed(
  file: string | null,
  pieces: AsyncIterable<string>,
  io: Io,
): Promise<void> {
  if (file === null || file === '-') {
    for await (const piece of pieces) io.stdout(piece);
    return;
  }
  let failure: { readonly error: unknown } | null = null;
  async function* watched(): AsyncGenerator<string> {
    try {
      yield* pieces;
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  await writeReport(file, watched(), io).catch((error: unknown) => {
    throw failure === null ? error : failure.error;
  });
}

/** Writes one report to a file. */
export async function writeReport(shown: string, report: Content, io: Io): Promise<void> {
  try {
    await writeWhole(resolve(io.cwd, shown), report, { from: io.cwd });
  } catch (error) {
    throw writingError(shown, error);
  }
}

/** A place that must not be written is the user's to change; a disk that refuses is told as it says. */
export function writingError(shown: string, error: unknown): UsageError | WriteError {
  if (error instanceof FileError && error.kind === 'unsafe' && error.code === undefined) {
    return new UsageError(`${shown} ${error.words}`);
  }
  return new WriteError(`${shown} can't be written: ${systemReason(error)}`);
}

/** A character takes three bytes at most, and GitHub takes 1 MiB from one step. */
const summaryRoom = 340_000;

/** In a workflow of GitHub the annotations come with a summary of the job, for which the runner names a file. */
export async function writeSummary(
  runs: readonly Run[],
  detail: ReportOptions['detail'],
  io: Io,
): Promise<void> {
  const file = io.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const report = (await reporters.markdown())(runs, {
    ...{ detail, draft: false, notes: false, quiet: false, colour: false, width: 100 },
    folder: io.cwd,
    below: await wayFromRoot(io.cwd),
    room: summaryRoom,
  });
  try {
    await appendTo(resolve(io.cwd, file), report);
  } catch (error) {
    throw new WriteError(`GITHUB_STEP_SUMMARY can't be written: ${systemReason(error)}`);
  }
}

/** The verdict on the findings: 2 where an input can't be read, 1 where a finding reaches `--fail-on`, else 0. */
export function verdictCode(runs: readonly Run[], failOn: FailLevel): ExitCode {
  return gravest(runs.map((run) => verdictCodes[verdictOf(run, failOn)]));
}
