/** What reads the packs that facts are held against, loaded only where one is named. */
import type { PackReader } from './given-files.js';
import type { Io } from './io.js';
import type { CommonOptions } from './options.js';

/** Null where neither a pack nor its theme was named. */
export async function packReaderOf(options: CommonOptions, io: Io): Promise<PackReader | null> {
  if (options.pack === undefined && options.theme === undefined) return null;
  return (await import('./committed-pack.js')).packReader(options, io);
}
