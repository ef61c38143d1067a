/** What reads the files of models, loaded only where facts name their sources, or a folder is named. */
import type { FilesReader } from './given-files.js';
import type { Io } from './io.js';
import type { CommonOptions } from './options.js';

/** Rejects with a `UsageError` where `--against` names no folder of one model. */
export async function filesReaderOf(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<FilesReader> {
  const against =
    options.against === undefined
      ? undefined
      : await (await import('./against.js')).folderAgainst(paths, options, io);
  return async (input, read) => {
    if (against === undefined && read.facts?.provenance === undefined) return {};
    return (await import('./against.js')).filesBeside(input, read, against, io);
  };
}
