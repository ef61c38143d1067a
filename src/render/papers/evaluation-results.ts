/** The results of evaluation as one table: those that downstream providers get, or all of them. */
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import { figureIn } from '../../languages/numbers.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import {
  between,
  type Line,
  line,
  link,
  paragraph,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import { type Block, plainText } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';

const columns: readonly (readonly [head: LabelKey, key: string])[] = [
  ['downstream/result/name', 'name'],
  ['downstream/result/metric', 'metric'],
  ['downstream/result/value', 'value'],
  ['downstream/result/baseline', 'baseline'],
  ['downstream/result/protocol', 'protocol'],
];

/** A table of the results, with only the columns that some result fills; nothing where none is stated. */
export function evaluationTable(page: RenderContext, all = false): readonly Block[] {
  factOf(page, 'evaluation.results');
  const results = (entriesAt(page.read.facts, 'evaluation.results') ?? []).filter(
    ({ downstream }) => all || downstream !== false,
  );
  if (results.length === 0) return [];
  const filled = columns.filter(([, key]) =>
    results.some((each) => each[key] !== undefined && !(key === 'metric' && isInUnit(each))),
  );
  const addresses = [...new Set(results.flatMap(({ url }) => asText(url) ?? []))];
  return [
    paragraph(strong(lineSay('downstream/results'))),
    table(
      filled.map(([head]) => lineSay(head)),
      results.map((each) => filled.map(([, key]) => cell(each, key))),
    ),
    ...(addresses.length === 0
      ? []
      : [
          paragraph(
            lineSay('downstream/source', {
              addresses: between(
                addresses.map((each) => link(each)),
                ', ',
              ),
            }),
          ),
        ]),
  ];
}

/** A unit such as `% accuracy` names the metric already. */
function isInUnit({ metric, unit }: Entry): boolean {
  const [name, named] = [asText(metric)?.toLowerCase(), asText(unit)?.toLowerCase()];
  return name !== undefined && named?.includes(name) === true;
}

function cell(result: Entry, key: string): Line {
  const stated = asText(result[key]);
  const words =
    stated === undefined
      ? valueLine(result[key])
      : text(figureIn(stated, spokenLanguage().conventions));
  if (key === 'value')
    return between(
      [words, ...(result.unit === undefined ? [] : [valueLine(result.unit)]), ...itemsOf(result)],
      ' ',
    );
  if (key === 'protocol' && result.date !== undefined)
    return between([...(result.protocol === undefined ? [] : [words]), dayOf(result.date)], '; ');
  return words;
}

/** Behind other words of the cell a day opens no list. */
const dayOf = (date: unknown): Line => line(plainText(valueLine(date, 'date')));

function itemsOf({ items }: Entry): readonly Line[] {
  return items === undefined ? [] : [valueLine(items, 'amount', 'items')];
}
