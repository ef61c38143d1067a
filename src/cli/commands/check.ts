/** `check`: the assessment with all findings, worst first; writes nothing. */
import type { Finding } from '../../finding/finding.js';
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
  const known =
    options.baseline === undefined && options.writeBaseline === undefined
      ? null
      : await import('../baseline-file.js');
  const baseline = known === null ? null : await known.baselineOf(options, io);
  const narrowed: Run[] = [];
  const codes: ExitCode[] = [];
  const judge = await judgeOf(options, templates, io);
  const more = async (run: Run): Promise<readonly Finding[]> => {
    const { findings, code } = judge === null ? nothing : await judge(run);
    codes.push(code);
    return findings;
  };
  for await (const { run } of examineEach(paths, options, io, { documents, more })) {
    const kept = await narrow([run], options.only ?? [], documents);
    narrowed.push(...kept.map((each) => settled(withNotes(each, templates))));
  }
  const runs =
    known === null ? narrowed : await known.withBaseline(narrowed, baseline, options, io);
  await writeReports(runs, 'findings', options, io, codes);
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
