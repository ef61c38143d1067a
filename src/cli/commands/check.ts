/** `check`: the assessment with all findings, worst first; writes nothing. */
import { type Verdict, verdictCodes, verdictOf } from '../../complete/verdict.js';
import type { Run } from '../../report/run.js';
import { examineEach, withoutFacts } from '../examine.js';
import type { FilesReader, PackReader } from '../given-files.js';
import { type ExitCode, gravest, type Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { streamedTo } from '../output-places.js';
import { templatesOf } from '../templates-option.js';
import { verdictCode, writeReports, writeStreamed } from '../write-reports.js';

/** Runs the command and answers with its exit code. */
export async function check(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const templates = await templatesOf(options, io);
  if (templates === 'refused') return 2;
  const known =
    options.baseline === undefined && options.writeBaseline === undefined
      ? null
      : await import('../baseline-file.js');
  const baseline = known === null ? null : await known.baselineOf(options, io);
  const packOf = await packReaderOf(options, io);
  const others: Verdict[] = [];
  const asks = { only: options.only };
  const examinedRuns = async function* (): AsyncGenerator<Run> {
    const filesOf = await filesReaderOf(paths, options, io);
    const brought = { templates, packOf, filesOf, asks };
    for await (const { run, drift } of examineEach(paths, options, io, brought)) {
      if (drift?.isReadable === false) others.push('unusable');
      yield withoutFacts(run);
    }
  };
  const streamed = known === null ? streamedTo(options, io) : null;
  if (streamed !== null) {
    const { jsonPieces } = await import('../../report/json-stream.js');
    const told = counted(examinedRuns(), options.failOn, others);
    await writeStreamed(streamed.file, jsonPieces(told), io);
    return codeOf(others);
  }
  const examined: Run[] = [];
  for await (const run of examinedRuns()) examined.push(run);
  const runs =
    known === null ? examined : await known.withBaselineFile(examined, baseline, options, io);
  await writeReports(runs, 'findings', options, io, others);
  return gravest([verdictCode(runs, options.failOn), codeOf(others)]);
}

function codeOf(each: readonly Verdict[]): ExitCode {
  return gravest(each.map((verdict) => verdictCodes[verdict]));
}

/** The runs, of which the verdicts are kept and nothing else. */
async function* counted(
  runs: AsyncIterable<Run>,
  failOn: CommonOptions['failOn'],
  verdicts: Verdict[],
): AsyncGenerator<Run> {
  for await (const run of runs) {
    verdicts.push(verdictOf(run, failOn));
    yield run;
  }
}

/** What reads the files of models is loaded only where facts name their sources, or a folder is named. */
async function filesReaderOf(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<FilesReader> {
  const against =
    options.against === undefined
      ? undefined
      : await (await import('../against.js')).folderAgainst(paths, options, io);
  return async (input, read) => {
    if (against === undefined && read.facts?.provenance === undefined) return {};
    return (await import('../against.js')).filesBeside(input, read, against, io);
  };
}

/** What reads packs is loaded only where a pack is named. */
async function packReaderOf(options: CommonOptions, io: Io): Promise<PackReader | null> {
  if (options.pack === undefined && options.theme === undefined) return null;
  return (await import('../committed-pack.js')).packReader(options, io);
}
