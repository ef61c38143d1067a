/** `import`: proposes facts from foreign files in a facts file that is there, and confirms proposals. */

import { dirname, join, relative, resolve } from 'node:path';
import { parametersOfFacts, withParameters } from '../../exchange/estimate.js';
import { repositoryNamed } from '../../exchange/hub/repository.js';
import {
  type FileWish,
  type Import,
  importKinds,
  readFile,
  readFolder,
  sourcesOfImport,
  UnusableInput,
  usualFileNames,
} from '../../exchange/kinds.js';
import { planAccept, planImport } from '../../exchange/plan.js';
import { sourcesOf } from '../../facts/provenance.js';
import { makeFolder } from '../../files/make-folder.js';
import { writeWhole } from '../../files/write-file.js';
import { readFacts } from '../../read/read.js';
import { show } from '../../report/terminal.js';
import { shellWord } from '../../text/shell-word.js';
import type { Change } from '../../write/change.js';
import { patchFacts } from '../../write/patch-facts.js';
import { unifiedDiff } from '../../write/unified-diff.js';
import { answerImport, type ImportOutput, isJsonPrinted } from '../import-output.js';
import { formProblem } from '../inner-file.js';
import { type ExitCode, filesOf, type Input, type Io, readInput, UsageError } from '../io.js';
import { modelFolder, singleFile } from '../model-folder.js';
import { confirmStep } from '../new-facts-file.js';
import { writingError } from '../write-reports.js';

export interface ImportOptions extends ImportOutput {
  readonly into?: string;
  readonly dryRun?: boolean;
  readonly accept?: readonly string[];
  readonly by?: string;
  readonly repo?: string;
  readonly bomRef?: string;
}

/** Says which of kind and path is wrong before anything is read. */
function namedFiles(
  kind: string | undefined,
  path: string | undefined,
): { readonly kind: string; readonly path: string } {
  if (kind === undefined) {
    throw new UsageError(`import needs a kind (${importKinds.join(', ')}) and a path, or --accept`);
  }
  if (!importKinds.includes(kind)) {
    throw new UsageError(
      `import knows no kind “${show(kind)}”; it knows ${importKinds.join(', ')}`,
    );
  }
  if (path === undefined) {
    const what = kind === 'hub' ? 'the folder of the model' : 'the file to read';
    throw new UsageError(`import ${kind} needs a path: ${what}`);
  }
  return { kind, path };
}

/** Changes the facts file by splices, whole or not at all; exit code as of the contract of `init --from`. */
export async function importCommand(
  namedKind: string | undefined,
  namedPath: string | undefined,
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const named = options.accept === undefined ? namedFiles(namedKind, namedPath) : null;
  const input = await readInput(options.into ?? '.', io);
  if (input.path === '-')
    throw new UsageError('--into needs a file or a folder, not standard input');
  if (named === null) {
    if (namedKind !== undefined)
      throw new UsageError('--accept confirms what was imported; leave the kind and the path away');
    return accept(options.accept ?? [], input, options, io);
  }
  const read = readFacts(filesOf(input), input.family);
  if (!read.readable && read.findings.some(({ id }) => id !== 'read/empty')) {
    throw new UsageError(
      `${show(input.path)} can't be read as facts: ${read.findings[0]?.message}; run aiact-doc check ${show(shellWord(input.path))}`,
    );
  }
  const { kind, path } = named;
  const isHub = kind === 'hub';
  const repository = namedRepository(options.repo);
  const { folder, file } = isHub
    ? { folder: await modelFolder(path, io), file: '' }
    : await singleFile(path, usualFileNames[kind], io);
  const facts = read.facts as unknown as Readonly<Record<string, unknown>>;
  const asRead: Import = isHub
    ? await readFolder(folder, repository)
    : await fileOf(kind, folder, file, {
        ref: options.bomRef,
        inFacts: pathInFacts(input, resolve(io.cwd, dirname(path), file)),
      });
  if (asRead.several !== null) return answerImport({ several: asRead.several }, options, io);
  const stated = 'parameters as the facts state them';
  const found = {
    ...asRead,
    reading: withParameters(asRead.reading, parametersOfFacts(facts), stated),
  };
  const sources = await sourcesOfImport(folder, found, sourcesOf(read.facts));
  const plan = planImport(found.reading, facts, sources);
  await change(input, plan.changes, options, io);
  const written = options.dryRun === true || plan.changes.length === 0 ? null : input.path;
  const report = { written, sources, reading: found.reading, plan, questions: [] };
  const code = await answerImport(report, options, io);
  if (written !== null && plan.written.length > 0) {
    (isJsonPrinted(options) ? io.stderr : io.stdout)(`Next: ${confirmStep(input.path)}\n`);
  }
  return code;
}

/** `OWNER/NAME`, where it was given. */
export function namedRepository(text: string | undefined): ReturnType<typeof repositoryNamed> {
  if (text === undefined) return null;
  const named = repositoryNamed(text);
  if (named === null) throw new UsageError(`--repo wants OWNER/NAME, not “${show(text)}”`);
  return named;
}

/** The path of a file as facts name it; null where it does not lie below their folder. */
function pathInFacts({ folder }: Input, file: string): string | null {
  const path = relative(folder, file).replaceAll('\\', '/');
  return formProblem(path, 'the facts') === null ? path : null;
}

async function fileOf(
  kind: string,
  folder: Parameters<typeof readFile>[1],
  file: string,
  wish: FileWish,
): ReturnType<typeof readFile> {
  try {
    return await readFile(kind, folder, file, wish);
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
  const { facts } = readFacts(filesOf(input), input.family);
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
