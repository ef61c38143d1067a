/** Writes values as YAML that every reader takes for the same value: plain where that is safe, else in quotes. */
import { Decimal } from '../facts/decimal.js';
import { FlowValue, type YamlValue } from './change.js';

/** How the file is written that the text goes into. */
export interface YamlStyle {
  /** Blanks by which a mapping stands deeper than its key. */
  readonly step: number;
  /** Blanks by which the dashes of a list stand deeper than its key. */
  readonly dash: number;
}

/** A value as it stands behind its key on the same line, or as lines below the key. */
export type Written =
  | { readonly inline: string; readonly lines?: never }
  | { readonly lines: readonly string[]; readonly inline?: never };

/** The longest line that a mapping in braces or a text may fill before it is broken up. */
const width = 100;

/** Writes the value of a key that stands at `column`. */
export function written(value: YamlValue, column: number, style: YamlStyle): Written {
  if (value instanceof FlowValue) return { inline: inFlowStyle(value.value) };
  if (isScalar(value)) return scalar(value, column, style);
  if (Array.isArray(value)) {
    if (value.length === 0) return { inline: '[]' };
    const brief = inFlowStyle(value);
    if (value.every(isScalar) && brief.length + column < width) return { inline: brief };
    return { lines: value.flatMap((item) => itemLines(item, column + style.dash, style)) };
  }
  const entries = entriesOf(value as YamlMapping);
  if (entries.length === 0) return { inline: '{}' };
  return {
    lines: entries.flatMap(([key, each]) => pairLines(key, each, column + style.step, style)),
  };
}

/** A key with its value, each line with its indentation. */
export function pairLines(
  key: string,
  value: YamlValue,
  column: number,
  style: YamlStyle,
  comment?: string,
): string[] {
  const text = written(value, column, style);
  const aside = comment === undefined ? '' : ` # ${comment}`;
  const name = `${' '.repeat(column)}${keyText(key)}:`;
  if (text.lines !== undefined) return [`${name}${aside}`, ...text.lines];
  const [first = '', ...rest] = text.inline.split('\n');
  return [`${name} ${first}${aside}`, ...rest];
}

/** One entry of a list with its dash, each line with its indentation. */
export function itemLines(value: YamlValue, column: number, style: YamlStyle): string[] {
  const lead = `${' '.repeat(column)}- `;
  if (value instanceof FlowValue || isScalar(value)) return [`${lead}${inFlowStyle(value)}`];
  const brief = inFlowStyle(value);
  if (!brief.includes('\n') && column + brief.length < width) return [`${lead}${brief}`];
  const lines = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, column + 2, style))
    : entriesOf(value as YamlMapping).flatMap(([key, each]) =>
        pairLines(key, each, column + 2, style),
      );
  return lines.map((line, index) => (index === 0 ? lead + line.slice(column + 2) : line));
}

/** The value on one line, as it may stand in braces. */
export function inFlowStyle(value: YamlValue): string {
  if (value instanceof FlowValue) return inFlowStyle(value.value);
  if (isScalar(value)) return scalarText(value, true);
  if (Array.isArray(value)) return `[${value.map(inFlowStyle).join(', ')}]`;
  const entries = entriesOf(value as YamlMapping);
  if (entries.length === 0) return '{}';
  const pairs = entries.map(([key, each]) => `${keyText(key)}: ${inFlowStyle(each)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** A key: a plain word, or in quotes. */
export function keyText(key: string): string {
  return /^[A-Za-z_][\w.-]*$/.test(key) && !isOtherType(key) ? key : quoted(key);
}

type ScalarValue = string | number | boolean | Decimal;

function isScalar(value: YamlValue): value is ScalarValue {
  return typeof value !== 'object' || value instanceof Decimal;
}

type YamlMapping = Readonly<Record<string, YamlValue | undefined>>;

function entriesOf(value: YamlMapping): readonly (readonly [string, YamlValue])[] {
  return Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [[key, each] as const],
  );
}

function scalar(value: ScalarValue, column: number, style: YamlStyle): Written {
  if (typeof value !== 'string') return { inline: String(value) };
  const block = value.includes('\n') ? literalText(value, column + style.step) : null;
  if (block !== null) return { inline: block };
  const one = scalarText(value, false);
  if (column + one.length <= width) return { inline: one };
  const folded = foldedText(value, column + style.step);
  return { inline: folded ?? one };
}

function scalarText(value: ScalarValue, isFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value, isFlow) ? value : quoted(value);
}

/** Words that older readers of YAML take for yes, no or nothing. */
const otherWords = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|~)$/i;

function isOtherType(text: string): boolean {
  return otherWords.test(text);
}

/** Whether a text means itself without quotes, in YAML 1.1 and 1.2 alike. */
function isPlain(text: string, isFlow: boolean): boolean {
  if (isOtherType(text) || text.trim() !== text || text === '') return false;
  if (/^\d/.test(text)) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const isHash = /^[0-9a-f]{40,64}$/.test(text) && /[abcdf]/.test(text);
    return isDay || isHash;
  }
  if (!/^[\p{L}_]/u.test(text) || /: |:$| #/.test(text)) return false;
  if (
    !/^[\p{L}\p{M}\p{N}_ .,;:/()+=@%&'"#?!*<>~^|$\u2013\u2014\u201c\u201d\u2019\u00d7\u2212[\]{}-]+$/u.test(
      text,
    )
  )
    return false;
  return !(isFlow && /[,[\]{}]/.test(text));
}

/** In double quotes; whatever can't be seen is written as its number. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text of several lines as it is; null where a block would change it. */
function literalText(text: string, column: number): string | null {
  const body = text.replace(/\n$/, '');
  const lines = body.split('\n');
  const isLiteral = lines.every(
    (line) => /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(line) && line.trimEnd() === line,
  );
  if (!isLiteral || /^\s|\n$/.test(body) || body === '') return null;
  const indent = ' '.repeat(column);
  const indented = lines.map((line) => (line === '' ? '' : indent + line));
  return [body === text ? '|-' : '|', ...indented].join('\n');
}

/** A long text as a folded block; null where folding would change it. */
function foldedText(text: string, column: number): string | null {
  const isFoldable =
    /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(text) && text.trim() === text && !text.includes('  ');
  if (!isFoldable) return null;
  const indent = ' '.repeat(column);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && column + line.length + word.length + 1 > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return ['>-', ...lines, indent + line].join('\n');
}
