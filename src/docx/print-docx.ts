/** Prints a tree as a Word file: the bytes of `<document>.docx`. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type ILevelsOptions,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { chartTable, runsOf, toneWords } from '../markdown/alike.js';
import {
  type Align,
  type Block,
  type Cell,
  type Chart,
  type DocumentTree,
  type Inline,
  type ListItem,
  plainText,
} from '../markdown/tree.js';
import type { DocxMeta } from './docx-meta.js';
import { FactMarks } from './fact-marks.js';
import { settled } from './settle.js';

type TableBlock = Extract<Block, { kind: 'table' }>;
type HeadingBlock = Extract<Block, { kind: 'heading' }>;

/** What the file is made from beside the tree. */
export interface DocxInput {
  readonly meta: DocxMeta;
  /** The widths of the columns of a table as parts of the whole, as the PDF has them. */
  readonly widths: (table: TableBlock) => readonly number[];
  /** Path and text of the facts that are text. */
  readonly facts: readonly (readonly [path: string, text: string])[];
}

/** A4 with the margins of the PDF, in twentieths of a point. */
const page = { width: 11906, height: 16838, side: 1240, top: 1400, bottom: 1280 };
const textWidth = page.width - 2 * page.side;
const font = 'Calibri';
const mono = 'Consolas';
const deepest = 8;
/** As small as in the PDF, whose widths the tables have. */
const cellStyle = 'TableText';

/** The bytes of the file. */
export async function printDocx(tree: DocumentTree, input: DocxInput): Promise<Uint8Array> {
  const { meta } = input;
  const printer = new Printer(tree, input);
  const children = [
    new Paragraph({
      children: [new TextRun({ text: meta.notice, italics: true })],
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '808080' } },
    }),
    ...printer.blocks(tree.blocks, 0),
  ];
  const footnotes = Object.fromEntries(
    tree.notes.map(({ number, blocks }) => [number, { children: printer.note(blocks) }]),
  );
  const file = new Document({
    ...{ title: meta.title, creator: meta.author, lastModifiedBy: meta.program },
    ...{ footnotes, numbering: { config: printer.numberings() } },
    styles: {
      paragraphStyles: [
        { id: cellStyle, name: 'Table Text', basedOn: 'Normal', run: { size: 18 } },
      ],
      default: {
        document: {
          run: { font, size: 21, language: { value: meta.language } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
          },
        },
        footers: { default: footer(meta.footer) },
        children,
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(file)), meta.day, printer.marks.found);
}

function footer(words: string): Footer {
  const text = words === '' ? '' : `${words} · `;
  const children = [new TextRun({ size: 17, children: [`${text}`, PageNumber.CURRENT] })];
  return new Footer({ children: [new Paragraph({ children })] });
}

const levels = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** How the paragraphs inside a block differ from others. */
interface Look {
  readonly indent?: number;
  readonly isShaded?: boolean;
}

class Printer {
  readonly marks: FactMarks;
  private readonly widths: DocxInput['widths'];
  private readonly slugs: ReadonlyMap<string, string>;
  private readonly starts = new Set<number>();
  private readonly mentioned = new Set<number>();
  private lists = 0;

  constructor(tree: DocumentTree, { widths, facts }: DocxInput) {
    this.widths = widths;
    this.marks = new FactMarks(facts);
    const heads = tree.blocks.filter((each) => each.kind === 'heading');
    this.slugs = new Map(heads.map(({ slug }, index) => [slug, `section_${index + 1}`]));
  }

  /** Each start of a numbered list is a numbering of its own; made after the text, which says which there are. */
  numberings() {
    const level = (at: number, start: number, bullet: boolean): ILevelsOptions => ({
      level: at,
      format: bullet ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: bullet ? '•' : `%${at + 1}.`,
      alignment: AlignmentType.LEFT,
      start: at === 0 ? start : 1,
      style: { paragraph: { indent: { left: 360 * (at + 1), hanging: 360 } } },
    });
    const all = Array.from({ length: deepest + 1 }, (_, at) => at);
    return [
      { reference: 'bullets', levels: all.map((at) => level(at, 1, true)) },
      ...[...this.starts].map((start) => ({
        reference: `numbers-${start}`,
        levels: all.map((at) => level(at, start, false)),
      })),
    ];
  }

  blocks(blocks: readonly Block[], depth: number, look: Look = {}): FileChild[] {
    return blocks.flatMap((each) => this.block(each, depth, look));
  }

  /** A footnote holds paragraphs alone. */
  note(blocks: readonly Block[]): Paragraph[] {
    return this.blocks(blocks, 0).filter((each): each is Paragraph => each instanceof Paragraph);
  }

  private block(block: Block, depth: number, look: Look): FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [this.heading(block)];
      case 'paragraph':
        return [this.paragraph(block.content, look)];
      case 'list':
        return this.list(block, depth, look);
      case 'table':
        return [this.table(block), gap()];
      case 'callout':
        return [
          this.words([new TextRun({ text: toneWords[block.tone], bold: true })], {
            ...look,
            isShaded: true,
          }),
          ...this.blocks(block.blocks, depth, { ...look, isShaded: true }),
        ];
      case 'quote':
        return this.blocks(block.blocks, depth, { ...look, indent: (look.indent ?? 0) + 360 });
      case 'chart':
        return this.chart(block);
      case 'code':
        return block.text
          .split('\n')
          .map((line) => this.words([new TextRun({ text: line, font: mono, size: 18 })], look));
      case 'rule':
        return [
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '808080' } },
          }),
        ];
    }
  }

  private heading({ level, content, slug }: HeadingBlock): Paragraph {
    const name = this.slugs.get(slug);
    const children = this.inlines(content);
    return new Paragraph({
      heading: levels[Math.min(level, levels.length) - 1] ?? HeadingLevel.HEADING_5,
      keepNext: true,
      children: name === undefined ? children : [new Bookmark({ id: name, children })],
    });
  }

  private paragraph(content: readonly Inline[], look: Look): Paragraph {
    return this.words(this.marked(content), look);
  }

  private words(children: readonly ParagraphChild[], { indent, isShaded }: Look): Paragraph {
    return new Paragraph({
      children: [...children],
      ...(indent !== undefined && { indent: { left: indent } }),
      ...(isShaded && {
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 6, color: '808080' } },
      }),
    });
  }

  private list(
    { ordered, start, items }: Extract<Block, { kind: 'list' }>,
    depth: number,
    look: Look,
  ): FileChild[] {
    this.lists += 1;
    if (ordered) this.starts.add(start);
    const numbering = {
      reference: ordered ? `numbers-${start}` : 'bullets',
      level: Math.min(depth, deepest),
      instance: ordered ? this.lists : 0,
    };
    return items.flatMap((item) => this.item(item, numbering, depth, look));
  }

  private item(
    { blocks, checked }: ListItem,
    numbering: { readonly reference: string; readonly level: number; readonly instance: number },
    depth: number,
    look: Look,
  ): FileChild[] {
    const [first, ...others] = blocks;
    const box = checked === null ? [] : [new TextRun(checked ? '☑ ' : '☐ ')];
    const isPlain = first?.kind === 'paragraph';
    const head = new Paragraph({
      numbering,
      spacing: { after: 60 },
      children: [...box, ...(isPlain ? this.marked(first.content) : [])],
    });
    const rest = isPlain ? others : blocks;
    return [head, ...this.blocks(rest, depth + 1, { ...look, indent: 360 * (depth + 1) })];
  }

  private table(table: TableBlock): Table {
    const { head, rows, align } = table;
    const parts = this.widths(table);
    const widths = parts.map((part) => Math.max(1, Math.round(part * textWidth)));
    const hasHead = head.some((cell) => cell.length > 0);
    const row = (cells: readonly Cell[], isHead: boolean): TableRow =>
      new TableRow({
        ...(isHead && { tableHeader: true, cantSplit: true }),
        children: head.map((_, column) =>
          this.cell(cells[column] ?? [], widths[column] ?? 1, align[column] ?? 'left', isHead),
        ),
      });
    return new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      rows: [...(hasHead ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
    });
  }

  private cell(cell: Cell, width: number, align: Align, isHead: boolean): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E7E6E6' } }),
      children: [
        new Paragraph({
          style: cellStyle,
          alignment: alignments[align],
          spacing: { after: 0 },
          children: isHead ? this.inlines(cell, true) : this.marked(cell),
        }),
      ],
    });
  }

  /** A chart is told as a table: the words that the picture of the PDF shows. */
  private chart(chart: Chart): FileChild[] {
    const { head, entries, thresholds } = chartTable(chart);
    const text = (words: string): Cell => [
      { kind: 'text', text: words, emphasis: 'regular', link: null },
    ];
    const table: TableBlock = {
      ...{ kind: 'table', align: ['left', 'left'], head: head.map(text) },
      rows: [...entries, ...thresholds].map((row) => row.map(text)),
    };
    const caption = new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: chart.title, bold: true })],
    });
    return [caption, this.table(table), gap()];
  }

  /** The words in a bookmark where they are one fact; a bold label before them stays outside. */
  private marked(content: readonly Inline[]): ParagraphChild[] {
    const label = content.findIndex(
      (each) => each.kind !== 'text' || !each.emphasis.startsWith('bold'),
    );
    const at = Math.max(0, label);
    const name = this.marks.name(plainText(content.slice(at)));
    if (name === null) return this.inlines(content);
    return [
      ...this.inlines(content.slice(0, at)),
      new Bookmark({ id: name, children: this.inlines(content.slice(at)) }),
    ];
  }

  private inlines(content: readonly Inline[], isBold = false): ParagraphChild[] {
    return runsOf(content).flatMap(({ link, pieces }) => {
      const children = pieces.map((each) => this.inline(each, isBold, link !== null));
      return link === null ? children : this.link(link.href, children);
    });
  }

  private link(href: string, children: ParagraphChild[]): ParagraphChild[] {
    if (!href.startsWith('#')) return [new ExternalHyperlink({ link: href, children })];
    const anchor = this.slugs.get(href.slice(1));
    return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
  }

  private inline(inline: Inline, isBold: boolean, isLink = false): ParagraphChild {
    if (inline.kind === 'break') return new TextRun({ break: 1 });
    if (inline.kind === 'note') return this.mention(inline.number);
    const { text, emphasis } = inline;
    return new TextRun({
      text,
      bold: isBold || emphasis === 'bold' || emphasis === 'boldItalic',
      italics: emphasis === 'italic' || emphasis === 'boldItalic',
      ...(emphasis === 'mono' && { font: mono, size: 19 }),
      ...(isLink && { style: 'Hyperlink' }),
    });
  }

  /** A note stands once; a later mention is its number. */
  private mention(number: number): ParagraphChild {
    if (this.mentioned.has(number)) {
      return new TextRun({ text: String(number), superScript: true });
    }
    this.mentioned.add(number);
    return new FootnoteReferenceRun(number);
  }
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Two tables that touch would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60 }, children: [] });
}
