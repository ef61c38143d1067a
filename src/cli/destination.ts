/** Where a pack may stand: names for several models in one folder, and places that must not be replaced. */
import { homedir } from 'node:os';
import { parse, relative, sep } from 'node:path';
import { packNameOf } from '../pack/pack-name.js';
import type { Run } from '../report/run.js';
import { type Io, UsageError } from './io.js';

/** One folder name per model, made of its name and version; two models of one name are an error. */
export function slugs(runs: readonly Run[]): string[] {
  const names = runs.map((run) => {
    const { name, version } = run.assessment?.model ?? { name: null, version: null };
    return packNameOf({ name, version });
  });
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    const [one, other] = runs.filter((_, index) => names[index] === twice).map(({ path }) => path);
    throw new UsageError(
      `the models ${one} and ${other} would both be written to the folder ${twice}; give them names or versions that differ, or build them one by one`,
    );
  }
  return names;
}

/** Refuses a place whose replacement would take the user's own files with it. */
export function guardDestination(folder: string, origins: readonly string[], io: Io): void {
  const holds = (inner: string): boolean => {
    const way = relative(folder, inner);
    return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && parse(way).root === '');
  };
  if (holds(io.cwd)) throw new UsageError(`--out must not be the current folder or one above it`);
  if (holds(homedir())) throw new UsageError('--out must not hold the home folder');
  if (origins.some(holds)) throw new UsageError('--out must not hold the facts themselves');
  if (folder.split(sep).includes('.git')) throw new UsageError('--out must not lie inside .git');
}
