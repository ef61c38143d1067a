/** Reads a phrase of the lint tables and finds it in words; the syntax is `(a|b)`, `(a)?`, `…` (up to four words), `#` (a number), `\(`. */

/** A part of a phrase: a word, up to four words, a number, or one of several sequences. */
type Piece =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'gap' }
  | { readonly is: 'number' }
  | { readonly is: 'choice'; readonly of: readonly Sequence[]; readonly isOptional: boolean };

export type Sequence = readonly Piece[];

/** How many words one `…` stands for. */
const GAP_WORDS = 4;

const SIGN = /\(|\)\??|\||(?:\\.|[^ |()\\])+/g;

/**
 * The pieces of a phrase, whose commas don't count and whose apostrophes are straight.
 * @throws Error for a bracket that is not closed or not opened
 */
export function readPhrase(phrase: string): Sequence {
  const signs = phrase.replace(/,/g, '').replace(/’/g, "'").match(SIGN) ?? [];
  let at = 0;
  const sequence = (): Sequence => {
    const pieces: Piece[] = [];
    for (let sign = signs[at]; sign !== undefined && !/^[|)]/.test(sign); sign = signs[at]) {
      at += 1;
      pieces.push(sign === '(' ? choice() : pieceOf(sign));
    }
    return pieces;
  };
  const choice = (): Piece => {
    const of = [sequence()];
    for (; signs[at] === '|'; of.push(sequence())) at += 1;
    const close = signs[at];
    if (close === undefined) throw new Error(`A phrase of the lint lacks a bracket: ${phrase}`);
    at += 1;
    return { is: 'choice', of, isOptional: close === ')?' };
  };
  const pieces = sequence();
  if (at < signs.length) {
    throw new Error(`A phrase of the lint has a bracket too many: ${phrase}`);
  }
  return pieces;
}

function pieceOf(sign: string): Piece {
  if (sign === '…') return { is: 'gap' };
  if (sign === '#') return { is: 'number' };
  return { is: 'word', word: sign.includes('\\') ? sign.replace(/\\/g, '') : sign };
}

/** Adds the words with which a sequence can begin; answers whether anything may stand first, it may be left out, or it is needed. */
export function openingsOf(pieces: Sequence, found: Set<string>): 'any' | 'optional' | 'needed' {
  for (const piece of pieces) {
    if (piece.is === 'word') {
      found.add(piece.word);
      return 'needed';
    }
    if (piece.is !== 'choice') return 'any';
    let isOptional = piece.isOptional;
    for (const each of piece.of) {
      const begin = openingsOf(each, found);
      if (begin === 'any') return 'any';
      if (begin === 'optional') isOptional = true;
    }
    if (!isOptional) return 'needed';
  }
  return 'optional';
}

/** Whether the letters of the sequence stand in a text, in whatever order: without them the phrase cannot be there. */
export function hasLettersOf(pieces: Sequence, text: string): boolean {
  return pieces.every((piece) => {
    if (piece.is === 'word') return text.includes(piece.word.split("'", 1)[0] ?? '');
    if (piece.is !== 'choice' || piece.isOptional) return true;
    return piece.of.some((each) => hasLettersOf(each, text));
  });
}

const NUMBER = /^\d+(?:\.\d+)*$/;

/** Whether the words, in small letters and without commas, are the phrase and nothing else; full stops after the last make no difference. */
export function isWhole(pieces: Sequence, words: readonly string[]): boolean {
  const last = words.length - 1;
  const isDotted = words[last]?.endsWith('.') === true;
  /** The places behind a piece that begins at one of these places. */
  const step = (starts: ReadonlySet<number>, piece: Piece): ReadonlySet<number> => {
    const ends = new Set<number>();
    if (piece.is === 'choice') {
      for (const each of piece.of) for (const end of walk(starts, each)) ends.add(end);
      if (piece.isOptional) for (const start of starts) ends.add(start);
      return ends;
    }
    for (const start of starts) {
      if (piece.is === 'gap') {
        for (let end = start; end <= Math.min(start + GAP_WORDS, words.length); end += 1)
          ends.add(end);
      } else if (start <= last && fits(piece, words[start] ?? '', isDotted && start === last)) {
        ends.add(start + 1);
      }
    }
    return ends;
  };
  const walk = (starts: ReadonlySet<number>, sequence: Sequence): ReadonlySet<number> => {
    let places = starts;
    for (const piece of sequence) {
      if (places.size === 0) break;
      places = step(places, piece);
    }
    return places;
  };
  return walk(new Set([0]), pieces).has(words.length);
}

function fits(piece: Piece, word: string, mayEndInDots: boolean): boolean {
  if (piece.is === 'number') return NUMBER.test(mayEndInDots ? undotted(word) : word);
  if (piece.is !== 'word') return false;
  if (word === piece.word) return true;
  return (
    mayEndInDots && word.startsWith(piece.word) && undotted(word.slice(piece.word.length)) === ''
  );
}

function undotted(word: string): string {
  let end = word.length;
  while (word.charAt(end - 1) === '.') end -= 1;
  return word.slice(0, end);
}

/** Between two words; a comma makes no difference. */
const GAP = ',?\\s+';

/** The source of a pattern that finds the phrase inside a text in small letters. */
export function patternOf(pieces: Sequence): string {
  let started = false;
  let source = '';
  for (const piece of pieces) {
    const each = sourceOf(piece);
    const isOptional = piece.is === 'gap' || (piece.is === 'choice' && piece.isOptional);
    if (started) source += isOptional ? `(?:${GAP}${each})?` : `${GAP}${each}`;
    else if (isOptional) source += `(?:${each}${GAP})?`;
    else {
      source += each;
      started = true;
    }
  }
  return source;
}

function sourceOf(piece: Piece): string {
  if (piece.is === 'gap') return `\\S+(?:\\s+\\S+){0,${GAP_WORDS - 1}}`;
  if (piece.is === 'number') return '\\d+(?:\\.\\d+)*';
  if (piece.is === 'choice') return `(?:${piece.of.map(patternOf).join('|')})`;
  return piece.word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/'/g, "['’‘]");
}
