/** Reads what a run is completed with besides its facts: evidence and the model card. */
import { join, resolve } from 'node:path';
import type { Given, GivenCard } from '../complete/given.js';
import type { ReadResult } from '../read/read-result.js';
import type { Input, Io } from './io.js';
import { readLimited } from './io.js';
import type { CommonOptions } from './options.js';

/** What was read, and the absolute paths of files that no report may replace. */
export interface GivenFiles {
  readonly given: Given;
  readonly origins: readonly string[];
}

/** Reads the committed pack of a run, and the theme that it was made with. */
export type PackReader = (read: ReadResult) => Promise<Pick<Given, 'pack' | 'theme'>>;

/** Reads the files of the model beside a run. */
export type FilesReader = (
  input: Input,
  read: ReadResult,
) => Promise<Pick<Given, 'against' | 'changed'>>;

/** What the facts or a flag ask for, and nothing else. */
export async function givenFilesOf(
  input: Input,
  read: ReadResult,
  options: CommonOptions,
  io: Io,
  packOf?: PackReader | null,
): Promise<GivenFiles> {
  if (!read.readable) return { given: {}, origins: [] };
  const { evidence, origins } =
    read.facts.evidence === undefined
      ? { evidence: undefined, origins: [] }
      : await evidenceOf(input, read);
  const pack = packOf ? await packOf(read) : {};
  const card = options.release ? await cardOf(input, options, io) : undefined;
  return { given: { evidence, card, ...pack }, origins };
}

async function evidenceOf(
  { folder }: Input,
  read: ReadResult,
): Promise<{ evidence: NonNullable<Given['evidence']>; origins: readonly string[] }> {
  const { filesNeeded } = await import('../complete/given.js');
  const { hashInner } = await import('./hash-file.js');
  const found = new Map<string, Awaited<ReturnType<typeof hashInner>>>();
  for (const path of filesNeeded(read).hashes) found.set(path, await hashInner(folder, path));
  const there = [...found].filter(([, file]) => file.problem === undefined);
  return { evidence: found, origins: there.map(([path]) => join(folder, path)) };
}

const usual = 'README.md';

/** The card that was named, else the README beside the facts. */
async function cardOf(
  { folder, path, prefix }: Input,
  { modelCard }: CommonOptions,
  io: Io,
): Promise<GivenCard | undefined> {
  if (modelCard !== undefined) {
    const bytes = await readLimited(resolve(io.cwd, modelCard), modelCard);
    return { shown: modelCard, text: new TextDecoder().decode(bytes) };
  }
  if (path === '-') return undefined;
  const { readInner } = await import('./inner-file.js');
  const { bytes } = await readInner(folder, usual, { of: 'the facts' });
  if (bytes === undefined) return undefined;
  const shown = join(prefix, usual).replaceAll('\\', '/');
  return { shown, text: new TextDecoder().decode(bytes), wasFound: true };
}
