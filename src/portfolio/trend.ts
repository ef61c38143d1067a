/** How a model moved since it was last recorded, from lines of history. */
import type { Row } from './row.js';

/** What a run leaves of a model for those that come after it. */
export interface TrendEntry {
  readonly day: string;
  /** The version of the program, and the state of the law: where they differ, so may the counts. */
  readonly version: string;
  readonly law: string;
  readonly slug: string;
  readonly path: string;
  readonly verdict: string;
  readonly errors: number;
  readonly warnings: number;
  readonly open: number;
  readonly gates: Readonly<Record<string, string>>;
}

/** `by` counts errors and open questions; `since` is the first day of the state that is compared with. */
export type Trend =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly since: string }
  | {
      readonly kind: 'better' | 'worse';
      readonly by: number;
      readonly since: string;
      /** The program or the law is another than then, and may be the cause. */
      readonly other_rules?: true;
    };

/** The last state of each model before a day, and since when it has been the same. */
export class History {
  readonly #day: string;
  readonly #last = new Map<string, { entry: TrendEntry; since: string }>();

  constructor(day: string) {
    this.#day = day;
  }

  /** Takes the next line; lines come in the order in which they were written. */
  add(entry: TrendEntry): void {
    if (entry.day >= this.#day || entry.slug === '') return;
    const key = keyOf(entry);
    const before = this.#last.get(key);
    if (before !== undefined && before.entry.day > entry.day) return;
    const isSame = before !== undefined && weight(before.entry) === weight(entry);
    this.#last.set(key, { entry, since: isSame ? before.since : entry.day });
  }

  trendOf(row: Row, rules: Pick<TrendEntry, 'version' | 'law'>): Trend {
    const before = this.#last.get(keyOf(row));
    if (before === undefined) return { kind: 'new' };
    const { entry, since } = before;
    const by = weight(entry) - weight(row);
    if (by === 0) return { kind: 'same', since };
    const isOther = entry.version !== rules.version || entry.law !== rules.law;
    return {
      ...{ kind: by > 0 ? 'better' : 'worse', by: Math.abs(by), since: entry.day },
      ...(isOther && { other_rules: true }),
    };
  }
}

/** Two models of one name in two folders are two. */
const keyOf = ({ slug, path }: Pick<TrendEntry, 'slug' | 'path'>): string =>
  JSON.stringify([slug, path]);

const weight = ({ errors, open }: Pick<TrendEntry, 'errors' | 'open'>): number => errors + open;

/** What is kept of a row. */
export function trendEntryOf(
  { slug, path, verdict, errors, warnings, open, gates }: Row,
  day: string,
  { version, law }: Pick<TrendEntry, 'version' | 'law'>,
): TrendEntry {
  return { day, version, law, slug, path, verdict, errors, warnings, open, gates };
}

/** The entry that a line holds; null where it holds none. */
export function readEntry(line: string): TrendEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const entry = value as Readonly<Record<keyof TrendEntry, unknown>>;
  const texts = ['version', 'law', 'slug', 'path', 'verdict'] as const;
  const counts = ['errors', 'warnings', 'open'] as const;
  const isEntry =
    typeof entry.day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(entry.day) &&
    texts.every((key) => typeof entry[key] === 'string') &&
    counts.every((key) => Number.isSafeInteger(entry[key]) && (entry[key] as number) >= 0) &&
    typeof entry.gates === 'object' &&
    entry.gates !== null &&
    !Array.isArray(entry.gates);
  return isEntry ? (value as TrendEntry) : null;
}
