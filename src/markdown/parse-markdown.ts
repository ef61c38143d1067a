/** Reads Markdown into the document tree: footnotes and callouts found, headings numbered without gaps, HTML shown as text, held blocks put in. */
import { Marked, type Token, type Tokens } from 'marked';
import { decodeEntities } from './decode-entities.js';
import { type Held, isLine, lineOf } from './held.js';
import { fenceOf, isSafeLink, type Look, type Piece, plain, Settler } from './settle.js';
import {
  type Align,
  type Block,
  type CalloutTone,
  type Cell,
  calloutTones,
  type DocumentTree,
  type Emphasis,
  type Inline,
  type ListItem,
  type Status,
  statusSymbols,
} from './tree.js';

const marked = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'noteText',
      level: 'block',
      // A paragraph ends at a blank line: to look further would make long documents slow.
      start: (source) => {
        const end = source.indexOf('\n\n');
        const paragraph = end < 0 ? source : source.slice(0, end);
        return paragraph.match(/^\[\^[^\]\s]+\]:/m)?.index;
      },
      tokenizer(source) {
        const match = /^\[\^([^\]\s]+)\]:([^\n]*(?:\n(?!\s*\n|\[\^|\s*$)[^\n]+)*)(?:\n|$)/.exec(
          source,
        );
        if (match === null) return undefined;
        const tokens: Token[] = [];
        this.lexer.blockTokens((match[2] ?? '').replace(/(^|\n)[ \t]+/g, '$1'), tokens);
        return { type: 'noteText', raw: match[0], id: match[1], tokens };
      },
      childTokens: ['tokens'],
    },
    {
      name: 'noteMark',
      level: 'inline',
      start: (source) => {
        const at = source.indexOf('[^');
        return at < 0 ? undefined : at;
      },
      tokenizer(source) {
        const match = /^\[\^([^\]\s]+)\]/.exec(source);
        return match === null ? undefined : { type: 'noteMark', raw: match[0], id: match[1] };
      },
    },
  ],
});

function emphasisOf(look: Look): Emphasis {
  if (look.bold) return look.italic ? 'boldItalic' : 'bold';
  return look.italic ? 'italic' : 'regular';
}

function isTone(name: string): name is CalloutTone {
  return calloutTones.some((tone) => tone === name);
}

/** The verdict that bold words tell by the symbol before them, or null. */
function statusIn(words: string): Status | null {
  const symbol = /^(\S) [\p{L}\p{N}]/u.exec(words)?.[1];
  const kinds = Object.keys(statusSymbols) as Status[];
  return kinds.find((kind) => statusSymbols[kind] === symbol) ?? null;
}

class Reader {
  readonly noteNumbers = new Map<string, number>();
  readonly noteTexts = new Map<string, readonly Token[]>();
  private readonly settle = new Settler((id) => this.noteNumber(id));
  private readonly held: Held | null;

  constructor(held: Held | null) {
    this.held = held;
  }

  /** Words where no block can stand. */
  inlines(tokens: readonly Token[] | undefined): Inline[] {
    const out: Inline[] = [];
    for (const piece of this.pieces(tokens)) {
      if (piece.kind === 'standing') this.settle.place(lineOf(piece.blocks), plain, out);
      else out.push(piece);
    }
    return out;
  }

  private pieces(tokens: readonly Token[] | undefined, look: Look = plain): Piece[] {
    const out: Piece[] = [];
    for (const token of tokens ?? []) this.inline(token as Tokens.Generic, look, out);
    return out;
  }

  private inline(token: Tokens.Generic, look: Look, out: Piece[]): void {
    switch (token.type) {
      case 'strong': {
        const inner = this.pieces(token.tokens, { ...look, bold: true });
        const [only] = inner;
        const isVerdict = inner.length === 1 && only?.kind === 'text' && only.emphasis === 'bold';
        const status = isVerdict && only.link === null ? statusIn(String(token.text)) : null;
        for (const each of isVerdict && status !== null ? [{ ...only, status }] : inner)
          this.settle.push(each, out);
        return;
      }
      case 'em':
        for (const each of this.pieces(token.tokens, { ...look, italic: true }))
          this.settle.push(each, out);
        return;
      case 'del':
        for (const each of this.pieces(token.tokens, look)) this.settle.push(each, out);
        return;
      case 'link': {
        const href = decodeEntities(this.plain(String(token.href)));
        const link = isSafeLink(href) ? { href } : null;
        for (const each of this.pieces(token.tokens, { ...look, link }))
          this.settle.push(each, out);
        return;
      }
      case 'codespan':
        this.settle.push(
          {
            ...{ kind: 'text', emphasis: 'mono', link: look.link },
            text: this.plain(String(token.text)),
          },
          out,
        );
        return;
      case 'br':
        out.push({ kind: 'break' });
        return;
      case 'noteMark': {
        const number = this.noteNumber(String(token.id));
        if (number === null) this.text(token.raw, look, out);
        else out.push({ kind: 'note', number });
        return;
      }
      case 'html':
        if (/^<br\s*\/?>$/i.test(token.raw)) out.push({ kind: 'break' });
        else if (!token.raw.startsWith('<!--')) this.text(token.raw, look, out);
        return;
      case 'image':
        this.text(decodeEntities(String(token.text)), look, out);
        return;
      case 'checkbox':
        return;
      case 'escape':
        this.text(String(token.text), look, out);
        return;
      default:
        if (token.tokens === undefined) this.text(decodeEntities(token.raw), look, out);
        else for (const each of this.pieces(token.tokens, look)) this.settle.push(each, out);
    }
  }

  private plain(text: string): string {
    return this.held?.plain(text) ?? text;
  }

  private text(text: string, look: Look, out: Piece[]): void {
    for (const part of this.held?.parts(text) ?? [text]) {
      if (typeof part === 'string')
        this.settle.push(
          { kind: 'text', text: part, emphasis: emphasisOf(look), link: look.link },
          out,
        );
      else if (isLine(part)) this.settle.place(lineOf(part), look, out);
      else out.push({ kind: 'standing', blocks: part });
    }
  }

  private noteNumber(id: string): number | null {
    const known = this.noteNumbers.get(id);
    if (known !== undefined) return known;
    if (!this.noteTexts.has(id)) return null;
    const number = this.noteNumbers.size + 1;
    this.noteNumbers.set(id, number);
    return number;
  }

  blocks(tokens: readonly Token[] | undefined): Block[] {
    return (tokens ?? []).flatMap((token) => this.block(token as Tokens.Generic));
  }

  private block(token: Tokens.Generic): Block[] {
    switch (token.type) {
      case 'heading':
        return [this.settle.heading(Number(token.depth), this.inlines(token.tokens))];
      case 'paragraph':
      case 'text':
        return this.paragraphs(this.pieces(token.tokens ?? [token]));
      case 'list':
        return [
          {
            kind: 'list',
            ordered: Boolean(token.ordered),
            start: Number(token.start) || (token.start === 0 ? 0 : 1),
            items: (token.items as readonly Tokens.ListItem[]).map(
              (item): ListItem => ({
                blocks: this.blocks(item.tokens.filter((part) => part.type !== 'checkbox')),
                checked: item.task ? item.checked === true : null,
              }),
            ),
          },
        ];
      case 'table': {
        const table = token as unknown as Tokens.Table;
        const cell = (source: Tokens.TableCell): Cell => this.inlines(source.tokens);
        return [
          {
            kind: 'table',
            align: table.align.map((align): Align => align ?? 'left'),
            head: table.header.map(cell),
            rows: table.rows.map((row) => row.map(cell)),
          },
        ];
      }
      case 'blockquote':
        return [this.quote(this.blocks(token.tokens), String(token.text))];
      case 'code':
        return fenceOf(String(token.lang ?? ''), this.plain(String(token.text)));
      case 'hr':
        return [{ kind: 'rule' }];
      case 'html': {
        const text = this.plain(token.raw.replace(/<!--[\s\S]*?-->/g, '').trim());
        if (text === '') return [];
        return [
          { kind: 'paragraph', content: [{ kind: 'text', text, emphasis: 'regular', link: null }] },
        ];
      }
      default:
        return [];
    }
  }

  /** A paragraph, or several where held blocks part it. */
  private paragraphs(pieces: readonly Piece[]): Block[] {
    const out: Block[] = [];
    let content: Inline[] = [];
    for (const piece of pieces) {
      if (piece.kind !== 'standing') {
        content.push(piece);
        continue;
      }
      out.push(...paragraphOf(content), ...this.settle.blocks(piece.blocks));
      content = [];
    }
    if (out.length > 0) return [...out, ...paragraphOf(content)];
    return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
  }

  /** `source` tells a mark of ours from a value that looks like one. */
  private quote(blocks: readonly Block[], source: string): Block {
    const [first, ...others] = blocks;
    if (first?.kind !== 'paragraph' || !source.trimStart().startsWith('[!'))
      return { kind: 'quote', blocks };
    const [lead, ...content] = first.content;
    if (lead?.kind !== 'text') return { kind: 'quote', blocks };
    const match = /^\[!([A-Za-z]+)\]\s*/.exec(lead.text);
    const tone = (match?.[1] ?? '').toLowerCase();
    // A callout of another name is none to the hubs either: its words are quoted as they stand.
    if (match === null || !isTone(tone)) return { kind: 'quote', blocks };
    const remains = lead.text.slice(match[0].length);
    const inner: Inline[] = remains === '' ? content : [{ ...lead, text: remains }, ...content];
    if (inner[0]?.kind === 'break') inner.shift();
    const opening: Block[] = inner.length === 0 ? [] : [{ kind: 'paragraph', content: inner }];
    return {
      kind: 'callout',
      tone,
      blocks: [...opening, ...others],
    };
  }
}

/** The words before or after blocks, without the blanks between. */
function paragraphOf(content: readonly Inline[]): Block[] {
  const last = content.length - 1;
  const trimmed = content.map((each, index) => {
    if (each.kind !== 'text') return each;
    const before = index === 0 ? each.text.trimStart() : each.text;
    return { ...each, text: index === last ? before.trimEnd() : before };
  });
  const words = trimmed.filter((each) => each.kind !== 'text' || each.text !== '');
  return words.length === 0 ? [] : [{ kind: 'paragraph', content: words }];
}

/** Parses Markdown, with the blocks that it has placeholders for; every value in the tree is plain data. */
export function parseMarkdown(markdown: string, held: Held | null = null): DocumentTree {
  const tokens = marked.lexer(markdown.normalize('NFC'));
  const reader = new Reader(held);
  for (const token of tokens) {
    if (token.type !== 'noteText') continue;
    const note = token as Tokens.Generic;
    reader.noteTexts.set(String(note.id), note.tokens ?? []);
  }
  const blocks = reader.blocks(tokens);
  const notes: { number: number; blocks: readonly Block[] }[] = [];
  for (const [id, number] of reader.noteNumbers) {
    notes.push({ number, blocks: reader.blocks(reader.noteTexts.get(id)) });
  }
  return { blocks, notes };
}
