/** A Git LFS pointer: the hash and the size of a file that the clone does not hold. */

export interface Pointer {
  readonly sha256: string;
  readonly size: number;
}

/** Pointers are shorter than this. */
export const longestPointer = 1024;

/** The pointer that a text is, or null. */
export function lfsPointerIn(text: string): Pointer | null {
  if (!/^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/.test(text)) return null;
  const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
  const size = Number(/^size (\d{1,15})\r?$/m.exec(text)?.[1] ?? Number.NaN);
  return sha256 === undefined || !Number.isSafeInteger(size) ? null : { sha256, size };
}
