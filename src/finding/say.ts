/** Makes a sentence from a text with named places and the values that fill them, and parts it again for printers. */
import { type Params, spelled, type Value } from './value.js';

/** A sentence with its values: in the order of the text, and by name. */
export interface Said {
  readonly text: string;
  readonly values: readonly Value[];
  readonly params: Params;
}

/** Fills `{name}` with the values of that name: what is filled in is never read again. Throws a RangeError for a name without a value. */
export function fillSentence(sentence: string, params: Params = {}): Said {
  const values: Value[] = [];
  const text = sentence.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) throw new RangeError(`no value for {${name}} in “${sentence}”`);
    values.push(value);
    return spelled(value);
  });
  return { text, values, params };
}

/** Several sentences as one, with the values of all in the order of the text. */
export function joinSentences(parts: readonly Pick<Said, 'text' | 'values'>[], by: string): Said {
  return {
    text: parts.map(({ text }) => text).join(by),
    values: parts.flatMap(({ values }) => values),
    params: {},
  };
}

/** The sentences that `joinSentences` put beside each other by these marks: what stands in a value is never parted. */
export function partSentences(
  said: Pick<Said, 'text' | 'values'>,
  by: string,
): readonly Pick<Said, 'text' | 'values'>[] {
  const parted: { text: string; values: Value[] }[] = [{ text: '', values: [] }];
  for (const piece of pieces(said)) {
    const [first = '', ...others] = typeof piece === 'string' ? piece.split(by) : [spelled(piece)];
    const last = parted[parted.length - 1];
    if (last === undefined) break;
    last.text += first;
    if (typeof piece !== 'string') last.values.push(piece);
    parted.push(...others.map((text) => ({ text, values: [] })));
  }
  return parted;
}

/** The text in pieces: words of the sentence as strings, its values as they are. */
export function pieces({
  text,
  values,
}: Pick<Said, 'text' | 'values'>): readonly (string | Value)[] {
  const found: (string | Value)[] = [];
  let from = 0;
  for (const value of values) {
    const words = spelled(value);
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at < 0) continue;
    if (at > from) found.push(text.slice(from, at));
    found.push(value);
    from = at + words.length;
  }
  return from < text.length ? [...found, text.slice(from)] : found;
}

/** The message of a finding with the parameters that fill it. */
export function worded(sentence: string, params: Params = {}): { message: string; params: Params } {
  return { message: fillSentence(sentence, params).text, params };
}
