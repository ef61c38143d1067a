/** What a command line names: the models, in their order, the part of them that falls to this run, and the day. */
import { resolve } from 'node:path';
import type { Part } from '../report/run.js';
import { workspaceOf } from '../report/workspace.js';
import { type Io, UsageError } from './io.js';
import { assessmentDay, type CommonOptions } from './options.js';
import { assertNoLinks, checkOutputs, streamedTo } from './output-places.js';
import { partFor } from './shard.js';

export interface Plan {
  readonly asOf: string;
  /** The models of this run, each with its position among all. */
  readonly models: readonly { readonly path: string; readonly index: number }[];
  readonly part: Part;
}

/** Looks at the command line before any work is done; throws a `UsageError` where it can't be followed. */
export async function planOf(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<Plan> {
  checkOutputs(options, io);
  await assertNoLinks([...options.outputs.map(({ file }) => file), options.writeBaseline], io);
  const asOf = assessmentDay(options, io);
  // Most often a variable that nobody set; the current folder is not what was meant.
  if (paths.includes('')) throw new UsageError('the name of a path is empty');
  const named = await namedBy(paths.length > 0 ? paths : ['.'], options, io);
  const places = named.map((path) => (path === '-' ? path : resolve(io.cwd, path)));
  if (new Set(places).size < places.length) throw new UsageError('the same path is named twice');
  const { index, count } = options.shard ?? { index: 1, count: 1 };
  const all = named.map((path, position) => ({ path, index: position }));
  const models = count === 1 ? all : all.filter(({ path }) => partFor(path, count) === index);
  if (models.length === 0 && !options.quiet) {
    io.stderr(`aiact-doc: no model falls to part ${index} of ${count}, and none is looked at\n`);
  }
  const of = named.length;
  let workspace: string | undefined;
  const part = {
    ...{ index, count, of, asOf },
    // Asked for by few formats, and it costs the start of the cryptography.
    get workspace() {
      workspace ??= workspaceOf(named);
      return workspace;
    },
  };
  return { asOf, models, part };
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
