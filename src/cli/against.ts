/** Reads the files of a model for `check`: a folder that was named, and the files that facts were read from. */

import type { Given } from '../complete/given.js';
import { changedSources, hashedSources } from '../exchange/changed-sources.js';
import { readFolder } from '../exchange/kinds.js';
import type { ModelFolder } from '../exchange/model-folder.js';
import type { Reading } from '../exchange/reading.js';
import { importConflicts } from '../facts/import-conflicts.js';
import type { ReadResult } from '../read/read-result.js';
import { show } from '../report/terminal.js';
import { type Input, type Io, UsageError } from './io.js';
import { modelFolder, someFiles } from './model-folder.js';
import type { CommonOptions } from './options.js';

/** A folder that was read once. */
export interface Against {
  readonly shown: string;
  readonly folder: ModelFolder;
  readonly reading: Reading;
}

/** The folder that `--against` names; a `UsageError` where it holds no model, or several. */
export async function folderAgainst(
  paths: readonly string[],
  { against = '', recursive }: CommonOptions,
  io: Io,
): Promise<Against> {
  if (recursive || paths.length > 1) {
    throw new UsageError('--against holds one model against its files; name one facts file');
  }
  const folder = await modelFolder(against, io);
  const { reading, several } = await readFolder(folder, null);
  if (several !== null) {
    const folders = several.claims.map(({ value }) => show(String(value))).join(', ');
    throw new UsageError(
      `${importConflicts['several-models']?.title}: ${folders}; name one of them`,
    );
  }
  if (
    reading.proposals.every(({ path }) => path === 'model.name') &&
    reading.conflicts.length === 0
  ) {
    throw new UsageError(`${against} holds no file that says anything about a model`);
  }
  return { shown: against, folder, reading };
}

/** Sources are looked for in the folder that was named, else beside the facts; only where one has changed is the folder read again. */
export async function filesBeside(
  { folder: ofFacts, path }: Input,
  read: ReadResult,
  against: Against | undefined,
  io: Io,
): Promise<Pick<Given, 'against' | 'changed'>> {
  const sources = read.readable ? hashedSources(read) : [];
  const found = against && { shown: against.shown, reading: against.reading };
  if (sources.length === 0 || (path === '-' && against === undefined)) return { against: found };
  const folder =
    against?.folder ??
    (await someFiles(
      ofFacts,
      sources.map(({ file }) => file),
    ));
  const changed = await changedSources(folder, sources);
  if (changed.length === 0) return { against: found };
  const reading = against?.reading ?? (await readAgain(ofFacts, io));
  return { against: found, changed: { sources: changed, reading } };
}

async function readAgain(path: string, io: Io): Promise<Reading | null> {
  const { reading, several } = await readFolder(await modelFolder(path, io), null);
  return several === null ? reading : null;
}
