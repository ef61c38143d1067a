/** Says what is wrong with a text in the place of a licence, and which known licence was probably meant. */
// @ts-expect-error the package ships no types
import parse from 'spdx-expression-parse';
import { licences, sharedLicenceNames, unspecificLicenceIds } from '../law/licences.js';
import { findLicence, licenceLeaves, lookupLicence } from './licence.js';
import { licenceAt } from './licence-address.js';
import { compactKey, licenceKey, licenceWords, versionsIn } from './licence-key.js';

/** What a text is that names no known licence. */
export interface LicenceFault {
  /**
   * `near`: a known licence is written in a way that leaves doubt; `address`: the text of a known one is linked; `shared`: several texts have
   * that name; `unlisted`: SPDX knows it and its terms are not known here; `unknown`: nobody knows it.
   */
  readonly kind: 'near' | 'address' | 'shared' | 'unlisted' | 'unknown';
  /** What may have been meant, the likeliest first, each as it is to be written. */
  readonly meant: readonly string[];
}

/** The fault of what stands in the place of a licence; null where it is known, one of its own, or stated as none. */
export function licenceFault(text: string): LicenceFault | null {
  const written = text.trim();
  if ((unspecificLicenceIds as readonly string[]).includes(written.toLowerCase())) return null;
  const at = licenceAt(written, findLicence);
  if (at) return { kind: 'address', meant: [at.id] };
  const unknown = licenceLeaves(lookupLicence(written)).flatMap((leaf) =>
    leaf.kind === 'unknown' ? [leaf.name] : [],
  );
  const foreign = unknown.filter((name) => !/^(?:DocumentRef-[\w.-]+:)?LicenseRef-/i.test(name));
  const [first] = foreign;
  if (first === undefined) return null;
  const shared = sharedBy(first);
  if (shared.length > 0) return { kind: 'shared', meant: shared };
  const meant = either(written) ?? nearest(first).map((id) => within(written, first, id));
  if (meant.length > 0) return { kind: 'near', meant };
  return { kind: foreign.every(isSpdx) ? 'unlisted' : 'unknown', meant: [] };
}

/** The known licence that a name means, for names beside the id `other`; null where that is not certain. */
export function licenceMeantBy(name: string): string | null {
  return findLicence(name)?.id ?? licenceAt(name, findLicence)?.id ?? null;
}

/** The corrected name in its expression; alone where it is the whole. */
function within(text: string, name: string, id: string): string {
  return text.includes(name) ? text.replace(name, () => id) : id;
}

function isSpdx(name: string): boolean {
  try {
    parse(name);
    return true;
  } catch {
    return false;
  }
}

function sharedBy(name: string): readonly string[] {
  const key = licenceKey(name);
  const found = Object.entries(sharedLicenceNames).find(([each]) => licenceKey(each) === key);
  return found?.[1] ?? [];
}

/** `MIT/Apache-2.0`: two known names between which one may choose or which both hold. */
function either(text: string): readonly string[] | null {
  if (/^https?:/i.test(text)) return null;
  const ids = text.split(/[/,&+|]/).map((name) => findLicence(name.trim())?.id);
  if (ids.length < 2 || ids.length > 4 || ids.includes(undefined)) return null;
  return [ids.join(' OR '), ids.join(' AND ')];
}

/** Words beside the name of a licence that change nothing; whatever else stands there may be a term. */
const harmless: ReadonlySet<string> = new Set(
  'see file under terms released distributed available permissive open source project standard licensing full text code weights model'.split(
    ' ',
  ),
);

const most = 3;

/** Known licences whose names differ by a slip, lack their version or stand within the text; figures must agree. */
function nearest(name: string): readonly string[] {
  const words = licenceWords(name.slice(0, 200));
  if (words.length === 0) return [];
  const slips = ranked(name);
  if (slips.length > 0) return slips;
  const inside = contained(words);
  return inside.length > 0 ? inside : withoutVersion(words);
}

function names(): readonly (readonly [id: string, name: string])[] {
  return Object.values(licences).flatMap(({ id, name, aliases }) =>
    [id, name, ...aliases].map((each) => [id, each] as const),
  );
}

function ranked(name: string): readonly string[] {
  const wanted = compactKey(name);
  const figures = versionsIn(name);
  const allowed = wanted.length < 5 ? 0 : wanted.length < 9 ? 1 : 2;
  const found = new Map<string, number>();
  for (const [id, each] of names()) {
    const key = compactKey(each);
    if (versionsIn(each) !== figures || Math.abs(key.length - wanted.length) > allowed) continue;
    const distance = edits(wanted, key, allowed);
    if (distance <= allowed) found.set(id, Math.min(distance, found.get(id) ?? distance));
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, most)
    .map(([id]) => id);
}

/** Damerau–Levenshtein distance; whatever is more than `limit` is `limit + 1`. */
function edits(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

function contained(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const [id, name] of names()) {
    const own = licenceWords(name);
    const rest = words.filter((word) => !own.includes(word));
    const isInside = own.length > 0 && own.every((word) => words.includes(word));
    if (isInside && rest.length > 0 && rest.every((word) => harmless.has(word))) found.add(id);
  }
  return [...found].slice(0, most);
}

/** A name without its version means the versions that there are, the newest first. */
function withoutVersion(words: readonly string[]): readonly string[] {
  if (words.some((word) => /^\d/.test(word))) return [];
  const key = [...words].sort().join(' ');
  const found = new Set<string>();
  for (const [id, name] of names()) {
    const own = licenceWords(name).filter((word) => !/^\d/.test(word));
    if (own.length === words.length && [...own].sort().join(' ') === key) found.add(id);
  }
  return [...found].sort((a, b) => newest(b) - newest(a)).slice(0, most);
}

const newest = (id: string): number => Number.parseFloat(versionsIn(id) || '0');
