/** The results of evaluation as one table: those that downstream providers get, or all of them. */
import { asNumber, asText, type Entry, entriesAt } from '../../facts/stated.js';
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

const needed: readonly string[] = ['name', 'metric', 'value'];

/** A table of the results, with only the columns that some result fills; nothing where none is stated. */
export function evaluationTable(page: RenderContext, all = false): readonly Block[] {
  factOf(page, 'evaluation.results');
  const results = (entriesAt(page.read.facts, 'evaluation.results') ?? []).filter(
    ({ downstream }) => all || downstream !== false,
  );
  if (results.length === 0) return [];
  return [paragraph(strong(lineSay('downstream/results'))), ...resultsTable(results)];
}

/** What an entry lacks by which a result is understood, in words; the name, the metric and the value. */
type Lacking = (value: unknown) => Line;

/** The table alone and where it comes from; `lacking` says what stands for a name, a metric or a value that is not stated. */
export function resultsTable(results: readonly Entry[], lacking?: Lacking): readonly Block[] {
  const filled = columns.filter(([, key]) =>
    results.some((each) => each[key] !== undefined && !(key === 'metric' && isMetricInUnit(each))),
  );
  const addresses = [...new Set(results.flatMap(({ url }) => asText(url) ?? []))];
  return [
    table(
      filled.map(([head]) => lineSay(head)),
      results.map((each) =>
        filled.map(([, key]) =>
          lacking !== undefined && needed.includes(key) && !isStated(each[key])
            ? lacking(each[key])
            : cell(each, key),
        ),
      ),
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

const isStated = (value: unknown): boolean =>
  asText(value) !== undefined || asNumber(value) !== undefined;

/** A unit such as `% accuracy` names the metric already. */
export function isMetricInUnit({ metric, unit }: Entry): boolean {
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
