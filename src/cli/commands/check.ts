/** `check`: the assessment with all findings, worst first; writes nothing. */
import type { Finding } from '../../finding/finding.js';
import { documentsWith, type TemplateOverlay } from '../../render/templates/overlay.js';
import type { Run } from '../../report/run.js';
import { examineEach, settled } from '../examine.js';
import { type ExitCode, gravest, type Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { streamedTo } from '../output-places.js';
import { narrow } from '../select.js';
import { templatesOf, withNotes } from '../templates-option.js';
import { verdictCode, writeReports, writeStreamed } from '../write-reports.js';

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
  const codes: ExitCode[] = [];
  const judge = await judgeOf(options, templates, io);
  const more = async (run: Run): Promise<readonly Finding[]> => {
    const { findings, code } = judge === null ? nothing : await judge(run);
    codes.push(code);
    return findings;
  };
  const narrowedRuns = async function* (): AsyncGenerator<Run> {
    for await (const { run } of examineEach(paths, options, io, { documents, more })) {
      const kept = await narrow([run], options.only ?? [], documents);
      for (const each of kept) yield settled(withNotes(each, templates));
    }
  };
  const streamed = known === null ? streamedTo(options, io) : null;
  if (streamed !== null) {
    const { jsonPieces } = await import('../../report/json-stream.js');
    const told = counted(narrowedRuns(), options.failOn, codes);
    await writeStreamed(streamed.file, jsonPieces(told), io);
    return gravest(codes);
  }
  const narrowed: Run[] = [];
  for await (const run of narrowedRuns()) narrowed.push(run);
  const runs =
    known === null ? narrowed : await known.withBaseline(narrowed, baseline, options, io);
  await writeReports(runs, 'findings', options, io, codes);
  return gravest([verdictCode(runs, options.failOn), ...codes]);
}

/** The runs, of which the verdicts are kept and nothing else. */
async function* counted(
  runs: AsyncIterable<Run>,
  failOn: CommonOptions['failOn'],
  codes: ExitCode[],
): AsyncGenerator<Run> {
  for await (const run of runs) {
    codes.push(verdictCode([run], failOn));
    yield run;
  }
}

const nothing = { findings: [], code: 0 } as const;

/** Age and drift are loaded only where they are asked for. */
async function judgeOf(options: CommonOptions, templates: TemplateOverlay | undefined, io: Io) {
  if ([options.staleAfter, options.pack, options.theme].every((each) => each === undefined)) {
    return null;
  }
  return (await import('../age-and-drift.js')).ageAndDrift(options, templates, io);
}
