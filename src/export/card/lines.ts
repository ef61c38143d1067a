/** Sees a page of Markdown as lines with their offsets, and which of them stand in code. */

export interface CardLine {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  readonly text: string;
  /** Inside fenced code or a raw block, or a fence itself. */
  readonly isCode: boolean;
}

export interface CardPage {
  readonly lines: readonly CardLine[];
  /** The line (from 1) of code, a comment or another raw block that never closes, or null. */
  readonly open: number | null;
}

/** Raw blocks of HTML that go on over blank lines: how each begins and ends. */
const raw: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

interface Block {
  readonly line: number;
  /** Whether a line ends the block. */
  readonly ends: (line: string) => boolean;
  readonly isFence: boolean;
}

/** Splits at LF and CRLF; the last line may be empty. Blocks are looked for from an offset on. */
export function cardLinesOf(text: string, from = 0): CardPage {
  const lines: CardLine[] = [];
  let block: Block | null = null;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const stop = found === -1 ? text.length : found;
    const end = text[stop - 1] === '\r' && stop > start ? stop - 1 : stop;
    const line = text.slice(start, end);
    const isInside: boolean = block !== null;
    if (start >= from) {
      if (block === null) {
        const opened = blockAt(line, lines.length + 1);
        block = opened;
        // A raw block may end where it began; a fence never does.
        if (opened !== null && !opened.isFence && opened.ends(line)) block = null;
        lines.push({ start, end, text: line, isCode: opened?.isFence === true });
      } else {
        lines.push({ start, end, text: line, isCode: isInside });
        if (block.ends(line)) block = null;
      }
    } else lines.push({ start, end, text: line, isCode: false });
    if (found === -1) break;
    start = found + 1;
  }
  return { lines, open: block?.line ?? null };
}

function blockAt(line: string, number: number): Block | null {
  const [, marks = '', rest = ''] = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/s.exec(line) ?? [];
  const sign = marks[0] ?? '';
  if (sign !== '' && !(sign === '`' && rest.includes('`'))) {
    const close = new RegExp(`^ {0,3}${sign}{${marks.length},}[ \\t]*$`);
    return { line: number, ends: (each) => close.test(each), isFence: true };
  }
  const [, closes] = raw.find(([opens]) => opens.test(line)) ?? [];
  if (closes === undefined) return null;
  return { line: number, ends: (each) => closes.test(each), isFence: false };
}

/** The line break that a text uses first; LF where it has none. */
export function breakOf(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}
