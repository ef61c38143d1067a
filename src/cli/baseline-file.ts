/** `--baseline` and `--write-baseline`: reads the file, holds the runs against it, and writes it anew. */
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withBaseline } from '../complete/with-baseline.js';
import { type Baseline, baselineInput, baselineText, readBaseline } from '../release/baseline.js';
import { findingsOf, type Run } from '../report/run.js';
import { show } from '../report/terminal.js';
import { counted } from '../text/counted.js';
import { type Io, readLimited, UsageError } from './io.js';
import type { CommonOptions } from './options.js';
import { writeReport } from './write-reports.js';

/** The baseline that was named, read before any work is done; null where none was. */
export async function baselineGiven(options: CommonOptions, io: Io): Promise<Baseline | null> {
  const { baseline: file, writeBaseline: target, only = [] } = options;
  if (file === '' || target === '') throw new UsageError('the name of the baseline is empty');
  if (target !== undefined && only.length > 0) {
    throw new UsageError('--write-baseline needs every finding, and --only leaves some out');
  }
  if (target !== undefined) await assertBaseline(target, io);
  if (file === undefined) return null;
  const text = new TextDecoder().decode(await readLimited(resolve(io.cwd, file), file));
  const found = readBaseline(text);
  if (typeof found === 'string') throw new UsageError(`${file} ${found}`);
  if (found.format_version === 1 && !options.quiet) {
    io.stderr(
      `aiact-doc: ${show(file)} was written by an older version; write it anew with --write-baseline\n`,
    );
  }
  return found;
}

/** A baseline replaces a baseline, and no other file. */
async function assertBaseline(target: string, io: Io): Promise<void> {
  const absolute = resolve(io.cwd, target);
  const status = await lstat(absolute).catch(() => null);
  if (status === null) return;
  if (!status.isFile()) throw new UsageError(`${target} is not a regular file`);
  const text = new TextDecoder().decode(await readLimited(absolute, target));
  const isOurs = text.trim() === '' || /"format_version"[\s\S]*"inputs"/.test(text.slice(0, 200));
  if (!isOurs) throw new UsageError(`${target} is there and is no baseline; name another file`);
}

/** The runs with what the baseline knows of them; a baseline that was just written knows all that it may. */
export async function withBaselineFile(
  runs: readonly Run[],
  baseline: Baseline | null,
  options: CommonOptions,
  io: Io,
): Promise<readonly Run[]> {
  const { writeBaseline: target } = options;
  const readable = runs.filter(({ assessment }) => assessment !== null);
  if (target === undefined) return compared(runs, baseline, options);
  if (readable.length < runs.length) {
    io.stderr(`aiact-doc: ${show(target)} was not written: an input can't be read\n`);
    return compared(runs, baseline, options);
  }
  const inputs = runs.map((run) => baselineInput(run.path, findingsOf(run)));
  await writeReport(target, baselineText(inputs), io);
  const known = inputs.reduce((sum, { findings }) => sum + findings.length, 0);
  if (!options.quiet) io.stderr(`Wrote ${counted(known, 'finding')} to ${show(target)}.\n`);
  const written: Baseline = { format_version: 2, inputs };
  return baseline === null
    ? compared(runs, written, { ...options, baseline: target })
    : compared(runs, baseline, options);
}

function compared(
  runs: readonly Run[],
  baseline: Baseline | null,
  { baseline: shown = '', only = [] }: CommonOptions,
): readonly Run[] {
  if (baseline === null) return runs;
  const given = { shown, baseline, isAlone: runs.length === 1 };
  return runs.map((run) => withBaseline(run, given, { isNarrowed: only.length > 0 }));
}
