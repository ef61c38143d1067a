/** The results of evaluation that downstream providers get. */
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import { figureIn } from '../../languages/numbers.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { mdLink, mdTable } from '../markdown.js';
import { mdSay, shown } from '../md-say.js';
import { factOf, type Page } from '../page.js';
import { inline } from '../values.js';

const columns: readonly (readonly [head: LabelKey, key: string])[] = [
  ['downstream/result/name', 'name'],
  ['downstream/result/metric', 'metric'],
  ['downstream/result/value', 'value'],
  ['downstream/result/baseline', 'baseline'],
  ['downstream/result/protocol', 'protocol'],
];

/** A table of the results, with only the columns that some result fills; nothing where none is stated. */
export function evaluationResults(page: Page): string {
  factOf(page, 'evaluation.results');
  const results = (entriesAt(page.read.facts, 'evaluation.results') ?? []).filter(
    ({ downstream }) => downstream !== false,
  );
  if (results.length === 0) return '';
  const filled = columns.filter(([, key]) => results.some((each) => each[key] !== undefined));
  const table = mdTable(
    filled.map(([head]) => mdSay(head)),
    results.map((each) => filled.map(([, key]) => cell(each, key))),
  );
  const addresses = [...new Set(results.flatMap(({ url }) => asText(url) ?? []))];
  const source =
    addresses.length === 0
      ? ''
      : `\n\n${mdSay('downstream/source', { addresses: shown(addresses.map((each) => mdLink(each)).join(', ')) })}`;
  return `**${mdSay('downstream/results')}**\n\n${table}${source}`;
}

function cell(result: Entry, key: string): string {
  const text = figureIn(inline(result[key]), spokenLanguage().conventions);
  if (key === 'value')
    return [
      text,
      ...(result.unit === undefined ? [] : [inline(result.unit)]),
      ...itemsOf(result),
    ].join(' ');
  if (key === 'protocol' && result.date !== undefined)
    return [...(result.protocol === undefined ? [] : [text]), inline(result.date, 'date')].join(
      '; ',
    );
  return text;
}

function itemsOf({ items }: Entry): readonly string[] {
  return items === undefined ? [] : [inline(items, 'amount', 'items')];
}
