/** `build`: check, then write the pack, one folder per model where there are several. */
import { join, relative, resolve } from 'node:path';
import { renderPack } from '../../pack/render-pack.js';
import { assertReplaceable, writePack } from '../../pack/write-pack.js';
import { show } from '../../report/terminal.js';
import { guardDestination, slugs } from '../destination.js';
import type { Examined } from '../examine.js';
import { examine } from '../examine.js';
import { type ExitCode, gravest, type Io, UsageError } from '../io.js';
import { type CommonOptions, verdictCode, writeReports } from '../options.js';
import { knownDocuments } from '../select.js';

/** Runs the command and answers with its exit code; a pack appears whole or not at all. */
export async function build(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const only = await knownDocuments(options.only ?? []);
  const examined = await examine(paths, options, io);
  const out = options.out ?? 'aiact-pack';
  if (out === '') throw new UsageError('--out is empty');
  const folders = destinations(examined, resolve(io.cwd, out));
  for (const folder of folders) {
    guardDestination(
      folder,
      examined.flatMap((each) => each.input.origins),
      io,
    );
    await assertReplaceable(folder);
  }
  const runs = examined.map((each) => each.run);
  await writeReports(runs, 'findings', options, io);
  const codes: ExitCode[] = [];
  for (const [index, each] of examined.entries()) {
    codes.push(await buildOne(each, folders[index] ?? out, only, options, io));
  }
  return gravest(codes);
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
  only: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const { assessment, read } = run;
  const verdict = verdictCode([run], options.failOn === 'never' ? 'error' : options.failOn);
  if (assessment === null) return 2;
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
  if (io.stderrIsTerminal && !io.env.CI) tell('Writing the documents …');
  const files = await renderPack(read, assessment, { all: options.all === true, draft, only });
  await writePack(folder, files, { signal: io.signal });
  const shown = relative(io.cwd, folder) || '.';
  const documents = [...files.keys()].filter((name) => name.endsWith('.pdf')).length;
  tell(`Wrote ${documents} documents to ${show(shown)}${draft ? ', each marked DRAFT' : ''}`);
  return 0;
}
