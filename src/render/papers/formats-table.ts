/** What goes into the model and what comes out, as one table by modality. */
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import type { LabelKey } from '../../languages/say.js';
import { type Line, paragraph, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import { factOf, insteadOfLine, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import { capital, wordsFor } from '../words.js';

/** What one modality takes and gives; several formats of one side stand in rows of their own. */
interface FormatRow {
  readonly modality: string;
  readonly input: Entry | undefined;
  readonly output: Entry | undefined;
}

type Side = 'input' | 'output';

const columns: readonly (readonly [head: LabelKey, side: Side, key: string])[] = [
  ['downstream/format/input', 'input', 'format'],
  ['downstream/format/largest-input', 'input', 'maximum_size'],
  ['downstream/format/output', 'output', 'format'],
  ['downstream/format/largest-output', 'output', 'maximum_size'],
];

/** The table, with the largest sizes where any is stated and they are asked for. */
export function formatsTable(page: RenderContext, withSizes: boolean): readonly Block[] {
  const [inputs, outputs] = (['model.input_formats', 'model.output_formats'] as const).map(
    (path) => {
      insteadOfLine(page, path, factOf(page, path));
      return entriesAt(page.read.facts, path) ?? [];
    },
  );
  const rows = rowsOf(inputs ?? [], outputs ?? []);
  if (rows.length === 0) return [paragraph(lineSay('frame/none'))];
  // A side without formats is a statement, too.
  const shown = columns.filter(
    ([, side, key]) =>
      key === 'format' || (withSizes && rows.some((row) => row[side]?.[key] !== undefined)),
  );
  return [
    table(
      [lineSay('downstream/modality'), ...shown.map(([head]) => lineSay(head))],
      rows.map((row) => [
        text(capital(wordsFor(row.modality))),
        ...shown.map(([, side, key]) => cell(row[side]?.[key])),
      ]),
    ),
  ];
}

function rowsOf(inputs: readonly Entry[], outputs: readonly Entry[]): readonly FormatRow[] {
  const modalities = [...new Set([...inputs, ...outputs].map(modalityOf))];
  return modalities.flatMap((modality) => {
    const [taken, given] = [inputs, outputs].map((entries) =>
      entries.filter((each) => modalityOf(each) === modality),
    );
    return Array.from({ length: Math.max(taken?.length ?? 0, given?.length ?? 0) }, (_, at) => ({
      modality,
      input: taken?.[at],
      output: given?.[at],
    }));
  });
}

const modalityOf = ({ modality }: Entry): string => asText(modality) ?? '';

/** An honest absence is told; where the other side has more formats, nothing is. */
const cell = (value: unknown): Line => (value === undefined ? text('–') : valueLine(value));
