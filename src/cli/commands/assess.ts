/** `assess`: what applies and why, with the findings of reading and of the gates only. */
import { withoutDocumentation } from '../../complete/narrow.js';
import { examine } from '../examine.js';
import type { ExitCode, Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { verdictCode, writeReports } from '../write-reports.js';

/** Runs the command and answers with its exit code: 0 unless the facts can't be read. */
export async function assessCommand(
  path: string | undefined,
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const examined = await examine(path === undefined ? [] : [path], options, io);
  const runs = examined.map((each) => withoutDocumentation(each.run));
  await writeReports(runs, 'reasons', options, io);
  return verdictCode(runs, 'never');
}
