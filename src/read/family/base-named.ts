/** Tells which file has to be fetched next before facts can be read: the one that the last known file extends. */
import type { FactEntry, MapNode } from '../fact-tree.js';
import { type FactsFile, readTree } from '../read-tree.js';
import { chainOf, type FileReading, type Unread } from './chain.js';

const place = { file: '', line: 1, column: 1, end_line: 1, end_column: 1 };

/**
 * The name of the next file, relative to the folder of the facts, or null where none is needed. Give its bytes among the files with
 * `base: true`, or the reason why there are none in `unread`, and ask again.
 */
export function baseNamed(files: readonly FactsFile[], unread?: Unread): string | null {
  const own = files.filter(({ base }) => base !== true);
  if (!own.some(mayExtend)) return null;
  const entries = new Map<string, FactEntry>();
  for (const file of own) {
    const entry = treeOf(file).tree?.entries.get('extends');
    if (entry !== undefined && !entries.has('extends')) entries.set('extends', entry);
  }
  const root: MapNode = { kind: 'map', place, entries };
  const bases = files.filter(({ base }) => base === true).map(treeOf);
  return chainOf(root, own, bases, unread).awaited;
}

/** Most facts extend nothing, and need not be read twice for it. */
function mayExtend({ bytes }: FactsFile): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('extends');
}

function treeOf(file: FactsFile): FileReading {
  return { ...readTree(file), file: file.file, bytes: file.bytes };
}
