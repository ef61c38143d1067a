/** Reads where facts come from: their sources, whether a person confirmed them, and which files disagree. */
import { createHash } from 'node:crypto';
import { Decimal } from './decimal.js';
import { absenceOf, lookup } from './lookup.js';
import type { ModelFacts } from './model-facts.gen.js';

export type ReadingKind = 'read' | 'computed' | 'inferred';
export type ScalarValue = string | boolean | Decimal;

/** One file that was read. */
export interface ProvenanceSource {
  readonly id: string;
  readonly file: string;
  readonly sha256: string | null;
  readonly header_sha256: string | null;
  readonly from: string | null;
  readonly commit: string | null;
}

/** Where the value of one fact was taken from. */
export interface Origin {
  readonly path: string;
  readonly source: string;
  readonly at: string | null;
  readonly as: ReadingKind;
  readonly how: string | null;
  readonly value: ScalarValue | null;
  readonly digest: string | null;
  readonly state: 'proposed' | 'confirmed';
  readonly by: string | null;
  readonly on: string | null;
}

/** What one file says in a conflict. */
export interface Claim {
  readonly source: string | null;
  readonly at: string | null;
  readonly value: ScalarValue | null;
}

export interface Conflict {
  readonly path: string;
  readonly id: string;
  readonly claims: readonly Claim[];
  /** The reason that settles it, or null while it stands. */
  readonly settled: string | null;
}

type Facts = Pick<ModelFacts, 'provenance'> | Readonly<Record<string, unknown>>;
type Entry = Readonly<Record<string, unknown>>;

/** The files that were read, by the keys that their author or the program gave them. */
export function sourcesOf(facts: Facts): readonly ProvenanceSource[] {
  return entriesIn(facts, 'sources').map(([id, entry]) => ({
    id,
    file: textIn(entry.file) ?? id,
    sha256: textIn(entry.sha256),
    header_sha256: textIn(entry.header_sha256),
    from: textIn(entry.from),
    commit: textIn(entry.commit),
  }));
}

/** Where each fact comes from that a program proposed, in the order of the file. */
export function originsOf(facts: Facts): readonly Origin[] {
  return entriesIn(facts, 'facts').map(([path, entry]) => ({
    path,
    source: textIn(entry.source) ?? '',
    at: textIn(entry.at),
    as: (textIn(entry.as) ?? 'inferred') as ReadingKind,
    how: textIn(entry.how),
    value: scalarIn(entry.value),
    digest: textIn(entry.digest),
    // What fails the schema is left out, and what nobody has confirmed is a proposal.
    state: entry.state === 'confirmed' ? 'confirmed' : 'proposed',
    by: textIn(entry.by),
    on: textIn(entry.on),
  }));
}

/** Every conflict between files, settled or not. */
export function conflictsOf(facts: Facts): readonly Conflict[] {
  return entriesIn(facts, 'conflicts').flatMap(([path, entry]) =>
    (Array.isArray(entry) ? (entry as Entry[]) : [entry]).map((each) => ({
      path,
      id: textIn(each.id) ?? '',
      claims: (Array.isArray(each.claims) ? (each.claims as Entry[]) : []).map((claim) => ({
        source: textIn(claim.source),
        at: textIn(claim.at),
        value: scalarIn(claim.value),
      })),
      settled: textIn(each.settled),
    })),
  );
}

/** Whether a fact is still what was proposed: the same value, another one, or none. */
export function stateOfFact(origin: Origin, facts: Facts): 'holds' | 'edited' | 'gone' {
  const found = lookup(facts, origin.path);
  if (found.state === 'missing') return 'gone';
  if (found.state !== 'given') return 'edited';
  if (origin.digest !== null)
    return valueDigest(found.value) === origin.digest ? 'holds' : 'edited';
  return origin.value !== null && isSameScalar(found.value, origin.value) ? 'holds' : 'edited';
}

/** Texts above this length are held by their digest. */
const longestValue = 200;

/** How an entry holds the value that was proposed: itself, or its digest where it is a list or long. */
export function heldValue(
  value: unknown,
): { readonly value: ScalarValue } | { readonly digest: string } {
  const isScalar = typeof value === 'boolean' || value instanceof Decimal;
  if (
    isScalar ||
    (typeof value === 'string' && value.length <= longestValue && !/[\r\n]/.test(value))
  )
    return { value: value as ScalarValue };
  return { digest: valueDigest(value) };
}

/** The SHA-256 of a value as canonical JSON (RFC 8785): keys in order, numbers as JavaScript writes them. */
export function valueDigest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** Two single values that say the same: numbers by their amount, texts by their letters. */
function isSameScalar(one: unknown, other: unknown): boolean {
  if (one instanceof Decimal && other instanceof Decimal) return one.compare(other) === 0;
  return one === other;
}

function canonical(value: unknown): string {
  if (value instanceof Decimal) return JSON.stringify(value.toNumber());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    const pairs = entries
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
    return `{${pairs.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

function entriesIn(facts: Facts, part: 'sources' | 'facts' | 'conflicts'): [string, Entry][] {
  const block = (facts as { provenance?: unknown }).provenance;
  if (typeof block !== 'object' || block === null || absenceOf(block) !== null) return [];
  const found = (block as Readonly<Record<string, unknown>>)[part];
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).filter(
    (pair): pair is [string, Entry] => typeof pair[1] === 'object' && pair[1] !== null,
  );
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function scalarIn(value: unknown): ScalarValue | null {
  const isScalar =
    typeof value === 'string' || typeof value === 'boolean' || value instanceof Decimal;
  return isScalar ? value : null;
}
