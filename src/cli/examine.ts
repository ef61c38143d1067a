/** Reads and assesses inputs: what every command does first. */
import { resolve } from 'node:path';
import { type AssessOptions, assess } from '../assess/assess.js';
import type { Finding } from '../finding/finding.js';
import type { Run } from '../report/run.js';
import { gated } from './gate.js';
import { goOn, type Input, type Io, readInput, UsageError } from './io.js';
import { assessmentDay, type CommonOptions } from './options.js';
import { assertNoLinks, checkOutputs, spareOrigins, streamedTo } from './output-places.js';
import { breathe, progressOf } from './progress.js';
import { readFactsOf } from './read-facts-of.js';

export interface Examined {
  readonly input: Input;
  readonly run: Run;
}

type Documents = AssessOptions['documents'];

/** What a command brings along. */
export interface Brought {
  readonly documents?: Documents;
  /** Findings of its own, on which waivers work too. */
  readonly more?: ((run: Run) => Promise<readonly Finding[]>) | undefined;
}

/** Examines every path, or the current folder where none is named; an input that can't be read stops nothing else. */
export async function examine(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  documents?: Documents,
): Promise<Examined[]> {
  const examined: Examined[] = [];
  for await (const each of examineEach(paths, options, io, { documents })) examined.push(each);
  return examined;
}

/** The same one by one, so that of many models only one needs to be held whole. */
export async function* examineEach(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  { documents, more }: Brought = {},
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
      const assessment = read.readable
        ? assess(read, { asOf, ...(documents && { documents }) })
        : null;
      const examined = {
        input: { ...input, origins: [...input.origins, ...origins] },
        run: {
          ...{ path, prefix: input.prefix, read, assessment },
          ...(options.atLeast && { atLeast: options.atLeast }),
        },
      };
      yield await gated(examined, options, io, more);
    }
  } finally {
    progress.clear();
  }
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

/** A run once nobody asks its facts any more: what reports print of it, without the tree that it was read into. */
export function settled(run: Run): Run {
  return { ...run, read: { ...run.read, facts: {}, placeOf: () => null } };
}
