/** Marks in a tree the words that come from elsewhere, in a language that is not the document's. */
import type { Block, Cell, DocumentTree, Inline } from './tree.js';

/** Texts that are quoted in a document, and the BCP 47 tag of their language. */
export interface Passages {
  readonly language: string;
  readonly texts: readonly string[];
  /** Labels that stand alone, in a language of their own: marked where a text is one of them, however short. */
  readonly labels?: { readonly language: string; readonly texts: readonly string[] };
}

/** A shorter text is a name or a word of the document as often as one of its author. */
const leastWords = 3;

const listLine = /^\s*(?:[-*+•–]|\d{1,3}[.)])(?:\s|$)/;

/** A text as it is printed: spaces are one, and each paragraph and each line of a list stands alone. */
function partsOf(text: string): string[] {
  const parts: string[][] = [[]];
  for (const line of text.normalize('NFC').split('\n')) {
    const isEmpty = line.trim() === '';
    if (isEmpty || listLine.test(line)) parts.push([]);
    if (!isEmpty) parts.at(-1)?.push(line);
  }
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(' ').replace(/\s+/g, ' ').trim());
}

/** A clause that ends in a text of an author ends it without its own full stop. */
const withoutStop = (passage: string): readonly string[] =>
  /[^.]\.$/.test(passage) ? [passage, passage.slice(0, -1)] : [passage];

/** Whether no word goes on here. */
const isBoundary = (text: string, at: number): boolean =>
  !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

/** Compared without regard to the first letter's case, since a sentence may begin with a value. */
function isSame(text: string, at: number, passage: string): boolean {
  return (
    text.startsWith(passage.slice(1), at + 1) &&
    text.charAt(at).toLowerCase() === passage.charAt(0).toLowerCase()
  );
}

class Marker {
  private readonly byFirstWord = new Map<string, string[]>();
  private readonly language: string;

  private readonly labels: ReadonlySet<string>;
  private readonly labelLanguage: string;

  constructor({ language, texts, labels }: Passages) {
    this.language = language;
    this.labels = new Set(labels?.texts.map((text) => text.normalize('NFC')));
    this.labelLanguage = labels?.language ?? language;
    for (const passage of new Set(texts.flatMap(partsOf).flatMap(withoutStop))) {
      if (passage.split(' ').length < leastWords || !/\p{Ll}/u.test(passage)) continue;
      const first = this.keyAt(passage, 0);
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), passage]);
    }
    for (const list of this.byFirstWord.values()) list.sort((one, two) => two.length - one.length);
  }

  private keyAt(text: string, at: number): string {
    const end = text.indexOf(' ', at);
    return text.slice(at, end < 0 ? text.length : end).toLowerCase();
  }

  content(content: readonly Inline[]): Inline[] {
    return content.flatMap((inline) => (inline.kind === 'text' ? this.text(inline) : [inline]));
  }

  private text(inline: Extract<Inline, { kind: 'text' }>): Inline[] {
    const text = inline.text.replaceAll('\u00a0', ' ');
    if (this.labels.has(text.trim())) return [{ ...inline, language: this.labelLanguage }];
    const out: Inline[] = [];
    const put = (from: number, to: number, language?: string): void => {
      if (from === to) return;
      const part = { ...inline, text: inline.text.slice(from, to) };
      out.push(language === undefined ? part : { ...part, language });
    };
    let done = 0;
    for (const { index } of text.matchAll(/(?<![^\s“"'(«„])\S/gu)) {
      if (index < done) continue;
      const found = this.byFirstWord
        .get(this.keyAt(text, index))
        ?.find(
          (passage) => isSame(text, index, passage) && isBoundary(text, index + passage.length),
        );
      if (found === undefined) continue;
      put(done, index);
      done = index + found.length;
      put(index, done, this.language);
    }
    put(done, text.length);
    return out;
  }

  block(block: Block): Block {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, content: this.content(block.content) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: this.blocks(item.blocks) })),
        };
      case 'table': {
        const row = (cells: readonly Cell[]): Cell[] => cells.map((cell) => this.content(cell));
        return { ...block, head: row(block.head), rows: block.rows.map(row) };
      }
      case 'callout':
      case 'quote':
        return { ...block, blocks: this.blocks(block.blocks) };
      default:
        return block;
    }
  }

  blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => this.block(block));
  }
}

/** The tree with each passage marked as words of its language. */
export function markLanguage(tree: DocumentTree, passages: Passages): DocumentTree {
  const marker = new Marker(passages);
  return {
    blocks: marker.blocks(tree.blocks),
    notes: tree.notes.map((note) => ({ ...note, blocks: marker.blocks(note.blocks) })),
  };
}
