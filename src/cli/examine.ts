/** Reads and assesses inputs: what every command does first. */
import { type Completed, completeRun } from '../complete/complete-run.js';
import type { Given } from '../complete/given.js';
import { type Wish, WishError } from '../complete/wish.js';
import type { Run } from '../report/run.js';
import { type FilesReader, givenFilesOf, type PackReader } from './given-files.js';
import { goOn, type Input, type Io, readInput, UsageError } from './io.js';
import type { CommonOptions } from './options.js';
import { spareOrigins } from './output-places.js';
import { type Plan, planOf } from './plan.js';
import { hearSignals, progressOf } from './progress.js';
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
async function* examineEach(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  brought: Brought = {},
): AsyncGenerator<Examined> {
  yield* examinePlanned(await planOf(paths, options, io), options, io, brought);
}

/** The models of a plan, one by one. */
export async function* examinePlanned(
  { asOf, models }: Pick<Plan, 'asOf' | 'models'>,
  options: CommonOptions,
  io: Io,
  brought: Brought = {},
): AsyncGenerator<Examined> {
  const progress = progressOf(options, io);
  try {
    for (const [index, { path }] of models.entries()) {
      if (index > 0) {
        progress.step('Reading the models', index + 1, models.length);
        await hearSignals();
      }
      goOn(io);
      yield await examineOne(path, asOf, options, io, brought);
    }
  } finally {
    progress.clear();
  }
}

/** Reads and assesses one input. */
export async function examineOne(
  path: string,
  asOf: string,
  options: CommonOptions,
  io: Io,
  { templates, packOf, filesOf, asks }: Brought,
): Promise<Examined> {
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
  return { input: { ...input, origins: all }, run, drift };
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
