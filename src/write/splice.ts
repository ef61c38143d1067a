/** A piece of text that is replaced, and several of them at once. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of several at one place the deepest column comes first: it belongs to what ends there. */
  readonly column: number;
}

/** The text with all pieces replaced; they may touch and never overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.start - b.start || b.column - a.column);
  let at = 0;
  let result = '';
  for (const { start, end, text: piece } of ordered) {
    if (start < at) throw new RangeError('two changes overlap');
    result += text.slice(at, start) + piece;
    at = end;
  }
  return result + text.slice(at);
}
