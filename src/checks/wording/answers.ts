/** Walks once through every text of the facts that somebody wrote, and says what kind of text it is. */
import { Decimal } from '../../facts/decimal.js';
import { absenceOf } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { type FactPath, factPaths } from '../../facts/paths.gen.js';
import { codes } from './lint/fields.js';

export interface WordedAnswer {
  /** With the index of list items: `training_data.public_datasets.large[0].name`. */
  readonly path: string;
  /** The same without it, as the schema names it: `training_data.public_datasets.large[].name`. */
  readonly fact: FactPath;
  /** Sentences, a short line, a code such as a language tag, or the reason of an honest absence. */
  readonly kind: 'prose' | 'line' | 'code' | 'reason';
  readonly text: string;
}

/** The list of domains has checks of its own, and may have thousands of rows. */
const UNREAD: ReadonlySet<string> = new Set(['training_data.crawled.domains']);

const known = new WeakMap<ModelFacts, readonly WordedAnswer[]>();

/** Every answer in words, in the order of the facts; the facts are read once for all the checks. */
export function answersOf(facts: ModelFacts): readonly WordedAnswer[] {
  const answers = known.get(facts) ?? collected(facts);
  known.set(facts, answers);
  return answers;
}

function collected(facts: ModelFacts): readonly WordedAnswer[] {
  const found: WordedAnswer[] = [];
  collect(facts, '', '', found);
  return found;
}

function collect(value: unknown, path: string, fact: string, found: WordedAnswer[]): void {
  if (typeof value === 'string') {
    const kind = kindOf(fact);
    if (kind) found.push({ path, fact: fact as FactPath, kind, text: value.trim() });
  } else if (Array.isArray(value)) {
    if (UNREAD.has(fact)) return;
    for (let index = 0; index < value.length; index += 1) {
      collect(value[index], `${path}[${index}]`, `${fact}[]`, found);
    }
  } else if (typeof value === 'object' && value !== null && !(value instanceof Decimal)) {
    const absence = absenceOf(value);
    if (absence) {
      found.push({ path, fact: fact as FactPath, kind: 'reason', text: absence.reason.trim() });
    } else {
      const lead = fact === '' ? '' : '.';
      for (const key of Object.keys(value)) {
        collect(
          (value as Record<string, unknown>)[key],
          `${path}${lead}${key}`,
          `${fact}${lead}${key}`,
          found,
        );
      }
    }
  }
}

const kinds = new Map<string, 'prose' | 'line' | 'code' | null>();

/** Null for what is not written in words: choices, dates, links. */
function kindOf(fact: string): 'prose' | 'line' | 'code' | null {
  let kind = kinds.get(fact);
  if (kind === undefined) {
    const entry = Object.hasOwn(factPaths, fact) ? factPaths[fact as FactPath] : null;
    const isCode = entry?.code !== undefined && Object.hasOwn(codes, entry.code);
    kind =
      entry?.kind === 'prose' ? 'prose' : entry?.kind !== 'text' ? null : isCode ? 'code' : 'line';
    kinds.set(fact, kind);
  }
  return kind;
}
