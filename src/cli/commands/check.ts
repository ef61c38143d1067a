/** `check`: the assessment with all findings, worst first; writes nothing. */
import { examine } from '../examine.js';
import type { ExitCode, Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { narrow } from '../select.js';
import { verdictCode, writeReports } from '../write-reports.js';

/** Runs the command and answers with its exit code. */
export async function check(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const examined = await examine(paths, options, io);
  const runs = await narrow(
    examined.map((each) => each.run),
    options.only ?? [],
  );
  await writeReports(runs, 'findings', options, io);
  return verdictCode(runs, options.failOn);
}
