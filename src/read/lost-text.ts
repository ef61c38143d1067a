/** Compares what was written with what YAML keeps: text behind a hash, and quotes that are none. */
import type { Finding } from '../finding/finding.js';
import { limits } from './limits.js';
import { type LocatedText, placeAt } from './places.js';
import { quoted } from './printable.js';
import { problem } from './problem.js';
import { flowText } from './schema-findings/flow.js';
import { asCode } from './schema-findings/words.js';

/** A plain value and the comment right behind it, by their offsets. */
export interface Cut {
  readonly start: number;
  readonly hash: number;
  readonly end: number;
}

/** Watches the lexemes of a text for plain values behind which a comment begins on the same line. */
export class CutWatcher {
  readonly cuts: Cut[] = [];
  #offset = 0;
  #isScalar = false;
  /** Where the last plain value began, while nothing but blanks came after it. */
  #start: number | null = null;

  next(lexeme: string): void {
    // Marks of the lexer, which stand for no text: the next lexeme is a scalar, a document begins, a flow ends.
    if (lexeme === '\x1f') {
      this.#isScalar = true;
      return;
    }
    if (lexeme === '\x02' || lexeme === '\x18') return;
    const at = this.#offset;
    this.#offset += lexeme.length;
    if (this.#isScalar) {
      this.#isScalar = false;
      this.#start = lexeme === '' ? null : at;
    } else if (lexeme.startsWith('#') && this.#start !== null) {
      this.cuts.push({ start: this.#start, hash: at, end: at + lexeme.length });
      this.#start = null;
    } else if (!/^[ \t]+$/.test(lexeme)) this.#start = null;
  }
}

/** What a comment cuts off that begins with a hash and goes on without a blank: `Suite #200`. */
export function cutOff(source: LocatedText, cuts: readonly Cut[]): Finding[] {
  const findings: Finding[] = [];
  for (const { start, hash, end } of cuts) {
    if (findings.length >= limits.findings) break;
    const comment = source.text.slice(hash, end);
    const value = source.text.slice(start, hash).trimEnd();
    // A comment begins with a blank, and a number or a yes has nothing to lose.
    if (/^#+(?:[ \t]|$)/.test(comment) || isWord(value)) continue;
    const lost = comment.replace(/(?<![ \t])[ \t]+#[ \t].*/s, '').trimEnd();
    const text = `"${`${source.text.slice(start, hash)}${lost}`.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(/["\\]/g, '\\$&')}"`;
    const message = `YAML takes ${quoted(lost, 40)} for a comment, so the text ends before it`;
    const help = `Quote it: ${asCode(text)}; if it is a comment, write a blank behind the #`;
    const place = placeAt(source, hash, hash + lost.length);
    const whole = placeAt(source, start, hash + lost.length);
    findings.push({
      ...problem('read/text-behind-hash', place, message, help, 'warning'),
      fixes: [{ place: whole, text }],
    });
  }
  return findings;
}

const isWord = (value: string): boolean =>
  /^(?:[+-]?[\d._]+(?:e[+-]?\d+)?|true|false|null|~|yes|no)$/i.test(value);

/** Quotes as they are set in print, by the sign that closes each. */
const closing: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '”': '”"',
  '‟': '”"',
  '«': '»',
  '»': '«»',
  '‘': "’'‘",
  '‚': "‘’'",
  '’': "’'",
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '＂': '＂',
};

/** A plain value that stands between quotes of print: for YAML they are part of the text. */
export function falseQuotes(
  source: LocatedText,
  value: string,
  { start, end }: { readonly start: number; readonly end: number },
): Finding | null {
  const text = value.trim();
  const open = text.charAt(0);
  const close = text.charAt(text.length - 1);
  const inner = text.slice(1, -1);
  const ends = Object.hasOwn(closing, open) ? (closing[open] ?? '') : '';
  if (text.length < 2 || !ends.includes(close)) return null;
  // `“One” and “two”` is a sentence that begins and ends with a quoted word.
  if ([...inner].some((sign) => sign === open || ends.includes(sign))) return null;
  const written = inner === '' ? '""' : /^[\d.]+$/.test(inner) ? `"${inner}"` : flowText(inner);
  const message = `The value begins with ${open} and ends with ${close}, which are no quotes for YAML but text`;
  const help = `Write ${asCode(written)}`;
  const place = placeAt(source, start, end);
  return {
    ...problem('read/false-quotes', place, message, help, 'warning'),
    fixes: [{ place, text: written }],
  };
}
