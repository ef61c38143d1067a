/** Settles what was built or read at its place in a document: levels and names of headings, links that may be followed, pieces joined. */
import { parseChart } from './parse-chart.js';
import {
  type Block,
  type DocumentTree,
  type Emphasis,
  type Inline,
  type Link,
  plainText,
} from './tree.js';

/** The look of the words around a piece. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: Link | null;
}

export const plain: Look = { bold: false, italic: false, link: null };

/** Held blocks in a paragraph, which ends before them. */
export interface Standing {
  readonly kind: 'standing';
  readonly blocks: readonly Block[];
}

export type Piece = Inline | Standing;

/** True for addresses a reader may be sent to: the web over TLS, mail, and places of this document. */
export function isSafeLink(href: string): boolean {
  return /^(https:\/\/|mailto:|#)/i.test(href) && !/[\p{Cc} ]/u.test(href);
}

const withBold: Readonly<Record<Emphasis, Emphasis>> = {
  ...{
    regular: 'bold',
    bold: 'bold',
    italic: 'boldItalic',
    boldItalic: 'boldItalic',
    mono: 'mono',
  },
};
const withItalic: Readonly<Record<Emphasis, Emphasis>> = {
  ...{ regular: 'italic', italic: 'italic', bold: 'boldItalic', boldItalic: 'boldItalic' },
  mono: 'mono',
};

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

/** A chart where the fence holds one, else its text. */
export function fenceOf(info: string, text: string): Block[] {
  return parseChart(info, text) ?? [{ kind: 'code', text }];
}

/** What is known of a document while it is read. */
export class Settler {
  private readonly noteNumber: (id: string) => number | null;
  private readonly slugs = new Set<string>();
  /** The cover carries the heading of level 1, so a body may begin with level 2. */
  private lastLevel = 1;

  /** `noteNumber` tells the number of a note that a text names, or that there is no such note. */
  constructor(noteNumber: (id: string) => number | null) {
    this.noteNumber = noteNumber;
  }

  /** Words that were built: looks add up, neighbours of one look are one piece, as in what is read. */
  place(content: readonly Inline[], look: Look, out: Piece[]): void {
    // All pieces of one link share the same object.
    const links = new Map<Link, Link | null>();
    for (const each of content) {
      if (each.kind === 'note' && each.id !== undefined) {
        const number = this.noteNumber(each.id);
        if (number !== null) out.push({ kind: 'note', number });
        continue;
      }
      if (each.kind !== 'text') {
        out.push(each);
        continue;
      }
      if (each.link !== null && !links.has(each.link))
        links.set(each.link, isSafeLink(each.link.href) ? { href: each.link.href } : null);
      const link = (each.link === null ? null : links.get(each.link)) ?? look.link;
      let emphasis = each.emphasis;
      if (look.bold) emphasis = withBold[emphasis];
      if (look.italic) emphasis = withItalic[emphasis];
      const { begins: _, ...piece } = each;
      this.push({ ...piece, text: each.text.normalize('NFC'), emphasis, link }, out);
    }
  }

  /** A piece behind others; neighbours of one look are one. */
  push(piece: Piece, out: Piece[]): void {
    const last = out.at(-1);
    if (
      piece.kind === 'text' &&
      last?.kind === 'text' &&
      piece.emphasis !== 'mono' &&
      last.emphasis === piece.emphasis &&
      last.link === piece.link &&
      last.language === piece.language &&
      last.status === undefined &&
      piece.status === undefined
    )
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }

  /** Blocks that were built, as they would have been read at this place. */
  blocks(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((each) => this.block(each));
  }

  /** A block that was built, as it would have been read at this place. */
  private block(block: Block): Block[] {
    const line = (content: readonly Inline[]): Inline[] => {
      const out: Piece[] = [];
      this.place(content, plain, out);
      return out.filter((each) => each.kind !== 'standing');
    };
    switch (block.kind) {
      case 'heading':
        return [this.heading(block.level, line(block.content))];
      case 'paragraph':
        return block.content.length === 0 ? [] : [{ ...block, content: line(block.content) }];
      case 'list':
        return [
          {
            ...block,
            items: block.items.map((item) => ({ ...item, blocks: this.blocks(item.blocks) })),
          },
        ];
      case 'table':
        return [
          { ...block, head: block.head.map(line), rows: block.rows.map((row) => row.map(line)) },
        ];
      case 'callout':
      case 'quote':
        return [{ ...block, blocks: this.blocks(block.blocks) }];
      case 'code':
        return fenceOf(block.info ?? '', block.text.normalize('NFC'));
      default:
        return [block];
    }
  }

  heading(depth: number, content: readonly Inline[]): Block {
    const level = Math.min(depth, this.lastLevel + 1);
    this.lastLevel = level;
    return { kind: 'heading', level, content, slug: slugOf(plainText(content), this.slugs) };
  }
}

/** Blocks that were built as a document of their own. */
export function treeOf(blocks: readonly Block[]): DocumentTree {
  return { blocks: new Settler(() => null).blocks(blocks), notes: [] };
}
