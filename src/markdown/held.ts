/** Holds blocks while a template is filled: the text has a placeholder for them, and they never become text that is read again. */
import { joined } from './build.js';
import { printLine, printMarkdown } from './print.js';
import { type Block, type Inline, plainText } from './tree.js';

/** A letter that no text may hold; the escaper puts another in its place wherever a value has it. */
const mark = '\ufffe';

/** The blocks of one document behind their placeholders. */
export class Held {
  private readonly all: (readonly Block[])[] = [];

  /** The placeholder of blocks; of none, nothing. */
  put(blocks: readonly Block[]): string {
    if (blocks.length === 0) return '';
    this.all.push(blocks);
    return `${mark}${this.all.length - 1}${mark}`;
  }

  /** The words of a text, and between them the blocks. */
  parts(text: string): readonly (string | readonly Block[])[] {
    if (!text.includes(mark)) return [text];
    return text
      .split(/\ufffe(\d{1,9})\ufffe/)
      .map((part, index) => (index % 2 === 0 ? part : (this.all[Number(part)] ?? '')))
      .filter((part) => part !== '');
  }

  /** The text with the plain words of what it holds. */
  plain(text: string): string {
    return this.parts(text)
      .map((part) => (typeof part === 'string' ? part : plainText(lineOf(part))))
      .join('');
  }

  /** The text as finished Markdown. */
  print(text: string): string {
    return text.includes(mark)
      ? text
          .split('\n')
          .map((line) => this.printed(line))
          .join('\n')
      : text;
  }

  private printed(line: string): string {
    if (!line.includes(mark)) return line;
    const [margin = ''] = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/.exec(line) ?? [];
    const rest = line.slice(margin.length);
    const parts = this.parts(rest);
    const below = margin.replace(/[^\s>]/g, ' ');
    const isOfBlocks = parts.some((part) => typeof part !== 'string' && !isLine(part));
    if (/^(?:\||#{1,6}\s)/.test(rest) || (!isOfBlocks && parts.length > 1))
      return (
        margin +
        parts
          .map((part) => (typeof part === 'string' ? part : printLine(lineOf(part), false)))
          .join('')
      );
    return parts
      .map((part) => (typeof part === 'string' ? part.trim() : printMarkdown(part)))
      .filter((part) => part !== '')
      .join('\n\n')
      .split('\n')
      .map((each, index) => `${index === 0 ? margin : below}${each}`.trimEnd())
      .join('\n');
  }
}

/** Whether blocks can stand inside a line. */
export function isLine(blocks: readonly Block[]): boolean {
  return blocks.length === 1 && blocks[0]?.kind === 'paragraph';
}

/** The words of blocks in one line, where nothing else fits. */
export function lineOf(blocks: readonly Block[]): readonly Inline[] {
  const lines = blocks.flatMap(linesOf).filter((line) => line.length > 0);
  return joined(
    lines.flatMap((line, index): readonly Inline[] =>
      index === 0 ? line : [{ kind: 'break' }, ...line],
    ),
  );
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(linesOf));
    case 'table':
      return [block.head, ...block.rows].map((row) =>
        row.flatMap((cell, index): readonly Inline[] =>
          index === 0
            ? cell
            : [{ kind: 'text', text: ' · ', emphasis: 'regular', link: null }, ...cell],
        ),
      );
    case 'callout':
    case 'quote':
      return block.blocks.flatMap(linesOf);
    default:
      return [];
  }
}
