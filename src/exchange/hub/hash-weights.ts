/** Gives a folder the hashes of its weight files: the one reading of whole files, for those who ask for it. */
import { createHash } from 'node:crypto';
import type { FolderFile, ModelFolder } from '../model-folder.js';
import { lfsPointerIn, longestPointer } from './pointer.js';
import { isWeights } from './weight-names.js';

/** So much of a file is in memory at a time. */
const chunk = 4_194_304;

/** The folder with the SHA-256 of each weight file that is no pointer; a file that changes or shrinks meanwhile gets none. */
export async function withHashes(folder: ModelFolder): Promise<ModelFolder> {
  const files: FolderFile[] = [];
  for (const each of folder.files) {
    const isWhole = isWeights(each.file) && !(await isPointer(folder, each));
    if (!isWhole) {
      files.push(each);
      continue;
    }
    const sha256 = await hashOf(folder, each);
    files.push(sha256 === null ? each : { ...each, sha256, isHashed: true });
  }
  return { ...folder, files };
}

async function isPointer(folder: ModelFolder, { file, size }: FolderFile): Promise<boolean> {
  if (size > longestPointer) return false;
  const bytes = await folder.read(file, 0, size);
  return lfsPointerIn(new TextDecoder().decode(bytes)) !== null;
}

async function hashOf(folder: ModelFolder, { file, size }: FolderFile): Promise<string | null> {
  const hash = createHash('sha256');
  for (let at = 0; at < size; ) {
    const bytes = await folder.read(file, at, Math.min(chunk, size - at));
    if (bytes.length === 0) return null;
    hash.update(bytes);
    at += bytes.length;
  }
  return hash.digest('hex');
}
