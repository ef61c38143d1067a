/** Gathers what the checklist needs from the model card and the pack, and adds it to a run. */
import { join, resolve } from 'node:path';
import type { Assessment } from '../assess/assessment.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { textValue } from '../finding/value.js';
import { provisions } from '../law/provisions.js';
import { isWritten } from '../pack/which-documents.js';
import { checklist } from '../release/checklist.js';
import { isCardOf, type ModelCard } from '../release/model-card.js';
import type { ReleaseQuestion } from '../release/question.js';
import { asForRelease } from '../release/unsettled.js';
import { documentWith } from '../render/templates/overlay.js';
import { allFindingsOf, type Run } from '../report/run.js';
import { readInner } from './inner-file.js';
import { type Input, type Io, readLimited, UsageError } from './io.js';
import type { CommonOptions } from './options.js';
import { usualDays } from './release-options.js';

/** The run with its question and its checklist. */
export async function released(
  run: Run,
  input: Input,
  options: CommonOptions,
  io: Io,
): Promise<{ readonly run: Run; readonly question: ReleaseQuestion | null }> {
  const { assessment: plain, read } = run;
  if (plain === null) return { run, question: null };
  const assessment = {
    ...plain,
    findings: [...asForRelease(plain.findings), ...(await notFinal(run, plain))],
  };
  const wish = { all: false, only: [] };
  const raised = { ...run, assessment };
  const question: ReleaseQuestion = {
    ...{ read, assessment, findings: allFindingsOf(raised) },
    releaseDate: options.releaseDate ?? assessment.as_of,
    within: options.within ?? usualDays,
    written: assessment.documents.flatMap((each) =>
      isWritten(each, assessment, read, wish) ? (documentWith(each.id) ?? []) : [],
    ),
    pack: await packOf(run, options, io),
    card: await cardOf(run, input, options, io),
    law: provisions,
  };
  return { run: { ...raised, release: checklist(question) }, question };
}

/** The papers of the pack that a build would leave a draft, each an error of the release. */
async function notFinal({ read }: Run, assessment: Assessment): Promise<readonly Finding[]> {
  const { draftPapers } = await import('../pack/draft-papers.js');
  return draftPapers(read, assessment, { all: false, only: [] }).map(({ id, title, against }) =>
    makeFinding({
      id: 'document/not-final',
      severity: 'error',
      message: `The paper “${title}” would keep its DRAFT mark: ${against}`,
      help: `Answer what is open in it; \`aiact-doc build --draft --only ${id}\` shows the paper`,
      paths: [],
      params: { document: textValue(id) },
    }),
  );
}

/** The names of the files of the pack; what is in them is compared elsewhere. */
async function packOf(
  run: Run,
  { pack: named }: CommonOptions,
  io: Io,
): Promise<ReleaseQuestion['pack']> {
  if (named === undefined) return null;
  const { ownPack } = await import('./age-and-drift.js');
  const pack = (await ownPack(run, named, io)) ?? named;
  const { openPackFolder } = await import('../pack/pack-folder.js');
  const folder = await openPackFolder(resolve(io.cwd, pack)).catch(() => null);
  if (folder === null) throw new UsageError(`${pack} is not a folder that can be read`);
  const files = folder.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  return { shown: pack, files: new Set(files) };
}

const usual = 'README.md';

/** The card that was named; else the README beside the facts, if it names the model. */
async function cardOf(
  { assessment, prefix }: Run,
  { folder, path }: Input,
  { modelCard }: CommonOptions,
  io: Io,
): Promise<ModelCard | null> {
  if (modelCard !== undefined) {
    const bytes = await readLimited(resolve(io.cwd, modelCard), modelCard);
    return { shown: modelCard, text: new TextDecoder().decode(bytes) };
  }
  if (path === '-') return null;
  const { bytes } = await readInner(folder, usual, { of: 'the facts' });
  if (bytes === undefined) return null;
  const text = new TextDecoder().decode(bytes);
  return isCardOf(text, assessment?.model.name ?? null)
    ? { shown: join(prefix, usual).replaceAll('\\', '/'), text }
    : null;
}
