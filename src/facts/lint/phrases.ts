/** Reads the phrases of the lint tables and finds them in texts: each table becomes three patterns, once. */
import type { LintPosition, LintTable } from './define.js';

/** One table, ready to be asked. */
export interface LintFinder {
  readonly table: LintTable;
  readonly patterns: readonly {
    readonly position: LintPosition;
    readonly proseOnly: boolean;
    readonly pattern: RegExp;
  }[];
}

/** A longer text says more than any phrase that has to be the whole of it. */
const LONGEST_WHOLE = 240;
const LONGEST_SENTENCES = 480;

/** Makes the patterns of a table; phrases with the same position are one pattern. */
export function finderOf(table: LintTable): LintFinder {
  const groups = new Map<string, { row: LintTable['rows'][number]; sources: string[] }>();
  for (const row of table.rows) {
    const key = `${row.position} ${row.exact} ${row.proseOnly}`;
    const group = groups.get(key) ?? { row, sources: [] };
    group.sources.push(...row.phrases.map(sourceOf));
    groups.set(key, group);
  }
  return {
    table,
    patterns: [...groups.values()].map(({ row, sources }) => ({
      position: row.position,
      proseOnly: (row.proseOnly ?? table.proseOnly) === true,
      pattern: new RegExp(framed(row.position, sources.join('|')), row.exact ? 'u' : 'iu'),
    })),
  };
}

/** Marks around a text that say nothing. */
const QUIET = `["'“”„«»*_\\s]*`;

function framed(position: LintPosition, words: string): string {
  return position === 'anywhere'
    ? `(?<![\\p{L}\\p{N}_./@"'“‘«\`-])(?:${words})(?![\\p{L}\\p{N}_-])`
    : `^${QUIET}(?:${words})${QUIET}[.!…]*${QUIET}$`;
}

/** The words of a text that the table finds, or null. */
export function findWords(finder: LintFinder, text: string, isProse: boolean): string | null {
  for (const { position, proseOnly, pattern } of finder.patterns) {
    if (proseOnly && !isProse) continue;
    if (position === 'anywhere') {
      const found = pattern.exec(text);
      if (found) return found[0];
    } else if (position === 'whole') {
      if (text.length <= LONGEST_WHOLE && pattern.test(evened(text))) return text;
    } else if (text.length <= LONGEST_SENTENCES && saysOnly(text, pattern)) return text;
  }
  return null;
}

function saysOnly(text: string, pattern: RegExp): boolean {
  const sentences = evened(text)
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return (
    sentences.length > 0 &&
    sentences.every((sentence) => pattern.test(sentence.replace(/[;.!?]+$/, '')))
  );
}

/** One line without commas, with straight apostrophes. */
function evened(text: string): string {
  return text.replace(/,/g, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

interface Piece {
  readonly source: string;
  readonly optional: boolean;
}

/** The pattern of one phrase. */
function sourceOf(phrase: string): string {
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
    if (this.#peek() !== ')')
      throw new Error(`A phrase of the lint lacks a bracket: ${this.#phrase}`);
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
    return {
      source: raw
        .replace(/\\/g, '')
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/'/g, "['’‘]"),
      optional: false,
    };
  }
}

/** Between two words; a comma makes no difference. */
const GAP = ',?\\s+';

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
