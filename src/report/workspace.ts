/** The names of all models as one hash: parts of different lists don't belong together. */
import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal digits. */
export function workspaceOf(paths: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(paths)).digest('hex');
}
