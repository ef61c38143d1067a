/** The facts that an export may hold: stated, confirmed, and meant for its audience. */
import type { Assessment } from '../assess/assessment.js';
import { Decimal } from '../facts/decimal.js';
import { absenceOf, lookup } from '../facts/lookup.js';
import { originsOf, stateOfFact } from '../facts/provenance.js';
import { pickFacts } from '../pack/pick-facts.js';
import type { ReadResult } from '../read/read-result.js';
import { type Audience, papersFor, pathsFor } from './audience.js';

export interface Stated {
  readonly audience: Audience;
  /** The papers that the audience gets. */
  readonly papers: readonly string[];
  /** The facts as a tree, without absences and without what nobody has confirmed. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Text or a quantity as it was written; null where nothing is stated. */
  readonly text: (path: string) => string | null;
  readonly texts: (path: string) => readonly string[];
  /** The entries of a list of mappings. */
  readonly entries: (path: string) => readonly Stated[];
  readonly isTrue: (path: string) => boolean;
}

/** What may leave the house for an audience. */
export function statedFor(audience: Audience, read: ReadResult, assessment: Assessment): Stated {
  const papers = papersFor(audience, read, assessment);
  const paths = pathsFor(audience, papers, read, assessment);
  const picked = paths === null ? read.facts : pickFacts(read.facts, paths);
  const proposals = originsOf(read.facts)
    .filter((origin) => origin.state === 'proposed' && stateOfFact(origin, read.facts) === 'holds')
    .map(({ path }) => path);
  return viewOf((kept(picked, '', new Set(proposals)) ?? {}) as Stated['facts'], {
    audience,
    papers,
  });
}

function viewOf(facts: Stated['facts'], shared: Pick<Stated, 'audience' | 'papers'>): Stated {
  const at = (path: string): unknown => {
    const found = lookup(facts, path);
    return found.state === 'given' ? found.value : undefined;
  };
  const list = (path: string): readonly unknown[] => {
    const value = at(path);
    return Array.isArray(value) ? value : [];
  };
  return {
    ...shared,
    facts,
    text: (path) => textOf(at(path)),
    texts: (path) => list(path).flatMap((each) => textOf(each) ?? []),
    entries: (path) =>
      list(path)
        .filter((each): each is Stated['facts'] => typeof each === 'object' && each !== null)
        .map((each) => viewOf(each, shared)),
    isTrue: (path) => at(path) === true,
  };
}

/** Text without what no file of text can hold: half of a pair of surrogates. */
function textOf(value: unknown): string | null {
  if (value instanceof Decimal) return value.text;
  if (typeof value !== 'string') return null;
  const whole = value.replace(/\p{Cs}/gu, '\ufffd').trim();
  return whole === '' ? null : whole;
}

/** The tree without absences, empty values and the paths named; undefined where nothing stays. */
function kept(value: unknown, path: string, without: ReadonlySet<string>): unknown {
  if (value === null || value === undefined || without.has(path) || absenceOf(value) !== null) {
    return undefined;
  }
  if (value instanceof Decimal || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => kept(each, `${path}[${index}]`, without) ?? []);
  }
  // Where its facts come from is said in a place of its own; the files may have names of the house.
  const entries = Object.entries(value)
    .filter(([key]) => path !== '' || key !== 'provenance')
    .map(([key, each]) => [key, kept(each, path === '' ? key : `${path}.${key}`, without)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
