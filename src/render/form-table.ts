/** A form with numbered rows as the official one looks: number, item, answer, and a tick for each reader. */
import type { FormField, FormReader } from '../facts/define.js';
import { between, brk, heading, type Line, line, table, text } from '../markdown/build.js';
import { printMarkdown } from '../markdown/print.js';
import { type Block, plainText } from '../markdown/tree.js';
import { lineSay } from './md-say.js';

/** An answer of more words stands after the table, so that its row stays readable. */
const mostWords = 120;

const readers: readonly FormReader[] = [
  'ai-office',
  'national-authorities',
  'downstream-providers',
];

/** One row of the form: the fields that share it, and their answer. */
export interface FormRow {
  readonly fields: readonly FormField[];
  readonly answer: readonly Block[];
}

/** The table, with the answers that stand after it. */
export function formTable(rows: readonly FormRow[]): {
  readonly table: Block;
  readonly after: readonly Block[];
} {
  const after: Block[] = [];
  const cells = rows.map(({ fields, answer }) => {
    const numbers = fields.map(({ row }) => String(row)).join(', ');
    const labels = fields.map(({ label }) => text(label));
    const isLong = printMarkdown(answer).split(/\s+/).length > mostWords;
    if (isLong) after.push(heading(3, `${numbers}. `, between(labels, ', ')), ...answer);
    return [
      numbers,
      between(labels, brk),
      isLong ? lineSay('documentation-form/see-longer', { row: numbers }) : inCell(answer),
      ...readers.map((reader) =>
        fields.some((field) => field.readers?.includes(reader) ?? true) ? '✓' : '–',
      ),
    ];
  });
  return {
    table: table(
      [
        lineSay('documentation-form/number'),
        lineSay('documentation-form/item'),
        lineSay('documentation-form/answer'),
        ...readers.map((reader) => lineSay(`documentation-form/${reader}`)),
      ],
      cells,
    ),
    after,
  };
}

/** What the heads of the ticks mean. */
export const tickLegend = (): Line => lineSay('documentation-form/legend');

/** Several blocks as the content of one cell, without the marks of notes. */
function inCell(blocks: readonly Block[]): Line {
  const lines = blocks.flatMap(linesOf).filter((each) => each.length > 0);
  return between(lines, brk).filter(({ kind }) => kind !== 'note');
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.content];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
    case 'table':
      return rowLines(block);
    default:
      return [];
  }
}

/** A head inside a line begins small, unless it is an abbreviation. */
const inside = (head: string): string =>
  /^\p{Lu}\p{Ll}/u.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;

/** A table inside a cell: one line for each row, its first column as the lead. */
function rowLines({ head, rows }: Extract<Block, { kind: 'table' }>): readonly Line[] {
  return rows.map(([first = [], ...rest]) => {
    const [only, ...others] = rest;
    if (only === undefined) return first;
    if (others.length === 0) return line(first, ': ', only);
    const parts = rest.flatMap((cell, index) =>
      ['—', ''].includes(plainText(cell))
        ? []
        : [line(`${inside(plainText(head[index + 1] ?? []))}: `, cell)],
    );
    return parts.length === 0 ? first : line(first, ' (', between(parts, '; '), ')');
  });
}
