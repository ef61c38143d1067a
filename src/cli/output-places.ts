/** Where the reports go: no two to one place, and none over a file that is read. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError } from '../files/file-error.js';
import { assertSafePlace } from '../files/link-free.js';
import { type Streamable, streamable } from '../report/formats.gen.js';
import { type Io, UsageError } from './io.js';
import type { CommonOptions, Output } from './options.js';

/** What was asked for, once it is clear that no two reports go to one place. */
export function outputsOf(options: CommonOptions, { cwd }: Pick<Io, 'cwd'>): readonly Output[] {
  const outputs =
    options.outputs.length > 0 ? options.outputs : [{ format: 'text', file: null } as const];
  const places = outputs.map(({ file }) =>
    file === null || file === '-' ? null : placeOf(file, cwd),
  );
  if (new Set(places).size < places.length) {
    throw new UsageError(
      'two formats go to the same place: give each --format but one its own --output',
    );
  }
  const { writeBaseline } = options;
  if (writeBaseline && places.includes(placeOf(writeBaseline, cwd))) {
    throw new UsageError('--output and --write-baseline name the same file');
  }
  return outputs;
}

/** A report that is written model by model. */
export interface StreamedOutput {
  readonly format: Streamable;
  readonly file: string | null;
}

/** The reports, where all of them can be written model by model and no baseline needs all models; else null. */
export function streamedTo(options: CommonOptions, io: Io): readonly StreamedOutput[] | null {
  if (options.baseline !== undefined || options.writeBaseline !== undefined) return null;
  const outputs = outputsOf(options, io);
  return outputs.every(isStreamed) ? outputs : null;
}

function isStreamed(output: Output): output is StreamedOutput {
  return (streamable as readonly string[]).includes(output.format);
}

/** Checks the pairing of formats and files before any work is done. */
export function checkOutputs(options: CommonOptions, io: Pick<Io, 'cwd'>): void {
  outputsOf(options, io);
}

/** Refuses places that a link leads to, before any work is done: a name in a repository must not decide what is overwritten elsewhere. */
export async function assertNoLinks(
  places: readonly (string | null | undefined)[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<void> {
  for (const place of places) {
    if (place === null || place === undefined || place === '' || place === '-') continue;
    await assertSafePlace(resolve(cwd, place), cwd).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      throw new UsageError(`${place} ${error.words}`);
    });
  }
}

/** No report may take the place of a file that it was made from. */
export function spareOrigins(
  outputs: readonly (string | null)[],
  origins: readonly string[],
  io: Pick<Io, 'cwd'>,
): void {
  const file = overwriting(outputs, origins, io);
  if (file === undefined) return;
  throw new UsageError(`--output ${file} would replace a file that is read; name another file`);
}

/** The first report that would take the place of a file that is read. */
export function overwriting(
  outputs: readonly (string | null)[],
  origins: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): string | undefined {
  const places = new Set(origins.map((origin) => placeOf(origin, cwd)));
  return outputs
    .flatMap((file) => (file === null || file === '-' ? [] : [file]))
    .find((file) => places.has(placeOf(file, cwd)));
}

/** Where a name leads, through links as far as it exists. */
export function placeOf(file: string, cwd: string): string {
  const absolute = resolve(cwd, file);
  try {
    return realpathSync.native(absolute);
  } catch {
    return join(realFolder(dirname(absolute)), basename(absolute));
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
