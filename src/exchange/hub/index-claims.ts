/** What the index of weights claims, held against the files themselves. */
import type { FileConflict } from '../reading.js';

interface Claimed {
  readonly file: string;
  readonly size: number | null;
  readonly parameters: number | null;
}

/** A header of a file takes at most this many bytes. */
const mostHeader = 25_000_000n;

/** Files of which the index says all: their sizes can hold its bytes, and little more; null where they do. */
export function sizesAgainst(
  index: Claimed,
  files: readonly { readonly file: string; readonly size: number }[],
): FileConflict | null {
  const [first] = files;
  if (index.size === null || first === undefined) return null;
  const sum = files.reduce((total, { size }) => total + BigInt(size), 0n);
  const claimed = BigInt(index.size);
  if (sum >= claimed && sum <= claimed + mostHeader * BigInt(files.length)) return null;
  return {
    id: 'weights-size',
    path: 'model.parameters.total',
    claims: [
      { value: Number(sum), file: first.file, at: 'size' },
      { value: index.size, file: index.file, at: '/metadata/total_size' },
    ],
  };
}

/** A count in the index that the headers do not give; a tied output may stand in it twice, which is told as well. */
export function countAgainst(index: Claimed, total: bigint, file: string): FileConflict | null {
  if (index.parameters === null || BigInt(index.parameters) === total) return null;
  return {
    id: 'parameters-index',
    path: 'model.parameters.total',
    claims: [
      { value: Number(total), file, at: 'header' },
      { value: index.parameters, file: index.file, at: '/metadata/total_parameters' },
    ],
  };
}
