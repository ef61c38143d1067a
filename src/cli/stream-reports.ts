/** Writes all reports of one run over its models: those that can, model by model; for the others only what they tell is held. */
import { optionsFrom } from '../complete/report-completed.js';
import type { Ended } from '../report/findings-lines.js';
import type { Streamable } from '../report/formats.gen.js';
import { streamable } from '../report/formats.gen.js';
import { piecesOf } from '../report/pieces.js';
import { reporters } from '../report/reporters.gen.js';
import type { ReportOptions, Run } from '../report/run.js';
import { withoutGrounds } from '../report/without-facts.js';
import { fanOut } from './fan-out.js';
import { mostModels } from './find-models.js';
import { type Io, UsageError } from './io.js';
import type { CommonOptions, FailLevel, Output } from './options.js';
import { outputsOf } from './output-places.js';
import { wayFromRoot } from './repository-root.js';
import { lookOf, writeReport, writeStreamed, writeSummary } from './write-reports.js';

/** What the reports are told besides the runs. */
export interface ReportStream {
  readonly runs: AsyncIterable<Run>;
  /** How many there are. */
  readonly count: number;
  /** The position of a run among all models. */
  readonly at: (run: Run) => number;
  readonly failOn: FailLevel;
  readonly only?: readonly string[] | undefined;
  /** Findings were left out before they came here. */
  readonly narrowed?: boolean;
  /** Known when the last run has come. */
  readonly ended: Ended;
}

/** Runs the work to its end and writes every report that was asked for. */
export async function streamReports(
  { runs, count, at, failOn, only, narrowed, ended }: ReportStream,
  options: CommonOptions,
  io: Io,
): Promise<void> {
  const outputs = outputsOf(options, io);
  const whole = outputs.filter(({ format }) => !isStreamable(format));
  const { exitCode: _unknown, ...told } = await optionsFrom(
    outputs.map(({ format }) => format),
    { runs: [], detail: 'findings', failOn, only },
  );
  const shared = {
    ...{ ...told, isOneOfMany: count > 1 },
    ...(narrowed !== undefined && { narrowed }),
    ...{ folder: io.cwd, below: await wayFromRoot(io.cwd) },
  };
  const optionsFor = ({ file }: Output): ReportOptions => ({
    ...shared,
    ...lookOf(file, 'findings', options, io),
  });
  const streams = outputs.flatMap((output) => {
    const { format, file } = output;
    if (!isStreamable(format)) return [];
    return [
      (each: AsyncIterable<Run>): Promise<void> =>
        writeStreamed(file, piecesOf(format, each, optionsFor(output), { at, ended }), io),
    ];
  });
  const held: Run[] = [];
  const collect = async (each: AsyncIterable<Run>): Promise<void> => {
    for await (const run of each) {
      held.push(withoutGrounds(run));
      const full = whole.find(({ format }) => held.length > mostOf(format));
      if (full === undefined) continue;
      throw new UsageError(
        `${full.format} takes up to ${mostOf(full.format)} models; report parts of them, each on its own`,
      );
    }
  };
  await fanOut(runs, whole.length === 0 ? streams : [...streams, collect]);
  for (const output of whole) {
    const { format, file } = output;
    const exitCode = ended().code;
    const report = (await reporters[format]())(held, { ...optionsFor(output), exitCode });
    if (file === null || file === '-') io.stdout(report);
    else await writeReport(file, report, io);
  }
  if (outputs.some(({ format }) => format === 'github')) await writeSummary(held, 'findings', io);
}

/** How many models a report may hold that is made at once; JUnit tells every check of each. */
function mostOf(format: Output['format']): number {
  return format === 'junit' ? 2000 : mostModels.whole;
}

function isStreamable(format: Output['format']): format is Streamable {
  return (streamable as readonly string[]).includes(format);
}
