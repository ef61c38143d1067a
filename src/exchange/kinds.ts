/** The kinds of foreign files that can be imported, each with its reader. */
import { codecarbonReading } from './files/codecarbon.js';
import { evalResultsReading } from './files/eval-results.js';
import { isLmEval, lmEvalReading } from './files/lm-eval.js';
import { readHub } from './hub/read-hub.js';
import type { Repository } from './hub/repository.js';
import { jsonIn, type ModelFolder, mostBytes, textOf } from './model-folder.js';
import { type FileConflict, nothing, type Reading } from './reading.js';
import { type SourceContext, sourcesFor } from './sources.js';

/** The input can't be used at all; the message says why and what to do. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}

/** A reader of one file; null where it is none of its kind. */
type FileReader = (folder: ModelFolder, file: string) => Promise<Partial<Reading> | null>;

const text = (read: (file: string, content: string) => Partial<Reading> | null): FileReader => {
  return async (folder, file) => {
    const content = await textOf(folder, file, mostBytes.log);
    return content === null ? null : read(file, content);
  };
};

export const fileKinds: Readonly<Record<string, FileReader>> = {
  'lm-eval': async (folder, file) => {
    const json = await jsonIn(folder, file);
    return json === null || !isLmEval(json) ? null : lmEvalReading([{ file, json }], null);
  },
  'eval-results': text(evalResultsReading),
  codecarbon: text(codecarbonReading),
};

export const importKinds: readonly string[] = ['hub', ...Object.keys(fileKinds)];

export interface Import {
  readonly reading: Reading;
  readonly repository: Repository | null;
  readonly hashes: SourceContext['hashes'];
  /** Several models in one folder, of which one has to be named. */
  readonly several: FileConflict | null;
}

/** Reads a folder of a model. */
export async function readFolder(folder: ModelFolder, named: Repository | null): Promise<Import> {
  const found = await readHub(folder, named);
  if ('several' in found) {
    return { reading: nothing, repository: named, hashes: new Map(), several: found.several };
  }
  return { reading: found, repository: found.repository, hashes: found.hashes, several: null };
}

/** Reads one file of a kind; `folder` holds it. */
export async function readFile(kind: string, folder: ModelFolder, file: string): Promise<Import> {
  const found = await fileKinds[kind]?.(folder, file);
  if (found === null || found === undefined) {
    throw new UnusableInput(`${file} is not a file of the kind ${kind}, or too large`);
  }
  const reading = { ...nothing, ...found };
  return { reading, repository: null, hashes: new Map(), several: null };
}

/** The sources of all that was read. */
export function sourcesOfImport(
  folder: ModelFolder,
  { reading, repository, hashes }: Import,
  known: SourceContext['known'],
): ReturnType<typeof sourcesFor> {
  const files = [
    ...reading.proposals.map(({ file }) => file),
    ...reading.conflicts.flatMap(({ claims }) => claims.map(({ file }) => file)),
  ];
  const from = repository?.url ?? null;
  return sourcesFor(folder, files, { hashes, from, commit: repository?.commit ?? null, known });
}
