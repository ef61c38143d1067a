/** Reads and assesses inputs: what every command does first. */
import { type AssessOptions, assess } from '../assess/assess.js';
import type { Run } from '../report/run.js';
import { type Input, type Io, readInput, UsageError } from './io.js';
import { assessmentDay, type CommonOptions, checkOutputs } from './options.js';
import { readFactsOf } from './read-facts-of.js';

export interface Examined {
  readonly input: Input;
  readonly run: Run;
}

/** Examines every path, or the current folder where none is named; an input that can't be read stops nothing else. */
export async function examine(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  documents?: AssessOptions['documents'],
): Promise<Examined[]> {
  checkOutputs(options);
  const asOf = assessmentDay(options, io);
  const named = paths.length > 0 ? paths : ['.'];
  if (new Set(named).size < named.length) throw new UsageError('the same path is named twice');
  const examined: Examined[] = [];
  for (const path of named) {
    const input = await readInput(path, io);
    const { read, origins } = await readFactsOf(input);
    const assessment = read.readable
      ? assess(read, { asOf, ...(documents && { documents }) })
      : null;
    examined.push({
      input: { ...input, origins: [...input.origins, ...origins] },
      run: { path, prefix: input.prefix, read, assessment },
    });
  }
  return examined;
}
