/** The entries of a list by name, with their versions, in one line. */
import type { Lookup } from '../../facts/lookup.js';
import type { Entry } from '../../facts/stated.js';
import { between, type Line, line } from '../../markdown/build.js';
import { valueLine } from '../value-lines.js';

/** `name (version), name`, or nothing where no list is stated. */
export function namedEntries(found: Lookup): Line {
  const entries = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  const words = entries.map(({ name, version }: Entry) =>
    version === undefined ? valueLine(name) : line(valueLine(name), ' (', valueLine(version), ')'),
  );
  return between(words, ', ');
}
