/** The sentences that reasons and other texts of rooms below are made of: English messages, as words and the places between them. */
import { languages } from '../../languages/registry.js';

/**
 * The files of the catalogue that hold them; single values stand below `word` and are found by what they are. Reasons hold values, so
 * that they may not be looked for among texts without any, some of which are a single word.
 */
const topics = {
  reasons: ['gate', 'scheme', 'due', 'licence'],
  literals: ['clock', 'limitation', 'glossary', 'conflict', 'caveat'],
} as const;

/** What the words belong to: a reason of the assessment, or a literal of a room below. */
export type SentenceKind = keyof typeof topics;

/** A place in a sentence: for a value, or for another sentence. */
export interface SentencePlace {
  readonly name: string;
  readonly takes: 'value' | 'sentence';
}

export interface Sentence {
  /** The message. */
  readonly key: string;
  readonly parts: readonly (string | SentencePlace)[];
}

/** The sentences of reasons, the longer words first. */
export interface Sentences {
  /** Those that stand by themselves. */
  readonly free: readonly Sentence[];
  /** Those that fill a place of their name alone: `gate/right/use` in `{$right :clause}`. */
  readonly named: ReadonlyMap<string, readonly Sentence[]>;
}

const read = new Map<SentenceKind, Sentences>();

/** All of a kind, read once. */
export function sentences(kind: SentenceKind): Sentences {
  const known = read.get(kind);
  if (known !== undefined) return known;
  const own: readonly string[] = topics[kind];
  const keys = Object.keys(languages.en.messages).filter((key) =>
    own.includes(key.split('/', 1)[0] ?? ''),
  );
  const made = grouped(keys.flatMap(sentenceOf));
  read.set(kind, made);
  return made;
}

function sentenceOf(key: string): readonly Sentence[] {
  if (key.split('/')[1] === 'word') return [];
  const message = languages.en.messages[key];
  if (message === undefined || typeof message === 'string')
    return [{ key, parts: [message ?? ''] }];
  if (message.type !== 'message')
    throw new Error(`${key} selects; a reason can not be found by it`);
  const parts = message.pattern.map((part): string | SentencePlace => {
    if (typeof part === 'string') return part;
    const name =
      part.type === 'expression' && part.arg?.type === 'variable' ? part.arg.name : undefined;
    if (name === undefined) throw new Error(`${key} has a mark; a reason can not be found by it`);
    const isClause = part.type === 'expression' && part.functionRef?.name === 'clause';
    return { name, takes: isClause ? 'sentence' : 'value' };
  });
  return [{ key, parts }];
}

function grouped(all: readonly Sentence[]): Sentences {
  const places = new Set(
    all.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        typeof part !== 'string' && part.takes === 'sentence' ? [part.name] : [],
      ),
    ),
  );
  const groupOf = ({ key }: Sentence): string | null => {
    const [, group = '', name] = key.split('/');
    return name !== undefined && places.has(group) ? group : null;
  };
  const named = new Map<string, readonly Sentence[]>();
  for (const each of all) {
    const group = groupOf(each);
    if (group !== null) named.set(group, [...(named.get(group) ?? []), each]);
  }
  const words = ({ parts }: Sentence): number =>
    parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const longest = (list: readonly Sentence[]): readonly Sentence[] =>
    [...list].sort((one, other) => words(other) - words(one));
  return {
    free: longest(all.filter((each) => groupOf(each) === null)),
    named: new Map([...named].map(([name, list]) => [name, longest(list)])),
  };
}
