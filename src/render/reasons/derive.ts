/** Finds the sentences that a reason was made of: the only way in which the catalogue gives its English words from its values. */
import type { Said } from '../../finding/say.js';
import { spelled, type Value } from '../../finding/value.js';
import { type Sentence, type SentenceKind, sentences } from './sentences.js';

/** A sentence of the catalogue, and what fills its places. */
export interface Derivation {
  readonly key: string;
  readonly fill: Readonly<Record<string, Derivation | Value>>;
}

/** A sentence that stands somewhere in the words: where it ends, and how many values are filled in by then. */
interface Found {
  readonly end: number;
  readonly used: number;
  readonly made: Derivation;
}

/** As many sentences may begin with another one at the same place. */
const deepest = 4;

/** How the words came about; null where no sentences of the catalogue give them. */
export function derive(
  { text, values }: Pick<Said, 'text' | 'values'>,
  kind: SentenceKind = 'reasons',
): Derivation | null {
  const { free, named } = sentences(kind);
  const known = new Map<string, readonly Found[]>();

  /** What may stand at a place, in a group or by itself. */
  const standing = (
    group: string | null,
    at: number,
    used: number,
    depth: number,
  ): readonly Found[] => {
    if (depth > deepest) return [];
    const id = `${group ?? ''} ${at} ${used} ${depth}`;
    let found = known.get(id);
    if (found === undefined) {
      const all = group === null ? free : (named.get(group) ?? []);
      found = eachEndOnce(
        all.flatMap((each) => filled(each, 0, { at, used, depth, from: at }, {})),
      );
      known.set(id, found);
    }
    return found;
  };

  /** The ways to fill a sentence from its part with a number on. */
  const filled = (
    sentence: Sentence,
    index: number,
    place: {
      readonly at: number;
      readonly used: number;
      readonly depth: number;
      readonly from: number;
    },
    fill: Derivation['fill'],
  ): readonly Found[] => {
    const part = sentence.parts[index];
    const { at, used, depth, from } = place;
    if (part === undefined) return [{ end: at, used, made: { key: sentence.key, fill } }];
    if (typeof part === 'string')
      return text.startsWith(part, at)
        ? filled(sentence, index + 1, { ...place, at: at + part.length }, fill)
        : [];
    if (part.takes === 'value') {
      const value = values[used];
      if (value === undefined || !text.startsWith(spelled(value), at)) return [];
      const next = { ...place, at: at + spelled(value).length, used: used + 1 };
      return filled(sentence, index + 1, next, { ...fill, [part.name]: value });
    }
    const group = named.has(part.name) ? part.name : null;
    return standing(group, at, used, at === from ? depth + 1 : 0).flatMap((inner) =>
      filled(
        sentence,
        index + 1,
        { ...place, at: inner.end, used: inner.used },
        { ...fill, [part.name]: inner.made },
      ),
    );
  };

  return standing(null, 0, 0, 0).find(({ end }) => end === text.length)?.made ?? null;
}

/** One way to each end: a list of many clauses could be put in brackets in more ways than anybody can count. */
const eachEndOnce = (found: readonly Found[]): readonly Found[] =>
  [
    ...new Map(found.toReversed().map((each) => [`${each.end} ${each.used}`, each])).values(),
  ].toReversed();
