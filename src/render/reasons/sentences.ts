/** The sentences that reasons are made of: the English messages of four topics, as words and the places between them. */
import { languages } from '../../languages/registry.js';

/** The files of the catalogue that hold them; single values stand below `word` and are found by what they are. */
const topics = ['gate', 'scheme', 'due', 'licence'];

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

let read: Sentences | null = null;

/** All of them, read once. */
export function sentences(): Sentences {
  read ??= grouped(Object.keys(languages.en.messages).flatMap(sentenceOf));
  return read;
}

function sentenceOf(key: string): readonly Sentence[] {
  const [topic = '', group] = key.split('/');
  if (!topics.includes(topic) || group === 'word') return [];
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
