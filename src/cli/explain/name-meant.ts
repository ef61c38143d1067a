/** The name of the one thing that was probably meant by a name of nothing. */
import { type Entry, kinds } from '../../explain/explainable.js';
import { closest } from '../../read/suggest.js';

/** An id, with its kind where that was named; null where nothing is near enough or several things are. */
export function nameMeant(asked: string, entries: readonly Entry[]): string | null {
  const [, named, id = asked] = /^([A-Za-z]+):(.+)$/.exec(asked) ?? [];
  const kind = named === undefined ? undefined : closest(named, kinds);
  if (kind === null) return null;
  const candidates = entries
    .filter((entry) => kind === undefined || entry.kind === kind)
    .map((entry) => entry.id);
  const wanted = folded(id);
  const same = [...new Set(candidates.filter((each) => folded(each) === wanted))];
  const found = same.length > 1 ? null : (same[0] ?? closest(id, [...new Set(candidates)]));
  if (found === null || found === undefined) return null;
  const several = entries.filter((entry) => entry.id === found).length > 1;
  if (kind === undefined && several) return null;
  return kind === undefined ? found : `${kind}:${found}`;
}

/** Case, indexes, dots behind an abbreviation, and the choice among hyphens, underscores and spaces are no differences; nor is licence for license. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\[\d+\]/g, '[]')
    .replace(/\.?[\s_\u2010-\u2015-]+/g, '-')
    .replace(/licence/g, 'license');
}
