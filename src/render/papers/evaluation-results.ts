/** The results of evaluation that downstream providers get. */
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import { between, type Line, line, link, paragraph, strong, table } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';

const columns: readonly (readonly [head: string, key: string])[] = [
  ['Evaluation', 'name'],
  ['Metric', 'metric'],
  ['Result', 'value'],
  ['Baseline', 'baseline'],
  ['How and when', 'protocol'],
];

/** A table of the results, with only the columns that some result fills; nothing where none is stated. */
export function evaluationResults(page: RenderContext): readonly Block[] {
  factOf(page, 'evaluation.results');
  const results = (entriesAt(page.read.facts, 'evaluation.results') ?? []).filter(
    ({ downstream }) => downstream !== false,
  );
  if (results.length === 0) return [];
  const filled = columns.filter(([, key]) => results.some((each) => each[key] !== undefined));
  const addresses = [...new Set(results.flatMap(({ url }) => asText(url) ?? []))];
  return [
    paragraph(strong('Results of evaluation')),
    table(
      filled.map(([head]) => head),
      results.map((each) => filled.map(([, key]) => cell(each, key))),
    ),
    ...(addresses.length === 0
      ? []
      : [
          paragraph(
            'Source: ',
            between(
              addresses.map((each) => link(each)),
              ', ',
            ),
            '.',
          ),
        ]),
  ];
}

function cell(result: Entry, key: string): Line {
  const words = valueLine(result[key]);
  if (key === 'value')
    return between(
      [words, ...(result.unit === undefined ? [] : [valueLine(result.unit)]), ...itemsOf(result)],
      ' ',
    );
  if (key === 'protocol' && result.date !== undefined)
    return between(
      [...(result.protocol === undefined ? [] : [words]), valueLine(result.date, 'date')],
      '; ',
    );
  return words;
}

function itemsOf({ items }: Entry): readonly Line[] {
  return items === undefined ? [] : [line('(', valueLine(items, 'amount'), ' items)')];
}
