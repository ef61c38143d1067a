/** `check`: the assessment with all findings, worst first; writes nothing. */
import { type Verdict, verdictCodes } from '../../complete/verdict.js';
import type { Run } from '../../report/run.js';
import { examineEach, settled } from '../examine.js';
import type { PackReader } from '../given-files.js';
import { type ExitCode, gravest, type Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { templatesOf } from '../templates-option.js';
import { verdictCode, writeReports } from '../write-reports.js';

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
  const examined: Run[] = [];
  const others: Verdict[] = [];
  const asks = { only: options.only };
  for await (const { run, drift } of examineEach(paths, options, io, { templates, packOf, asks })) {
    if (drift?.isReadable === false) others.push('unusable');
    examined.push(settled(run));
  }
  const runs =
    known === null ? examined : await known.withBaselineFile(examined, baseline, options, io);
  await writeReports(runs, 'findings', options, io, others);
  return gravest([verdictCode(runs, options.failOn), ...others.map((each) => verdictCodes[each])]);
}

/** What reads packs is loaded only where a pack is named. */
async function packReaderOf(options: CommonOptions, io: Io): Promise<PackReader | null> {
  if (options.pack === undefined && options.theme === undefined) return null;
  return (await import('../committed-pack.js')).packReader(options, io);
}
