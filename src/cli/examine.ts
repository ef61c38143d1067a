/** Reads and assesses inputs: what every command does first. */
import { resolve } from 'node:path';
import { type Completed, completeRun } from '../complete/complete-run.js';
import type { Given } from '../complete/given.js';
import { type Wish, WishError } from '../complete/wish.js';
import type { Run } from '../report/run.js';
import { type FilesReader, givenFilesOf, type PackReader } from './given-files.js';
import { goOn, type Input, type Io, readInput, UsageError } from './io.js';
import { assessmentDay, type CommonOptions } from './options.js';
import { assertNoLinks, checkOutputs, spareOrigins, streamedTo } from './output-places.js';
import { breathe, progressOf } from './progress.js';
import { readFactsOf } from './read-facts-of.js';

export interface Examined {
  readonly input: Input;
  readonly run: Run;
  readonly drift: Completed['drift'];
}

/** What a command brings along. */
export interface Brought {
  readonly templates?: Given['templates'];
  readonly packOf?: PackReader | null;
  /** Reads the files of the model that the facts are held against, and those that they were read from. */
  readonly filesOf?: FilesReader | null;
  /** What the command asks besides the flags that all share. */
  readonly asks?: Pick<Wish, 'only' | 'tellsTemplates'>;
}

/** Examines every path, or the current folder where none is named; an input that can't be read stops nothing else. */
export async function examine(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  brought: Brought = {},
): Promise<Examined[]> {
  const examined: Examined[] = [];
  for await (const each of examineEach(paths, options, io, brought)) examined.push(each);
  return examined;
}

/** The same one by one, so that of many models only one needs to be held whole. */
export async function* examineEach(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  { templates, packOf, filesOf, asks }: Brought = {},
): AsyncGenerator<Examined> {
  checkOutputs(options, io);
  await assertNoLinks([...options.outputs.map(({ file }) => file), options.writeBaseline], io);
  const asOf = assessmentDay(options, io);
  // Most often a variable that nobody set; the current folder is not what was meant.
  if (paths.includes('')) throw new UsageError('the name of a path is empty');
  const named = await namedBy(paths.length > 0 ? paths : ['.'], options, io);
  const places = named.map((path) => (path === '-' ? path : resolve(io.cwd, path)));
  if (new Set(places).size < places.length) throw new UsageError('the same path is named twice');
  const progress = progressOf(options, io);
  try {
    for (const [index, path] of named.entries()) {
      if (index > 0) {
        progress.step('Reading the models', index + 1, named.length);
        await breathe();
      }
      goOn(io);
      const input = await readInput(path, io);
      const { read, origins } = await readFactsOf(input);
      const files = options.outputs.map(({ file }) => file);
      spareOrigins(files, [...input.origins, ...origins], io);
      const found = await givenFilesOf(input, read, options, io, packOf);
      const { run, drift } = await completeRun(
        { read, path, prefix: input.prefix },
        { ...wishOf(options, asOf), ...asks },
        { ...found.given, ...(filesOf && (await filesOf(input, read))), templates },
      ).catch(asUsage);
      const all = [...input.origins, ...origins, ...found.origins];
      yield { input: { ...input, origins: all }, run, drift };
    }
  } finally {
    progress.clear();
  }
}

/** What the flags ask of a run. */
function wishOf(options: CommonOptions, asOf: string): Wish {
  const { failOn, staleAfter, atLeast, release, releaseDate, within } = options;
  return {
    ...{ asOf, failOn, staleAfter, atLeast },
    release: release === true ? { date: releaseDate, within } : undefined,
  };
}

/** A wish that can't be fulfilled is a mistake on the command line. */
export function asUsage(error: unknown): never {
  throw error instanceof WishError ? new UsageError(error.message) : error;
}

async function namedBy(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<readonly string[]> {
  if (!options.recursive) return paths;
  const { modelsBelow, mostModels } = await import('./find-models.js');
  return modelsBelow(
    paths,
    io,
    mostModels[streamedTo(options, io) === null ? 'whole' : 'one by one'],
  );
}

/** A run without the tree that it was read into: reports print no fact, and ask only which sections stand in the file. */
export function withoutFacts(run: Run): Run {
  const sections = Object.keys(run.read.facts).map((section) => [section, {}]);
  return {
    ...run,
    read: { ...run.read, facts: Object.fromEntries(sections), placeOf: () => null },
  };
}
