/** Reads files that the program ships with itself: fonts, schemas and templates, which nobody but its own package names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The bytes of a shipped file. */
export function ownBytes(place: URL | string): Uint8Array {
  return readFileSync(place);
}

/** The text of a shipped file. */
export function ownText(place: URL | string): string {
  return readFileSync(place, 'utf8');
}

/** The names in a shipped folder, sorted. */
export function shippedNames(folder: URL): string[] {
  return readdirSync(folder).sort();
}

/** Whether the package, as it stands here, has the file. */
export function hasOwn(place: URL | string): boolean {
  return existsSync(place);
}
