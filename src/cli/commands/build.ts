/** `build`: check, then write the pack, one folder per model where there are several. */
import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import type { Assessment } from '../../assess/assessment.js';
import { knownDocuments } from '../../complete/narrow.js';
import { type Kept, keptPack } from '../../pack/kept-pack.js';
import { PackError } from '../../pack/pack-error.js';
import type { PackOptions } from '../../pack/pack-options.js';
import type { PackTheme } from '../../pack/pack-theme.js';
import { renderPack } from '../../pack/render-pack.js';
import type { Since } from '../../pack/since.js';
import { isWritten } from '../../pack/which-documents.js';
import { assertReplaceable, writePack } from '../../pack/write-pack.js';
import type { Run } from '../../report/run.js';
import { longDate, show } from '../../report/terminal.js';
import { withoutFacts } from '../../report/without-facts.js';
import { counted } from '../../text/counted.js';
import { guardDestination, slugs } from '../destination.js';
import { asUsage, type Brought, type Examined, examineOne, examinePlanned } from '../examine.js';
import { type ExitCode, goOn, gravest, type Io, UsageError, WriteError } from '../io.js';
import type { CommonOptions } from '../options.js';
import { assertNoLinks, checkOutputs } from '../output-places.js';
import { withPackAt } from '../pack-at.js';
import { planOf } from '../plan.js';
import { hearSignals, progressOf } from '../progress.js';
import { templatesOf } from '../templates-option.js';
import { verdictCode, writeReports } from '../write-reports.js';

/** Runs the command and answers with its exit code; a pack appears whole or not at all. */
export async function build(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const theme = await themeOf(options, io);
  if (theme === 'refused') return 2;
  const templates = await templatesOf(options, io);
  if (templates === 'refused') return 2;
  const only = await knownDocuments(options.only ?? [], templates?.documents).catch(asUsage);
  // It wakes up while the facts are read.
  await (await import('../../pdf/write/deflate.js')).openDeflate();
  const brought: Brought = { templates, asks: { tellsTemplates: false } };
  const plan = await planOf(paths, options, io);
  const examined: Model[] = [];
  for await (const each of examinePlanned(plan, options, io, brought)) {
    examined.push(modelOf(each, examined.length < mostHeld));
  }
  const out = options.out ?? 'aiact-pack';
  if (out === '') throw new UsageError('--out is empty');
  const folders = destinations(examined, resolve(io.cwd, out));
  for (const folder of folders) {
    guardDestination(
      folder,
      [...examined.flatMap((each) => each.origins), ...ownOrigins(options, io)],
      io,
    );
    await assertNoLinks([folder], io);
    await assertReplaceable(folder);
  }
  const runs = examined.map((each) => each.run);
  // A file that can't be read gives no draft either, so its findings say why.
  const isRefused = (each: Run): boolean =>
    each.assessment === null || (!options.draft && refusal(each, options) !== 0);
  await writeReports(runs, runs.some(isRefused) ? 'findings' : 'summary', options, io);
  if (options.since !== undefined && examined.length > 1) {
    throw new UsageError(
      '--since names what one model is compared with; build one model at a time',
    );
  }
  const codes: ExitCode[] = [];
  const again = (path: string): Promise<Examined> =>
    examineOne(path, plan.asOf, options, io, brought);
  for (const [index, each] of examined.entries()) {
    const run = each.whole ?? (await readAgain(each, again));
    const since = await sinceFor(run, each.here, { only, templates }, options, io);
    codes.push(
      await buildOne(run, folders[index] ?? out, { only, theme, templates, since }, options, io),
    );
  }
  return gravest(codes);
}

/** So many models are held whole between judging and building; the others are read again when their turn comes. */
const mostHeld = 20;

interface Model {
  readonly origins: readonly string[];
  /** Where its facts were read. */
  readonly here: string;
  /** What reports tell of it. */
  readonly run: Run;
  readonly whole: Run | null;
  /** The facts that were judged. */
  readonly digest: string;
}

function modelOf({ input, run }: Examined, isHeld: boolean): Model {
  return {
    ...{
      origins: input.origins,
      here: input.path,
      digest: digestOf(run),
      whole: isHeld ? run : null,
    },
    run: isHeld ? run : withoutFacts(run, { asked: true }),
  };
}

/** What was judged is what is built. */
async function readAgain(
  { run: { path }, digest }: Model,
  again: (path: string) => Promise<Examined>,
): Promise<Run> {
  const { run } = await again(path);
  if (digestOf(run) === digest) return run;
  throw new WriteError(`${path} changed while other models were built; build it again`);
}

function digestOf({ read: { sources, evidence } }: Run): string {
  const hash = createHash('sha256').update(JSON.stringify(sources));
  for (const { file, bytes } of evidence?.files ?? [])
    hash.update(JSON.stringify(file)).update(bytes);
  return hash.digest('hex');
}

/** The theme asked for, or undefined where none is; one with errors is reported, and nothing is built. */
async function themeOf(options: CommonOptions, io: Io): Promise<PackTheme | undefined | 'refused'> {
  if (options.theme === undefined) return undefined;
  checkOutputs(options, io);
  const { readThemeFile } = await import('../theme-file.js');
  const { theme, notes, run } = await readThemeFile(options.theme, io);
  for (const note of notes) io.stderr(`aiact-doc: ${note}\n`);
  if (theme !== null) return theme;
  await writeReports([run], 'findings', options, io);
  io.stderr(
    `aiact-doc: nothing was written: repair ${show(options.theme)}, or leave --theme away\n`,
  );
  return 'refused';
}

/** The earlier pack or revision that the pack tells the changes to; it is read before the pack of the same name is replaced. */
async function sinceFor(
  { read, assessment }: Run,
  here: string,
  chosen: Pick<PackOptions, 'only' | 'templates'>,
  options: CommonOptions,
  io: Io,
): Promise<Since | undefined> {
  if (options.since === undefined || assessment === null) return undefined;
  const { sinceOf } = await import('../since.js');
  const wish = { all: options.all === true, ...chosen };
  const asked = {
    ...{ read, assessment, here, isPart: chosen.only.length > 0 },
    documents: assessment.documents
      .filter((each) => isWritten(each, assessment, read, wish))
      .map(({ id }) => id),
    ...{ draft: options.draft === true, anyModel: options.sinceAny === true },
  };
  return sinceOf(options.since, asked, io);
}

/** The pack must replace neither the theme nor the templates. */
function ownOrigins({ theme, templates }: CommonOptions, io: Io): string[] {
  return [theme, templates].flatMap((path) => (path === undefined ? [] : [resolve(io.cwd, path)]));
}

/** One model stands in `--out` itself; several in a folder each. */
function destinations(examined: readonly Pick<Model, 'run'>[], out: string): string[] {
  if (examined.length === 1) return [out];
  const names = slugs(examined.map((each) => each.run));
  return names.map((name) => join(out, name));
}

async function buildOne(
  run: Run,
  folder: string,
  chosen: Pick<PackOptions, 'only' | 'theme' | 'templates' | 'since'>,
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const { assessment, read } = run;
  const verdict = refusal(run, options);
  if (assessment === null) {
    io.stderr(
      `aiact-doc: nothing was written for ${show(run.path)}: it can't be read; see the findings\n`,
    );
    return 2;
  }
  const draft = options.draft === true;
  const tell = (text: string): void => {
    if (!options.quiet) io.stderr(`${text}\n`);
  };
  if (verdict !== 0 && !draft) {
    io.stderr(
      `aiact-doc: nothing was written for ${show(run.path)}: see the findings, or use --draft\n`,
    );
    return verdict;
  }
  const asked = { all: options.all === true, draft, ...chosen };
  const shown = relative(io.cwd, folder) || '.';
  const kept = await keptAt(folder, { read, assessment }, asked, options, io);
  if (kept !== null) {
    const until = kept.until === null ? '' : `; nothing falls due until ${longDate(kept.until)}`;
    tell(
      `Kept ${show(shown)}: unchanged since ${longDate(kept.since)}${until} (--fresh builds it anew)`,
    );
    return 0;
  }
  const progress = progressOf(options, io);
  const drafts = new Map<string, string>();
  const untranslated = new Map<string, string[]>();
  const files = await renderPack(read, assessment, {
    ...asked,
    onDraft: (id, against) => drafts.set(id, against),
    onUntranslated: (id, tags) => {
      for (const tag of tags) untranslated.set(tag, [...(untranslated.get(tag) ?? []), id]);
    },
    progress: async (done, of) => {
      progress.step('Writing the documents', done + 1, of);
      await hearSignals();
      goOn(io);
    },
  })
    .catch(asMistake)
    .finally(progress.clear);
  await writePack(folder, files, { signal: io.signal, breakLock: options.breakLock === true });
  const owed = new Map(assessment.documents.map((each) => [each.id, each.owed]));
  const written = [...files.keys()].filter((name) => name.endsWith('.pdf'));
  tell(
    `Wrote ${counted(written.length, 'document')} to ${show(shown)}${draft ? ', each marked DRAFT' : ''}:`,
  );
  const { used } = chosen.templates ?? { used: [] };
  if (used.length > 0) {
    tell(`Templates changed by the provider: ${used.map(({ key }) => show(key)).join(', ')}`);
  }
  const width = Math.max(46, ...written.map((name) => name.length));
  for (const name of written) {
    const id = name.slice(name.lastIndexOf('/') + 1, -'.pdf'.length);
    // The paper on what changed is one that `--since` asks for, and no assessment knows of it.
    tell(`  ${name.padEnd(width)} ${owed.get(id) ?? 'as asked'}${drafts.has(id) ? ', DRAFT' : ''}`);
  }
  for (const [id, against] of drafts) tell(`${id} keeps its DRAFT mark: ${against}.`);
  for (const [tag, ids] of untranslated)
    tell(`Not written in ${tag}, in which they do not exist yet: ${ids.join(', ')}.`);
  return 0;
}

/** The pack that lies there, where it may stay: `--fresh` asks for another, and so does another day that was named. */
async function keptAt(
  folder: string,
  { read, assessment }: { readonly read: Run['read']; readonly assessment: Assessment },
  asked: PackOptions,
  { fresh, asOf }: CommonOptions,
  io: Io,
): Promise<Kept | null> {
  if (fresh === true) return null;
  const kept = await withPackAt(folder, io, (there) =>
    keptPack(there, read, assessment, asked),
  ).catch((error: unknown) => {
    // What cannot be read is not kept; whether it may be replaced is asked where that is done.
    if (error instanceof PackError) return null;
    throw error;
  });
  return kept !== null && asOf !== undefined && asOf !== kept.since ? null : kept;
}

/** What a template of the user breaks is a mistake in the template. */
function asMistake(error: unknown): never {
  if ((error as Error).name === 'TemplateError') throw new UsageError((error as Error).message);
  throw error;
}

/** Errors always stop a build; warnings do where `--fail-on` says so. */
function refusal(run: Run, { failOn }: CommonOptions): ExitCode {
  return verdictCode([run], failOn === 'never' ? 'error' : failOn);
}
