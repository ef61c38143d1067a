/** `check`: the assessment with all findings, worst first; writes nothing. */
import { documentsWith } from '../../render/templates/overlay.js';
import type { Run } from '../../report/run.js';
import { examineEach, settled } from '../examine.js';
import type { ExitCode, Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { narrow } from '../select.js';
import { templatesOf, withNotes } from '../templates-option.js';
import { verdictCode, writeReports } from '../write-reports.js';

/** Runs the command and answers with its exit code. */
export async function check(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const templates = await templatesOf(options, io);
  if (templates === 'refused') return 2;
  const documents = templates && documentsWith(templates);
  const runs: Run[] = [];
  for await (const { run } of examineEach(paths, options, io, documents)) {
    const narrowed = await narrow([run], options.only ?? [], documents);
    runs.push(...narrowed.map((each) => settled(withNotes(each, templates))));
  }
  await writeReports(runs, 'findings', options, io);
  return verdictCode(runs, options.failOn);
}
