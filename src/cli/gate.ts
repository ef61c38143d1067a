/** Lays beside an assessment what needs files or is decided last: evidence, the checklist, and the waivers over all of it. */
import { join } from 'node:path';
import { type Finding, findingKey } from '../finding/finding.js';
import type { ReleaseQuestion } from '../release/question.js';
import { allFindingsOf, type Run } from '../report/run.js';
import type { Input, Io } from './io.js';
import type { CommonOptions } from './options.js';

/** A run with its input, which may name more files than were known before. */
export interface Gated {
  readonly input: Input;
  readonly run: Run;
}

/** Completes a run. What is not asked for by a flag or by the facts is not loaded. */
export async function gated(
  { input, run }: Gated,
  options: CommonOptions,
  io: Io,
  more?: (run: Run) => Promise<readonly Finding[]>,
): Promise<Gated> {
  if (run.assessment === null) return { input, run: beside(run, (await more?.(run)) ?? []) };
  const { facts } = run.read;
  const backed = facts.evidence === undefined ? { input, run } : await withEvidence(input, run);
  const aged = beside(backed.run, (await more?.(backed.run)) ?? []);
  const { run: asked, question } = options.release
    ? await (await import('./release-run.js')).released(aged, input, options, io)
    : { run: aged, question: null };
  if (facts.waivers === undefined) return { input: backed.input, run: asked };
  return { input: backed.input, run: await withWaivers(asked, question, options) };
}

/** More findings beside the assessment. */
export function beside(run: Run, findings: readonly Finding[]): Run {
  return findings.length === 0 ? run : { ...run, beside: [...(run.beside ?? []), ...findings] };
}

async function withEvidence(input: Input, run: Run): Promise<Gated> {
  const { evidenceEntries, evidenceFindings } = await import('../release/evidence.js');
  const { hashInner } = await import('./hash-file.js');
  const found = new Map<string, Awaited<ReturnType<typeof hashInner>>>();
  for (const { path } of evidenceEntries(run.read)) {
    if (!found.has(path)) found.set(path, await hashInner(input.folder, path));
  }
  const there = [...found].filter(([, file]) => file.problem === undefined);
  return {
    input: {
      ...input,
      origins: [...input.origins, ...there.map(([path]) => join(input.folder, path))],
    },
    run: beside(run, evidenceFindings(run.read, found)),
  };
}

/** Rooms whose findings wait for a flag: a waiver of one is not unused because the flag is not there. */
const onlyWhen: Readonly<Record<string, (options: CommonOptions) => boolean>> = {
  release: ({ release }) => release === true,
  stale: ({ staleAfter }) => staleAfter !== undefined,
  drift: ({ pack }) => pack !== undefined,
};

async function withWaivers(
  run: Run,
  question: ReleaseQuestion | null,
  options: CommonOptions,
): Promise<Run> {
  const { assessment } = run;
  if (assessment === null) return run;
  const { applyWaivers } = await import('../release/waivers.js');
  const { explainable } = await import('../explain/explainable.js');
  const ids = (await explainable()).filter(({ kind }) => kind === 'check').map(({ id }) => id);
  const { waived, findings } = applyWaivers({
    read: run.read,
    findings: allFindingsOf(run),
    asOf: assessment.as_of,
    known: new Set(ids),
    wasMade: (id) => onlyWhen[id.slice(0, id.indexOf('/'))]?.(options) ?? true,
  });
  const judged = beside(run, findings);
  if (waived.length === 0) return judged;
  const aside = { ...judged, waived };
  if (question === null || !run.release) return aside;
  const keys = new Set(waived.map(({ finding }) => findingKey(finding)));
  const { checklist } = await import('../release/checklist.js');
  const { rows } = checklist(question, (finding) => keys.has(findingKey(finding)));
  return { ...aside, release: { ...run.release, rows } };
}
