/** Prints blocks as Markdown, and escapes on the way: what is a value in the tree is a value for every reader of Markdown. */
import { textOfChart } from './chart-text.js';
import { isPlainAddress, mdDestination, separator, unlinked, unmeantLinks } from './escape.js';
import { type Align, type Block, type Inline, type ListItem, statusSymbols } from './tree.js';

type Text = Extract<Inline, { kind: 'text' }>;

const rules: Readonly<Record<Align, string>> = { left: '---', center: ':---:', right: '---:' };

/** The Markdown of blocks, with a blank line between them. */
export function printMarkdown(blocks: readonly Block[]): string {
  const out: string[] = [];
  let isOther = false;
  blocks.forEach((each, index) => {
    const before = blocks[index - 1];
    // Two lists that touch are one, unless their marks differ.
    isOther =
      each.kind === 'list' &&
      before?.kind === 'list' &&
      before.ordered === each.ordered &&
      !isOther;
    out.push(printBlock(each, isOther));
  });
  return out.join('\n\n');
}

function printBlock(block: Block, isOther: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${printLine(block.content, false)}`;
    case 'paragraph':
      return printLine(block.content);
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered
            ? `${block.start + index}${isOther ? ')' : '.'}`
            : isOther
              ? '*'
              : '-';
          return printItem(item, `${mark} `);
        })
        .join('\n');
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[]): string =>
        `| ${cells.map((cell) => printLine(cell)).join(' | ')} |`;
      const rule = `|${block.align.map((align) => ` ${rules[align]} |`).join('')}`;
      return [row(block.head), rule, ...block.rows.map(row)].join('\n');
    }
    case 'callout':
      return quoted(`[!${block.tone.toUpperCase()}]\n${printMarkdown(block.blocks)}`.trimEnd());
    case 'quote':
      return quoted(printMarkdown(block.blocks));
    case 'chart':
      return fenced(`chart ${block.chart}`, textOfChart(block));
    case 'code':
      return fenced(block.info ?? '', block.text);
    case 'rule':
      return '---';
  }
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((each) => `> ${each}`.trimEnd())
    .join('\n');
}

function printItem({ blocks, checked }: ListItem, mark: string): string {
  const [first, ...others] = blocks;
  const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
  const head = first === undefined ? '' : printMarkdown([first]);
  // A list right below its line keeps the entry tight.
  const rest = others.every(({ kind }) => kind === 'list')
    ? others.map((each) => `\n${printMarkdown([each])}`).join('')
    : `\n\n${printMarkdown(others)}`;
  return `${mark}${box}${indented(`${head}${rest}`, ' '.repeat(mark.length))}`.trimEnd();
}

function indented(text: string, margin: string): string {
  return text.replace(/\n(?!\n)/g, `\n${margin}`);
}

/** A fence that its text cannot close. */
function fenced(info: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${text}\n${fence}`;
}

/** One line of Markdown. Marks that mean something where a line begins are escaped there alone. */
export function printLine(content: readonly Inline[], isOpening = true): string {
  const line = new LinePrinter(isOpening);
  for (let at = 0; at < content.length; ) {
    const first = content[at];
    if (first === undefined) break;
    if (first.kind === 'break') line.put('<br>');
    else if (first.kind === 'note') line.put(`[^${first.id ?? first.number}]`);
    else if (first.link === null) {
      const pieces = runFrom(content, at);
      if (pieces.length > 1) line.run(pieces);
      else line.text(first);
      at += pieces.length;
      continue;
    } else {
      // All pieces of one link share the same object.
      const { link } = first;
      const pieces: Text[] = [];
      for (; at < content.length; at += 1) {
        const each = content[at];
        if (each?.kind !== 'text' || each.link !== link) break;
        pieces.push(each);
      }
      line.link(link.href, pieces);
      continue;
    }
    at += 1;
  }
  return line.done;
}

/** The pieces from `at` on that stand between the same marks of emphasis, up to the last that has them itself. */
function runFrom(content: readonly Inline[], at: number): readonly Text[] {
  const run: Text[] = [];
  let last = 1;
  for (const each of content.slice(at)) {
    const [first = each] = run;
    if (each.kind !== 'text' || first.kind !== 'text' || each.link !== null) break;
    if (each.emphasis !== first.emphasis && (each.emphasis !== 'mono' || run.length === 0)) break;
    if (run.length > 0 && (each.status !== undefined || first.status !== undefined)) break;
    if (stars[first.emphasis] === '' && run.length > 0) break;
    run.push(each);
    if (each.emphasis === first.emphasis) last = run.length;
  }
  return run.slice(0, last);
}

const isBlank = (char: string): boolean => char === '' || /\s/u.test(char);
const isMark = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);

const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? '';
const lastOf = (text: string): string => /.$/su.exec(text.slice(-2))?.[0] ?? '';

const stars = { regular: '', italic: '*', bold: '**', boldItalic: '***', mono: '' } as const;

/** Text of a line so far, and whether its last mark has still to be told from what follows. */
class LinePrinter {
  private out = '';
  private needsMark = false;
  private readonly isOpening: boolean;

  constructor(isOpening: boolean) {
    this.isOpening = isOpening;
  }

  get done(): string {
    return this.out;
  }

  /** Finished Markdown behind what stands; `closes` where a mark of emphasis ends it. */
  put(markdown: string, closes = false): void {
    const next = firstOf(markdown);
    const last = lastOf(this.out);
    const touches = (last === '*' && next === '*') || (last === '`' && next === '`');
    // Behind a sign, a closing mark is one only where no letter follows.
    const isLost = this.needsMark && !isBlank(next) && !isMark(next);
    if (touches || isLost) this.out += separator;
    this.out += markdown;
    this.needsMark = closes;
  }

  text(piece: Text): void {
    const stop = stars[piece.emphasis];
    if (piece.emphasis === 'mono') this.put(codeSpan(piece.text));
    else if (stop === '')
      this.put(escaped(piece.text, piece.begins === true || (this.out === '' && this.isOpening)));
    else this.run([piece]);
  }

  /** Pieces between the same marks of emphasis, code among them. */
  run(pieces: readonly Text[]): void {
    const [first] = pieces;
    if (first === undefined) return;
    const inner = new LinePrinter(false);
    for (const each of pieces)
      inner.text({ ...each, emphasis: each.emphasis === 'mono' ? 'mono' : 'regular' });
    const words = first.status === undefined ? noStatus(inner.done) : inner.done;
    this.marked(stars[first.emphasis], words);
  }

  link(href: string, pieces: readonly Text[]): void {
    const [only, ...others] = pieces;
    const stop = only === undefined ? '' : stars[only.emphasis];
    const showsItself =
      others.length === 0 &&
      only !== undefined &&
      only.emphasis !== 'mono' &&
      (only.text === href
        ? isPlainAddress(href)
        : `mailto:${only.text}` === href && plainMail.test(only.text));
    if (showsItself && stop === '') this.put(`<${only.text}>`);
    else if (showsItself) this.marked(stop, `<${only.text}>`);
    else {
      const label = new LinePrinter(false);
      for (const each of pieces) label.text(each);
      // A reader of Markdown may take `](` for the end of a link, escaped or not.
      this.put(`[${label.done.replaceAll('](', ']\\(')}](${mdDestination(href)})`);
    }
  }

  /** Words between marks of emphasis, told from the letters and marks beside them. */
  private marked(stop: string, inner: string): void {
    const before = lastOf(this.out);
    // A sign of two code units is none to every reader of Markdown.
    const opens =
      isBlank(before) || (isMark(before) && before.length === 1) || !isMark(firstOf(inner));
    if (!opens) this.out += separator;
    this.put(`${stop}${inner}${stop}`, isMark(lastOf(inner)));
  }
}

/** A mail address of letters that mean nothing to Markdown. */
const plainMail = /^[a-z0-9](?:[a-z0-9.+-]*[a-z0-9])?@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Bold words that only look like a verdict: their symbol as its number, which no reader of verdicts knows. */
function noStatus(words: string): string {
  const symbols: readonly string[] = Object.values(statusSymbols);
  const first = words.charAt(0);
  return symbols.includes(first) && words.charAt(1) === ' '
    ? `&#${first.charCodeAt(0)};${words.slice(1)}`
    : words;
}

/** Code type whose text neither ends it nor loses its blanks. */
function codeSpan(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = '`'.repeat(length);
  const isHugged = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  const pad = text.startsWith('`') || text.endsWith('`') || isHugged ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Words that stay words. */
function escaped(words: string, isAtStart: boolean): string {
  const inner = words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]|~!@$^#]/g, '\\$&')
    .replace(unmeantLinks, unlinked);
  if (!isAtStart) return inner;
  return inner
    .replace(/^(\s*)([+\-=:])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
