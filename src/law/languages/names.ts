/** The English names of languages by their subtag, loaded when a name is first looked for. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
let known: ReadonlyMap<string, string> | null = null;

/** Subtags by name in small letters; a name that several languages have is left out. */
export function subtagsByName(): ReadonlyMap<string, string> {
  if (known) return known;
  const found = new Map<string, string | null>();
  for (const line of (load('./names.gen.cjs') as string).split('\n')) {
    const colon = line.indexOf(':');
    const subtag = line.slice(0, colon);
    for (const name of line.slice(colon + 1).split('|')) {
      const small = name.toLowerCase();
      found.set(small, found.has(small) && found.get(small) !== subtag ? null : subtag);
    }
  }
  known = new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
  return known;
}
