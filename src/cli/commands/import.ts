/** `import`: proposes facts from foreign files in a facts file that is there, and confirms proposals. */
import { basename, dirname, join, resolve } from 'node:path';
import { repositoryNamed } from '../../exchange/hub/repository.js';
import {
  importKinds,
  readFile,
  readFolder,
  sourcesOfImport,
  UnusableInput,
} from '../../exchange/kinds.js';
import { planAccept, planImport } from '../../exchange/plan.js';
import { sourcesOf } from '../../facts/provenance.js';
import { makeFolder } from '../../files/make-folder.js';
import { writeWhole } from '../../files/write-file.js';
import { readFacts } from '../../read/read.js';
import { show } from '../../report/terminal.js';
import type { Change } from '../../write/change.js';
import { patchFacts } from '../../write/patch-facts.js';
import { unifiedDiff } from '../../write/unified-diff.js';
import { answerImport, type ImportOutput } from '../import-output.js';
import { type ExitCode, type Input, type Io, readInput, UsageError } from '../io.js';
import { modelFolder } from '../model-folder.js';
import { writingError } from '../write-reports.js';

export interface ImportOptions extends ImportOutput {
  readonly into?: string;
  readonly dryRun?: boolean;
  readonly accept?: readonly string[];
  readonly by?: string;
  readonly repo?: string;
}

/** Changes the facts file by splices, whole or not at all; exit code as of the contract of `init --from`. */
export async function importCommand(
  kind: string | undefined,
  path: string | undefined,
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const input = await readInput(options.into ?? '.', io);
  if (input.path === '-')
    throw new UsageError('--into needs a file or a folder, not standard input');
  if (options.accept !== undefined) {
    if (kind !== undefined)
      throw new UsageError('--accept confirms what was imported; leave the kind and the path away');
    return accept(options.accept, input, options, io);
  }
  if (kind === undefined || path === undefined) {
    throw new UsageError(`import needs a kind (${importKinds.join(', ')}) and a path, or --accept`);
  }
  if (!importKinds.includes(kind)) {
    throw new UsageError(
      `import knows no kind “${show(kind)}”; it knows ${importKinds.join(', ')}`,
    );
  }
  const read = readFacts(input.files);
  if (!read.readable && read.findings.some(({ id }) => id !== 'read/empty')) {
    throw new UsageError(
      `${show(input.path)} can't be read as facts: ${read.findings[0]?.message}; run aiact-doc check ${show(input.path)}`,
    );
  }
  const isHub = kind === 'hub';
  const folder = await modelFolder(isHub ? path : dirname(path), io);
  const named = namedRepository(options.repo);
  const found = isHub
    ? await readFolder(folder, named)
    : await fileOf(kind, folder, basename(path));
  if (found.several !== null) return answerImport({ several: found.several }, options, io);
  const sources = await sourcesOfImport(folder, found, sourcesOf(read.facts));
  const plan = planImport(
    found.reading,
    read.facts as unknown as Readonly<Record<string, unknown>>,
    sources,
  );
  await change(input, plan.changes, options, io);
  const written = options.dryRun === true || plan.changes.length === 0 ? null : input.path;
  return answerImport(
    { written, sources, reading: found.reading, plan, questions: [] },
    options,
    io,
  );
}

/** `OWNER/NAME`, where it was given. */
export function namedRepository(text: string | undefined): ReturnType<typeof repositoryNamed> {
  if (text === undefined) return null;
  const named = repositoryNamed(text);
  if (named === null) throw new UsageError(`--repo wants OWNER/NAME, not “${show(text)}”`);
  return named;
}

async function fileOf(
  kind: string,
  folder: Parameters<typeof readFile>[1],
  file: string,
): ReturnType<typeof readFile> {
  if (!folder.files.some((each) => each.file === file))
    throw new UsageError(`${show(file)} can't be read: there is no such file`);
  try {
    return await readFile(kind, folder, file);
  } catch (error) {
    if (error instanceof UnusableInput) throw new UsageError(show(error.message));
    throw error;
  }
}

async function accept(
  paths: readonly string[],
  input: Input,
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const { facts } = readFacts(input.files);
  const on = io.now().toISOString().slice(0, 10);
  const plan = planAccept(paths, facts as unknown as Readonly<Record<string, unknown>>, {
    by: options.by ?? null,
    on,
  });
  if (plan.unknown.length > 0) {
    throw new UsageError(
      `no proposal waits at ${plan.unknown.map((each) => show(each)).join(', ')}; nothing was confirmed`,
    );
  }
  await change(input, plan.changes, options, io);
  const { length } = plan.accepted;
  io.stdout(
    `${options.dryRun ? 'Would confirm' : 'Confirmed'} ${length} ${length === 1 ? 'fact' : 'facts'}: ${plan.accepted.map((each) => show(each)).join(', ') || 'none waits'}\n`,
  );
  return 0;
}

/** Writes what differs, or shows it. */
async function change(
  input: Input,
  changes: readonly Change[],
  options: ImportOptions,
  io: Io,
): Promise<void> {
  const patched = patchFacts(input.files, changes);
  if (patched.files === undefined) {
    const [first] = patched.findings;
    const at = first?.place ? `${first.place.file}:${first.place.line}: ` : '';
    throw new UsageError(
      `${show(input.path)} can't be changed: ${at}${first?.message}. ${first?.help}`,
    );
  }
  for (const { file, before, text } of patched.files) {
    if (options.dryRun) {
      io.stdout(unifiedDiff(before, text, file));
      continue;
    }
    const target = join(input.folder, file);
    try {
      await makeFolder(dirname(target));
      await writeWhole(target, text, { from: io.cwd });
    } catch (error) {
      throw writingError(show(resolve(target)), error);
    }
  }
}
