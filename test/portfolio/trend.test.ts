/** The page of a portfolio hangs on its models alone, and its history takes no line that it can not rely on. */
import { describe, expect, it } from '@jest/globals';
import { portfolioHtml } from '../../src/portfolio/html.js';
import { portfolioJson } from '../../src/portfolio/json.js';
import type { Row } from '../../src/portfolio/row.js';
import { Points, portfolioOf } from '../../src/portfolio/summary.js';
import { portfolioText } from '../../src/portfolio/text.js';
import { History, readEntry, trendEntryOf } from '../../src/portfolio/trend.js';
import fc from '../property.js';

const rules = { version: '0.1.0', law: 'now' };
const days = fc.constantFrom('2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22');
const rows: fc.Arbitrary<Row> = fc.record({
  slug: fc.constantFrom('heron-1', 'egret-2'),
  name: fc.option(fc.string({ unit: 'binary', maxLength: 12 }), { nil: null }),
  version: fc.constantFrom('1.0', null),
  path: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  verdict: fc.constantFrom('unreadable', 'missing', 'open', 'draft', 'ready'),
  gates: fc.constant({ gpai: 'yes' }),
  errors: fc.nat({ max: 5 }),
  warnings: fc.nat({ max: 5 }),
  notes: fc.nat({ max: 5 }),
  open: fc.nat({ max: 6 }),
  drafts: fc.constantFrom(null, [], ['model-documentation']),
  next_due: fc.option(fc.record({ date: days, duties: fc.constant(['documentation']) }), {
    nil: null,
  }),
});
const ofEach = (row: Row): { readonly point: string; readonly isError: boolean }[] => [
  { point: `p${row.errors}`, isError: row.errors > 2 },
];

describe('The page', () => {
  it('is the same in whatever order the models came, in every format', () => {
    const some = fc.uniqueArray(rows, { selector: ({ path }) => path, maxLength: 8 });
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (models, chance) => {
        const page = (list: readonly Row[]): string[] => {
          const points = new Points();
          for (const row of list) points.add(ofEach(row));
          const whole = portfolioOf(
            list.map((row) => ({ ...row, trend: null })),
            points,
            '2026-11-28',
          );
          return [
            portfolioText(whole, { all: true, colour: false }),
            portfolioJson(whole),
            portfolioHtml(whole),
          ];
        };
        const shuffled = models
          .map((row) => ({ row, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const [text = '', json = '', html = ''] = page(models);
        expect(page(shuffled)).toEqual([text, json, html]);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
        expect(html.match(/<th scope="row">/g) ?? []).toHaveLength(models.length);
        expect(JSON.parse(json).models).toHaveLength(models.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('The history', () => {
  it('takes back what it wrote, and nothing else', () => {
    fc.assert(
      fc.property(rows, days, (row, day) => {
        const entry = trendEntryOf(row, day, rules);
        expect(readEntry(JSON.stringify(entry))).toEqual(entry);
      }),
    );
    const changed = fc.record({
      key: fc.constantFrom('day', 'slug', 'path', 'errors', 'open', 'gates', 'law', 'verdict'),
      value: fc.constantFrom(null, -1, 1.5, [], true, undefined),
    });
    fc.assert(
      fc.property(rows, changed, (row, { key, value }) => {
        const entry = { ...trendEntryOf(row, '2026-11-01', rules), [key]: value };
        expect(readEntry(JSON.stringify(entry))).toBeNull();
      }),
    );
    fc.assert(fc.property(fc.json(), (text) => expect(readEntry(text)).toBeNull()));
  });

  it('compares with the last day before, whatever was written since', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(days, fc.nat({ max: 9 }))), (row, before) => {
        const history = new History('2026-11-15');
        const sorted = before.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        for (const [day, errors] of sorted)
          history.add(trendEntryOf({ ...row, errors }, day, rules));
        const last = sorted.filter(([day]) => day < '2026-11-15').at(-1);
        const trend = history.trendOf(row, rules);
        if (last === undefined) expect(trend).toEqual({ kind: 'new' });
        else if (last[1] === row.errors) expect(trend.kind).toBe('same');
        else {
          expect(trend).toEqual({
            kind: last[1] > row.errors ? 'better' : 'worse',
            by: Math.abs(last[1] - row.errors),
            since: last[0],
          });
        }
      }),
    );
  });
});
