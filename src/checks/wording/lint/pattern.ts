/** Compiles a phrase of the lint tables to a regular expression; the syntax is `(a|b)`, `(a)?`, `…` (up to four words), `#` (a number), `\(`. */

interface Piece {
  readonly source: string;
  readonly optional: boolean;
}

/** Between two words; a comma makes no difference. */
const GAP = ',?\\s+';

/** The source of the pattern. */
export function patternOf(phrase: string): string {
  const reader = new PhraseReader(phrase);
  const source = reader.sequence();
  if (!reader.atEnd) throw new Error(`A phrase of the lint has a bracket too many: ${phrase}`);
  return source;
}

/** Reads a phrase from left to right; brackets may hold brackets. */
class PhraseReader {
  #at = 0;
  readonly #phrase: string;

  constructor(phrase: string) {
    this.#phrase = phrase.replace(/,/g, '').replace(/’/g, "'");
  }

  get atEnd(): boolean {
    return this.#at >= this.#phrase.length;
  }

  /** Words and brackets up to the end, to `|` or to `)`. */
  sequence(): string {
    const pieces: Piece[] = [];
    while (!this.atEnd && !/[|)]/.test(this.#peek())) {
      if (this.#peek() === ' ') this.#at += 1;
      else pieces.push(this.#peek() === '(' ? this.#group() : this.#word());
    }
    return joined(pieces);
  }

  #peek(): string {
    return this.#phrase.charAt(this.#at);
  }

  #group(): Piece {
    const alternatives: string[] = [];
    do {
      this.#at += 1;
      alternatives.push(this.sequence());
    } while (this.#peek() === '|');
    if (this.#peek() !== ')') {
      throw new Error(`A phrase of the lint lacks a bracket: ${this.#phrase}`);
    }
    this.#at += 1;
    const optional = this.#peek() === '?';
    if (optional) this.#at += 1;
    return { source: `(?:${alternatives.join('|')})`, optional };
  }

  #word(): Piece {
    const [raw = ''] = /^(?:\\.|[^ |()\\])+/.exec(this.#phrase.slice(this.#at)) ?? [];
    if (raw === '') throw new Error(`A phrase of the lint cannot be read: ${this.#phrase}`);
    this.#at += raw.length;
    if (raw === '…') return { source: '\\S+(?:\\s+\\S+){0,3}', optional: true };
    if (raw === '#') return { source: '\\d+(?:\\.\\d+)*', optional: false };
    const literal = raw.replace(/\\/g, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return { source: literal.replace(/'/g, "['’‘]"), optional: false };
  }
}

/** Pieces with white space between those that are there. */
function joined(pieces: readonly Piece[]): string {
  let started = false;
  let source = '';
  for (const { source: piece, optional } of pieces) {
    if (started) source += optional ? `(?:${GAP}${piece})?` : `${GAP}${piece}`;
    else if (optional) source += `(?:${piece}${GAP})?`;
    else {
      source += piece;
      started = true;
    }
  }
  return source;
}
