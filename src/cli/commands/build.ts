/** `build`: check, then write the pack, one folder per model where there are several. */
import { join, relative, resolve } from 'node:path';
import { knownDocuments } from '../../complete/narrow.js';
import type { PackTheme } from '../../pack/pack-theme.js';
import { type PackOptions, renderPack } from '../../pack/render-pack.js';
import type { Since } from '../../pack/since.js';
import { isWritten } from '../../pack/which-documents.js';
import { assertReplaceable, writePack } from '../../pack/write-pack.js';
import type { Run } from '../../report/run.js';
import { count, show } from '../../report/terminal.js';
import { guardDestination, slugs } from '../destination.js';
import type { Examined } from '../examine.js';
import { asUsage, examine } from '../examine.js';
import { type ExitCode, goOn, gravest, type Io, UsageError } from '../io.js';
import type { CommonOptions } from '../options.js';
import { assertNoLinks, checkOutputs } from '../output-places.js';
import { breathe, progressOf } from '../progress.js';
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
  const examined = await examine(paths, options, io, {
    templates,
    asks: { tellsTemplates: false },
  });
  const out = options.out ?? 'aiact-pack';
  if (out === '') throw new UsageError('--out is empty');
  const folders = destinations(examined, resolve(io.cwd, out));
  for (const folder of folders) {
    guardDestination(
      folder,
      [...examined.flatMap((each) => each.input.origins), ...ownOrigins(options, io)],
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
  for (const [index, each] of examined.entries()) {
    const since = await sinceFor(each, { only, templates }, options, io);
    codes.push(
      await buildOne(each, folders[index] ?? out, { only, theme, templates, since }, options, io),
    );
  }
  return gravest(codes);
}

/** The theme asked for, or undefined where none is; one with errors is reported, and nothing is built. */
async function themeOf(options: CommonOptions, io: Io): Promise<PackTheme | undefined | 'refused'> {
  if (options.theme === undefined) return undefined;
  checkOutputs(options, io);
  const { readThemeFile } = await import('../theme-file.js');
  const { theme, run } = await readThemeFile(options.theme, io);
  if (theme !== null) return theme;
  await writeReports([run], 'findings', options, io);
  io.stderr(
    `aiact-doc: nothing was written: repair ${show(options.theme)}, or leave --theme away\n`,
  );
  return 'refused';
}

/** The earlier pack or revision that the pack tells the changes to; it is read before the pack of the same name is replaced. */
async function sinceFor(
  { run: { read, assessment }, input }: Examined,
  chosen: Pick<PackOptions, 'only' | 'templates'>,
  options: CommonOptions,
  io: Io,
): Promise<Since | undefined> {
  if (options.since === undefined || assessment === null) return undefined;
  const { sinceOf } = await import('../since.js');
  const wish = { all: options.all === true, ...chosen };
  const asked = {
    ...{ read, assessment, here: input.path, isPart: chosen.only.length > 0 },
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
function destinations(examined: readonly Examined[], out: string): string[] {
  if (examined.length === 1) return [out];
  const names = slugs(examined.map((each) => each.run));
  return names.map((name) => join(out, name));
}

async function buildOne(
  { run }: Examined,
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
  const progress = progressOf(options, io);
  const drafts = new Map<string, string>();
  const files = await renderPack(read, assessment, {
    ...{ all: options.all === true, draft },
    onDraft: (id, against) => drafts.set(id, against),
    ...chosen,
    progress: async (done, of) => {
      progress.step('Writing the documents', done + 1, of);
      await breathe();
      goOn(io);
    },
  })
    .catch(asMistake)
    .finally(progress.clear);
  await writePack(folder, files, { signal: io.signal, breakLock: options.breakLock === true });
  const shown = relative(io.cwd, folder) || '.';
  const owed = new Map(assessment.documents.map((each) => [each.id, each.owed]));
  const written = [...files.keys()].filter((name) => name.endsWith('.pdf'));
  tell(
    `Wrote ${count(written.length, 'document')} to ${show(shown)}${draft ? ', each marked DRAFT' : ''}:`,
  );
  const { used } = chosen.templates ?? { used: [] };
  if (used.length > 0) {
    tell(`Templates changed by the provider: ${used.map(({ key }) => show(key)).join(', ')}`);
  }
  const width = Math.max(46, ...written.map((name) => name.length));
  for (const name of written) {
    const id = name.slice(name.lastIndexOf('/') + 1, -'.pdf'.length);
    tell(`  ${name.padEnd(width)} ${owed.get(id) ?? ''}${drafts.has(id) ? ', DRAFT' : ''}`);
  }
  for (const [id, against] of drafts) tell(`${id} keeps its DRAFT mark: ${against}.`);
  return 0;
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
