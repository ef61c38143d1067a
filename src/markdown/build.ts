/** Builds the tree of a document from words and values; whoever prints it escapes. */
import { type ChartRow, chartText } from './chart-text.js';
import {
  hrefOf,
  isPath,
  isPlainAddress,
  isPlainKey,
  oneLine,
  partsSaid,
  proseParts,
} from './escape.js';
import {
  type Block,
  type CalloutTone,
  type ChartKind,
  type Emphasis,
  type Inline,
  type Link,
  type ListItem,
  type Status,
  statusSymbols,
} from './tree.js';

/** What stands in one line: of a paragraph, a heading, a cell, an entry of a list. */
export type Line = readonly Inline[];

/** Words of our own, with the blanks at their ends, or a line that is built already. */
export type Part = string | Line;

type Text = Extract<Inline, { kind: 'text' }>;

const piece = (text: string, emphasis: Emphasis = 'regular', link: Link | null = null): Text => ({
  kind: 'text',
  text,
  emphasis,
  link,
});

/** A value: one line without unsafe characters; nothing becomes an em dash. `language` where it is not that of the document. */
export function text(value: string, language?: string): Line {
  const one = valued(oneLine(value) || '—');
  return [language === undefined ? one : { ...one, language }];
}

/** Marks that open a block where a line begins. They are escaped wherever a value begins, so that digests of contents stay what they were. */
const opening = /^\s*(?:[+\-=:]|\d{1,9}[.)](?:\s|$))/;

const valued = (words: string): Text =>
  opening.test(words) ? { ...piece(words), begins: true } : piece(words);

/** Words and lines as one line; neighbours of one look are one piece. */
export function line(...parts: readonly Part[]): Line {
  return joined(parts.flatMap((part) => (typeof part === 'string' ? own(part) : part)));
}

/** Words with the blanks at their ends. */
function own(words: string): Line {
  const inner = oneLine(words);
  const before = /^\s/.test(words) ? ' ' : '';
  if (inner === '') return before === '' ? [] : [piece(' ')];
  return [piece(`${before}${inner}${/\s$/.test(words) ? ' ' : ''}`)];
}

/** Neighbours that look the same as one piece. */
export function joined(line: Line): Line {
  const out: Inline[] = [];
  for (const each of line) {
    const last = out.at(-1);
    if (last?.kind === 'text' && each.kind === 'text' && isAlike(last, each))
      out[out.length - 1] = { ...last, text: last.text + each.text };
    else if (each.kind !== 'text' || each.text !== '') out.push(each);
  }
  return out;
}

/** Whether two pieces are told apart by nothing but their place; pieces in code type stay apart. */
function isAlike(one: Text, other: Text): boolean {
  return (
    one.emphasis !== 'mono' &&
    one.emphasis === other.emphasis &&
    one.link === other.link &&
    one.language === other.language &&
    other.begins === undefined &&
    one.status === undefined &&
    other.status === undefined
  );
}

const bolder: Readonly<Record<Emphasis, Emphasis>> = {
  ...{
    regular: 'bold',
    bold: 'bold',
    italic: 'boldItalic',
    boldItalic: 'boldItalic',
    mono: 'mono',
  },
};
const slanted: Readonly<Record<Emphasis, Emphasis>> = {
  ...{ regular: 'italic', italic: 'italic', bold: 'boldItalic', boldItalic: 'boldItalic' },
  mono: 'mono',
};

/** A line with another look; blanks at its ends keep none, since no print could show it. */
function looking(looks: Readonly<Record<Emphasis, Emphasis>>, parts: readonly Part[]): Line {
  const content = line(...parts);
  const isWords = (each: Inline): boolean =>
    each.kind === 'text' && each.emphasis !== 'mono' && each.text.trim() !== '';
  const first = content.findIndex(isWords);
  const last = content.findLastIndex(isWords);
  return joined(
    content.flatMap((each, index): Line => {
      if (each.kind !== 'text' || looks[each.emphasis] === each.emphasis) return [each];
      if (index < first || index > last || first < 0) return [each];
      const before = index === first ? (/^\s*/.exec(each.text)?.[0] ?? '') : '';
      const rest = each.text.slice(before.length);
      const inner = index === last ? rest.trimEnd() : rest;
      return [
        { ...each, text: before },
        ...(inner === '' ? [] : [{ ...each, text: inner, emphasis: looks[each.emphasis] }]),
        { ...each, text: rest.slice(inner.length) },
      ];
    }),
  );
}

/** Words in bold. */
export const strong = (...parts: readonly Part[]): Line => looking(bolder, parts);

/** Words in italics. */
export const emphasis = (...parts: readonly Part[]): Line => looking(slanted, parts);

/** A path, id or key in code type; anything that is not plain enough for that is text. */
export function code(value: string): Line {
  return isPlainKey(value) ? [piece(value, 'mono')] : text(value);
}

/** A verdict: its symbol and a word. */
export function status(kind: Status, word: string): Line {
  return [{ ...piece(`${statusSymbols[kind]} ${oneLine(word)}`, 'bold'), status: kind }];
}

/** A web or mail address as a link; an address that is not safely linkable stays text. */
export function link(address: string, words: string = address): Line {
  if (words === address && isPlainAddress(address))
    return [piece(address, 'regular', { href: address })];
  const href = hrefOf(address);
  if (href === null) return text(words === address ? address : `${words} (${address})`);
  return [{ ...valued(oneLine(words) || '—'), link: { href } }];
}

/** The mark of a note, whose words the document defines elsewhere as `[^id]: …`. */
export const note = (id: string): Line => [{ kind: 'note', number: 0, id }];

/** A line that ends before its width is used. */
export const brk: Line = [{ kind: 'break' }];

/** A sentence of our own that may name fact paths between backticks and may quote a provider: paths in code type, the rest as text. */
export function said(sentence: string): Line {
  const inner = oneLine(sentence);
  return line(
    ...partsSaid(inner).map(
      (part): Line => [isPath(part) ? piece(part.slice(1, -1), 'mono') : valued(part)],
    ),
  );
}

/** Lines with words between them. */
export function between(lines: readonly Line[], words: Part): Line {
  return line(...lines.flatMap((each, index) => (index === 0 ? [each] : [words, each])));
}

/** Blocks behind words that lead into them: in their first paragraph where they begin with one. */
export function led(lead: Line, blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  return first?.kind === 'paragraph'
    ? [paragraph(lead, ' ', first.content), ...others]
    : [paragraph(lead), ...blocks];
}

/** Blocks whose last paragraph is ended as a sentence. */
export function sentenceBlocks(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph'
    ? [...blocks.slice(0, -1), { ...last, content: sentenceLine(last.content) }]
    : blocks;
}

/** The line with its first letter as a small one. */
export function smallLine([first, ...others]: Line): Line {
  if (first?.kind !== 'text') return first === undefined ? [] : [first, ...others];
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...others];
}

/** The line with its first letter as a capital. */
export function capitalLine([first, ...others]: Line): Line {
  if (first?.kind !== 'text' || first.emphasis === 'mono')
    return first === undefined ? [] : [first, ...others];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}

/** The line ended as a sentence. */
export function sentenceLine(content: Line): Line {
  const last = content.at(-1);
  const isEnded =
    last?.kind === 'text' && last.emphasis !== 'mono' && /[.!?:…][)"'”’]?$/.test(last.text);
  return isEnded ? content : line(content, '.');
}

export const paragraph = (...parts: readonly Part[]): Block => ({
  kind: 'paragraph',
  content: line(...parts),
});

/** Longer text of a provider: its paragraphs, in which addresses of the web are links that show themselves. */
export function prose(value: string): readonly Block[] {
  const paragraphs = proseParts(value).map((parts) =>
    paragraph(...parts.map((part) => (part.isAddress ? link(part.text) : [valued(part.text)]))),
  );
  return paragraphs.length === 0 ? [paragraph('—')] : paragraphs;
}

/** A heading; the settled tree gives it its place in the document. */
export const heading = (level: number, ...parts: readonly Part[]): Block => ({
  ...{ kind: 'heading', level, slug: '' },
  content: line(...parts),
});

/** One entry of a list: its line, and what stands below it. */
export const entry = (content: Part, ...below: readonly Block[]): ListItem => ({
  blocks: [paragraph(content), ...below],
  checked: null,
});

/** A list with bullets; of no entries, nothing. */
export function bullets(items: readonly (Part | ListItem)[]): readonly Block[] {
  return items.length === 0 ? [] : [listBlock(items, false)];
}

/** A list with numbers. */
export function numbered(items: readonly (Part | ListItem)[]): readonly Block[] {
  return items.length === 0 ? [] : [listBlock(items, true)];
}

function listBlock(items: readonly (Part | ListItem)[], ordered: boolean): Block {
  const isItem = (item: Part | ListItem): item is ListItem =>
    typeof item === 'object' && 'blocks' in item;
  return {
    ...{ kind: 'list', ordered, start: 1 },
    items: items.map((item) => (isItem(item) ? item : entry(item))),
  };
}

/** A table; every row has as many cells as the head, an em dash where one is missing. */
export function table(head: readonly Part[], rows: readonly (readonly Part[])[]): Block {
  return {
    kind: 'table',
    align: head.map(() => 'left'),
    head: head.map((cell) => line(cell)),
    rows: rows.map((row) => head.map((_, index) => line(row[index] ?? '—'))),
  };
}

export const callout = (tone: CalloutTone, ...blocks: readonly Block[]): Block => ({
  ...{ kind: 'callout', tone, blocks },
});

/** The fence of a chart, which the settled tree holds as a chart, or as the words of one that cannot be drawn. */
export const chart = (kind: ChartKind, title: string, rows: readonly ChartRow[]): Block => ({
  ...{ kind: 'code', info: `chart ${kind}`, text: chartText(title, rows) },
});
