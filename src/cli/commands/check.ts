/** `check`: the assessment with all findings, worst first; writes nothing. */
import { type Verdict, verdictCodes, verdictOf } from '../../complete/verdict.js';
import { programDigest } from '../../pack/program-digest.js';
import type { Run } from '../../report/run.js';
import { withoutFacts } from '../../report/without-facts.js';
import { examinePlanned } from '../examine.js';
import { filesReaderOf } from '../files-reader.js';
import { type ExitCode, gravest, type Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { packReaderOf } from '../pack-reader.js';
import { planOf } from '../plan.js';
import { streamReports } from '../stream-reports.js';
import { templatesOf } from '../templates-option.js';
import { asksChecks, verdictCode, writeReports } from '../write-reports.js';

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
  const baseline = known === null ? null : await known.baselineGiven(options, io);
  const packOf = await packReaderOf(options, io);
  const plan = await planOf(paths, options, io);
  /** Verdicts that don't come from the findings, codes that don't come from a verdict, and the models behind them. */
  const others: Verdict[] = [];
  const failed: string[] = [];
  const positions = new WeakMap<Run, number>();
  const asked = asksChecks(options);
  const jobs = Math.min(options.jobs ?? 1, plan.models.length);
  const examined = async function* (): AsyncGenerator<Run> {
    if (jobs > 1) {
      const { examineInWorkers } = await import('../jobs/examine-in-workers.js');
      for await (const each of examineInWorkers(plan, jobs, options, io)) {
        if (each.run === null) failed.push(each.path);
        else {
          if (each.isUnusable) others.push('unusable');
          positions.set(each.run, each.index);
          yield each.run;
        }
      }
      return;
    }
    const filesOf = await filesReaderOf(paths, options, io);
    const brought = { templates, packOf, filesOf, asks: { only: options.only } };
    const order = plan.models.values();
    for await (const { run, drift } of examinePlanned(plan, options, io, brought)) {
      if (drift?.isReadable === false) others.push('unusable');
      const kept = withoutFacts(run, { asked });
      positions.set(kept, order.next().value?.index ?? 0);
      yield kept;
    }
  };
  const codeNow = (codes: readonly ExitCode[]): ExitCode =>
    gravest([
      ...codes,
      ...others.map((verdict) => verdictCodes[verdict]),
      ...(failed.length > 0 ? ([3] as const) : []),
    ]);
  if (known !== null) {
    const held: Run[] = [];
    for await (const run of examined()) held.push(run);
    const runs = await known.withBaselineFile(held, baseline, options, io);
    await writeReports(runs, 'findings', options, io, others, {
      part: plan.part,
      program: programDigest(),
    });
    return codeNow([verdictCode(runs, options.failOn)]);
  }
  let code: ExitCode = 0;
  const counted = async function* (): AsyncGenerator<Run> {
    for await (const run of examined()) {
      code = gravest([code, verdictCodes[verdictOf(run, options.failOn)]]);
      yield run;
    }
  };
  await streamReports(
    {
      ...{ runs: counted(), count: plan.models.length },
      at: (run) => positions.get(run) ?? 0,
      ...{ failOn: options.failOn, only: options.only },
      ended: () => ({
        ...{ part: plan.part, program: programDigest(), code: codeNow([code]), failed },
      }),
    },
    options,
    io,
  );
  return codeNow([code]);
}
