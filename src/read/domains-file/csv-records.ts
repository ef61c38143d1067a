/** Reads the records of a CSV text (RFC 4180) one after another, with the line and column of each field; each character is looked at a few times at most. */
import { thousands } from '../../text/thousands.js';

/** One record; `columnOf` counts from 1, as an editor does. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
  readonly columnOf: (field: number) => number;
  /** What is wrong with it, or null. */
  readonly problem: string | null;
}

/** Characters of a record; a domain name and a size take some three hundred. */
const longestRecord = 20_000;
/** Longer fields hold no domain name: the search for the end of a quote gives up, and goes on with the next line. */
const longestField = 10_000;

const tooLong = `is longer than ${thousands(longestRecord)} characters`;

/** The records in order; blank lines are none. A quoted field may go on over line ends. The text comes in pieces of any length. */
export function* csvRecords(
  pieces: Iterable<string>,
  delimiter: string,
  firstLine = 1,
): Generator<CsvRecord> {
  const text = new Window(pieces);
  let line = firstLine;
  while (text.reach()) {
    const end = text.endOfLine(0);
    if (end === -1 || end > longestRecord) {
      yield { line, fields: [''], columnOf: () => 1, problem: tooLong };
      text.skipLine();
      line += 1;
      continue;
    }
    const raw = text.slice(0, end);
    if (!raw.includes('"')) {
      const bare = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      if (bare.trim() !== '') yield plainRecord(bare, line, delimiter);
      text.advance(end + 1);
      line += 1;
      continue;
    }
    const { record, next, lines } = quotedRecord(text, line, delimiter);
    yield record;
    text.advance(next);
    line += lines;
  }
}

/** The part of a text that is being looked at: enough for the longest record, places counted from where it stands. */
class Window {
  private readonly pieces: Iterator<string>;
  private text = '';
  private at = 0;
  private isLast = false;

  constructor(pieces: Iterable<string>) {
    this.pieces = pieces[Symbol.iterator]();
  }

  /** Takes in as much as one record may need; false at the end of the text. */
  reach(): boolean {
    if (!this.isLast && this.text.length - this.at <= longestRecord + longestField) {
      const parts = [this.text.slice(this.at)];
      let length = this.text.length - this.at;
      while (!this.isLast && length <= longestRecord + longestField) length += this.take(parts);
      this.text = parts.join('');
      this.at = 0;
    }
    return this.at < this.text.length;
  }

  private take(parts: string[]): number {
    const { done, value } = this.pieces.next();
    if (done) this.isLast = true;
    else parts.push(value);
    return done ? 0 : value.length;
  }

  get length(): number {
    return this.text.length - this.at;
  }

  charAt(place: number): string | undefined {
    return this.text[this.at + place];
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.at + from, this.at + to);
  }

  /** Where the line ends that holds a place; -1 where that is not within the window. */
  endOfLine(from: number): number {
    const end = this.text.indexOf('\n', this.at + from);
    if (end !== -1) return end - this.at;
    return this.isLast ? this.length : -1;
  }

  advance(by: number): void {
    this.at += by;
  }

  /** Leaves the rest of a line behind, however long it is. */
  skipLine(): void {
    while (this.endOfLine(0) === -1) {
      this.at = this.text.length;
      this.reach();
    }
    this.at += this.endOfLine(0) + 1;
  }
}

function plainRecord(raw: string, line: number, delimiter: string): CsvRecord {
  const fields = raw.split(delimiter);
  return { line, fields, columnOf: (index) => lengthBefore(fields, index) + 1, problem: null };
}

const lengthBefore = (fields: readonly string[], index: number): number =>
  fields.slice(0, index).reduce((sum, field) => sum + field.length + 1, 0);

interface Quoted {
  readonly record: CsvRecord;
  readonly next: number;
  readonly lines: number;
}

/** A record with quotes. Where a quote is not closed, or it grows too long, it ends with the line that was reached. */
function quotedRecord(text: Window, line: number, delimiter: string): Quoted {
  const fields: string[] = [];
  const columns: number[] = [];
  let problem: string | null = null;
  let at = 0;
  for (;;) {
    columns.push(at + 1);
    if (text.charAt(at) === '"') {
      const close = closingQuote(text, at);
      if (close === -1) {
        problem = 'opens a quote that is never closed';
        break;
      }
      fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (!isEndOfField(text, at, delimiter)) {
        problem ??= 'goes on after a closing quote';
        at = endOfField(text, at, delimiter);
      }
    } else {
      const end = endOfField(text, at, delimiter);
      const field = text.slice(at, end);
      if (field.includes('"')) problem ??= 'has a quote in the middle of a field';
      fields.push(field.endsWith('\r') ? field.slice(0, -1) : field);
      at = end;
    }
    if (at > longestRecord) problem = tooLong;
    if (text.charAt(at) !== delimiter || at > longestRecord) break;
    at += 1;
  }
  const end = endFrom(text, at);
  return {
    record: { line, fields, columnOf: (index) => columns[index] ?? 1, problem },
    next: end + 1,
    lines: text.slice(0, end).split('\n').length,
  };
}

/** The end of the line, or of what is in sight of it. */
function endFrom(text: Window, from: number): number {
  const end = text.endOfLine(from);
  return end === -1 ? text.length : end;
}

function closingQuote(text: Window, open: number): number {
  for (let at = open + 1; at < text.length && at - open < longestField; at += 1) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) !== '"') return at;
    at += 1;
  }
  return -1;
}

const isEndOfField = (text: Window, at: number, delimiter: string): boolean =>
  at >= text.length ||
  text.charAt(at) === delimiter ||
  text.charAt(at) === '\n' ||
  (text.charAt(at) === '\r' && (text.charAt(at + 1) === '\n' || at + 1 >= text.length));

/** The next delimiter or line end: both are looked for at once, so that neither is searched for beyond the other. */
function endOfField(text: Window, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === delimiter || character === '\n') return at;
  }
  return text.length;
}
