/** `check`: the assessment with all findings, worst first; writes nothing. */
import { documentsWith, type TemplateOverlay } from '../../render/templates/overlay.js';
import type { Run } from '../../report/run.js';
import { examineEach, settled } from '../examine.js';
import { type ExitCode, gravest, type Io } from '../io.js';
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
  const codes: ExitCode[] = [];
  const judge = await judgeOf(options, templates, io);
  for await (const { run } of examineEach(paths, options, io, documents)) {
    const { findings, code } = judge === null ? nothing : await judge(run);
    codes.push(code);
    const narrowed = await narrow(
      [findings.length > 0 ? { ...run, beside: [...(run.beside ?? []), ...findings] } : run],
      options.only ?? [],
      documents,
    );
    runs.push(...narrowed.map((each) => settled(withNotes(each, templates))));
  }
  await writeReports(runs, 'findings', options, io);
  return gravest([verdictCode(runs, options.failOn), ...codes]);
}

const nothing = { findings: [], code: 0 } as const;

/** Age and drift are loaded only where they are asked for. */
async function judgeOf(options: CommonOptions, templates: TemplateOverlay | undefined, io: Io) {
  if ([options.staleAfter, options.pack, options.theme].every((each) => each === undefined)) {
    return null;
  }
  return (await import('../age-and-drift.js')).ageAndDrift(options, templates, io);
}
