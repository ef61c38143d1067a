/** A form with numbered rows as the official one looks: number, item, answer, and a tick for each reader. */
import type { FormField, FormReader } from '../facts/define.js';
import { mdTable, mdText } from './markdown.js';

/** An answer of more words stands after the table, so that its row stays readable. */
const mostWords = 120;

const readers: readonly (readonly [reader: FormReader, head: string])[] = [
  ['ai-office', 'AIO'],
  ['national-authorities', 'NCA'],
  ['downstream-providers', 'DP'],
];

/** One row of the form: the fields that share it, and their answer as Markdown. */
export interface FormRow {
  readonly fields: readonly FormField[];
  readonly answer: string;
}

/** The table, with the answers that stand after it. */
export function formTable(rows: readonly FormRow[]): {
  readonly table: string;
  readonly after: readonly string[];
} {
  const after: string[] = [];
  const cells = rows.map(({ fields, answer }) => {
    const numbers = fields.map(({ row }) => String(row)).join(', ');
    const items = fields.map(({ label }) => mdText(label)).join('<br>');
    const isLong = answer.split(/\s+/).length > mostWords;
    if (isLong)
      after.push(`### ${numbers}. ${fields.map(({ label }) => mdText(label)).join(', ')}`, answer);
    return [
      numbers,
      items,
      isLong ? `See “Longer answers”, row ${numbers}` : inCell(answer),
      ...readers.map(([reader]) =>
        fields.some((field) => field.readers?.includes(reader) ?? true) ? '✓' : '–',
      ),
    ];
  });
  return {
    table: mdTable(['No.', 'Item', 'Answer', ...readers.map(([, head]) => head)], cells),
    after,
  };
}

/** What the heads of the ticks mean. */
export const tickLegend =
  'AIO: AI Office. NCA: national competent authorities. DP: downstream providers.';

/** Markdown of several blocks as the content of one cell. */
export function inCell(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      if (lines[0]?.startsWith('| ') === true) return tableInCell(lines);
      return lines.map((line) => line.replace(/^\s*- /, '')).join('<br>');
    })
    .filter((block) => block !== '')
    .join('<br>')
    .replace(/\[\^[\w-]+\]/g, '');
}

/** A table inside a cell: one line for each row, its first column as the lead. */
function tableInCell(lines: readonly string[]): string {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\| /, '')
      .replace(/ \|$/, '')
      .split(/(?<!\\) \| /),
  );
  return rows
    .map(([first = '', ...rest]) => {
      if (rest.length === 0) return first;
      if (rest.length === 1) return `${first}: ${rest[0]}`;
      const parts = rest.flatMap((cell, index) =>
        cell === '—' || cell === '' ? [] : [`${head[index + 1]?.toLowerCase()}: ${cell}`],
      );
      return parts.length === 0 ? first : `${first} (${parts.join('; ')})`;
    })
    .join('<br>');
}
