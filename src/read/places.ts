/** Turns offsets into places of a file, and dotted paths into the steps that lead to a fact. */
import type { Place } from '../finding/finding.js';

/** The text of one file with the offsets at which its lines begin. */
export interface LocatedText {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Prepares a text for `placeAt`. */
export function locate(file: string, text: string): LocatedText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return { file, text, lineStarts };
}

/** The region from offset `start` to offset `end` (exclusive), kept inside the text; columns count UTF-16 units. */
export function placeAt(source: LocatedText, start: number, end: number = start): Place {
  const from = clamp(start, 0, source.text.length);
  const to = clamp(end, from, source.text.length);
  const first = lineOf(source, from);
  const last = lineOf(source, to);
  return {
    file: source.file,
    line: first + 1,
    column: from - (source.lineStarts[first] ?? 0) + 1,
    end_line: last + 1,
    end_column: to - (source.lineStarts[last] ?? 0) + 1,
  };
}

/** The first line of a text, where findings about the whole file point. */
export function firstLine(source: LocatedText): Place {
  const end = source.text.indexOf('\n');
  return placeAt(source, 0, end === -1 ? source.text.length : end);
}

/** The last line that holds anything, where what is missing from the file as a whole points. */
export function lastLine(source: LocatedText): Place {
  const end = source.text.trimEnd().length;
  return placeAt(source, source.text.lastIndexOf('\n', Math.max(0, end - 1)) + 1, end);
}

/** `training_data.large[3].name` → `['training_data', 'large', 3, 'name']`; `a[].b` names no entry and gives `['a', -1, 'b']`. */
export function pathSteps(path: string): (string | number)[] {
  const steps: (string | number)[] = [];
  for (const match of path.matchAll(/\[(\d*)\]|([^.[\]]+)/g)) {
    if (match[2] !== undefined) steps.push(match[2]);
    else steps.push(match[1] ? Number(match[1]) : -1);
  }
  return steps;
}

/** The steps as a path again. */
export function pathOf(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step < 0 ? '' : step}]`;
    return path ? `${path}.${step}` : step;
  }, '');
}

function lineOf(source: LocatedText, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
