/** Reads Markdown into the document tree: footnotes and callouts found, headings numbered without gaps, HTML shown as text. */
import { Marked, type Token, type Tokens } from 'marked';
import { decodeEntities } from './decode-entities.js';
import { parseChart } from './parse-chart.js';
import {
  type Align,
  type Block,
  type CalloutTone,
  type Cell,
  calloutTones,
  type DocumentTree,
  type Emphasis,
  type Inline,
  type Link,
  type ListItem,
  plainText,
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
        const match =
          /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?!\s*\n|\[\^|\s*$)[^\n]+)*)(?:\n|$)/.exec(source);
        if (match === null) return undefined;
        const tokens: Token[] = [];
        this.lexer.blockTokens((match[2] ?? '').replace(/\n[ \t]+/g, '\n'), tokens);
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

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: Link | null;
}

const plain: Look = { bold: false, italic: false, link: null };

function emphasisOf(look: Look): Emphasis {
  if (look.bold) return look.italic ? 'boldItalic' : 'bold';
  return look.italic ? 'italic' : 'regular';
}

/** True for addresses a reader may be sent to: the web over TLS, mail, and places of this document. */
function isSafeLink(href: string): boolean {
  return /^(https:\/\/|mailto:|#)/i.test(href) && !/[\p{Cc} ]/u.test(href);
}

function isTone(name: string): name is CalloutTone {
  return calloutTones.some((tone) => tone === name);
}

function slugOf(text: string, taken: Set<string>): string {
  const base =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-') || 'section';
  let slug = base;
  for (let count = 1; taken.has(slug); count += 1) slug = `${base}-${count}`;
  taken.add(slug);
  return slug;
}

class Reader {
  readonly noteNumbers = new Map<string, number>();
  readonly noteTexts = new Map<string, readonly Token[]>();
  private readonly slugs = new Set<string>();
  /** The cover carries the heading of level 1, so a body may begin with level 2. */
  private lastLevel = 1;

  inlines(tokens: readonly Token[] | undefined, look: Look = plain): Inline[] {
    const out: Inline[] = [];
    for (const token of tokens ?? []) this.inline(token as Tokens.Generic, look, out);
    return out;
  }

  private inline(token: Tokens.Generic, look: Look, out: Inline[]): void {
    switch (token.type) {
      case 'strong':
        out.push(...this.inlines(token.tokens, { ...look, bold: true }));
        return;
      case 'em':
        out.push(...this.inlines(token.tokens, { ...look, italic: true }));
        return;
      case 'del':
        out.push(...this.inlines(token.tokens, look));
        return;
      case 'link': {
        const href = decodeEntities(String(token.href));
        out.push(
          ...this.inlines(token.tokens, { ...look, link: isSafeLink(href) ? { href } : null }),
        );
        return;
      }
      case 'codespan':
        out.push({ kind: 'text', text: String(token.text), emphasis: 'mono', link: look.link });
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
        else out.push(...this.inlines(token.tokens, look));
    }
  }

  private text(text: string, look: Look, out: Inline[]): void {
    const emphasis = emphasisOf(look);
    const last = out.at(-1);
    if (last?.kind === 'text' && last.emphasis === emphasis && last.link === look.link) {
      out[out.length - 1] = { ...last, text: last.text + text };
    } else {
      out.push({ kind: 'text', text, emphasis, link: look.link });
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
      case 'heading': {
        const content = this.inlines(token.tokens);
        const level = Math.min(Number(token.depth), this.lastLevel + 1);
        this.lastLevel = level;
        return [{ kind: 'heading', level, content, slug: slugOf(plainText(content), this.slugs) }];
      }
      case 'paragraph':
      case 'text': {
        const content = this.inlines(token.tokens ?? [token]);
        return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
      }
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
        return [this.quote(this.blocks(token.tokens))];
      case 'code':
        return (
          parseChart(String(token.lang ?? ''), String(token.text)) ?? [
            { kind: 'code', text: String(token.text) },
          ]
        );
      case 'hr':
        return [{ kind: 'rule' }];
      case 'html': {
        const text = token.raw.replace(/<!--[\s\S]*?-->/g, '').trim();
        if (text === '') return [];
        return [
          { kind: 'paragraph', content: [{ kind: 'text', text, emphasis: 'regular', link: null }] },
        ];
      }
      default:
        return [];
    }
  }

  private quote(blocks: readonly Block[]): Block {
    const [first, ...others] = blocks;
    if (first?.kind !== 'paragraph') return { kind: 'quote', blocks };
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

/** Parses Markdown; every value in the tree is plain data. */
export function parseMarkdown(markdown: string): DocumentTree {
  const tokens = marked.lexer(markdown.normalize('NFC'));
  const reader = new Reader();
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
