/** Reads the records of a CSV text (RFC 4180) one after another, with the line and column of each field. */

/** One record; `columnOf` counts from 1, as an editor does. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
  readonly columnOf: (field: number) => number;
  /** What is wrong with its quotes, or null. */
  readonly problem: string | null;
}

/** The records in order; blank lines are none. A quoted field may go on over line ends. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const raw = withoutReturn(text, at, end);
    if (!raw.includes('"')) {
      if (raw.trim() !== '') yield plainRecord(raw, line, delimiter);
      at = end + 1;
      line += 1;
      continue;
    }
    const { record, next, lines } = quotedRecord(text, at, line, delimiter);
    yield record;
    at = next;
    line += lines;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function withoutReturn(text: string, from: number, end: number): string {
  return text.slice(from, end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
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

/** A record with quotes; where a quote is not closed, it ends with its first line. */
function quotedRecord(text: string, start: number, line: number, delimiter: string): Quoted {
  const fields: string[] = [];
  const columns: number[] = [];
  let problem: string | null = null;
  let at = start;
  for (;;) {
    columns.push(at - start + 1);
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close === -1) return unclosed(text, start, line, columns, fields);
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
      fields.push(field.replace(/\r$/, ''));
      at = end;
    }
    if (text[at] !== delimiter) break;
    at += 1;
  }
  const end = endOfLine(text, at);
  const lines = text.slice(start, end).split('\n').length;
  return {
    record: { line, fields, columnOf: (index) => columns[index] ?? 1, problem },
    next: end + 1,
    lines,
  };
}

function unclosed(
  text: string,
  start: number,
  line: number,
  columns: readonly number[],
  fields: readonly string[],
): Quoted {
  const columnOf = (index: number): number => columns[index] ?? 1;
  const problem = 'opens a quote that is never closed';
  return {
    record: { line, fields, columnOf, problem },
    next: endOfLine(text, start) + 1,
    lines: 1,
  };
}

/** Longer fields hold no domain name: the search for the end of a quote gives up, lest a file of quotes takes for ever. */
const longestField = 10_000;

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length && at - open < longestField; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

const isEndOfField = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length ||
  text[at] === delimiter ||
  text[at] === '\n' ||
  (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 >= text.length));

function endOfField(text: string, from: number, delimiter: string): number {
  const line = endOfLine(text, from);
  const end = text.indexOf(delimiter, from);
  return end === -1 || end > line ? line : end;
}
