/** Good files have no fault; for each rule, a file that breaks it is caught by it. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkPdf, type PdfRuleId, pdfRules } from '../../src/pdf-validate/check-pdf.js';
import { countedWords, everyBlock, metaWith } from '../pdf/samples.js';
import { brokenFiles } from './broken-files.js';
import { goodFile, layoutOf, written } from './good-files.js';
import { harmed } from './harmed.js';

let good: Uint8Array;

beforeAll(async () => {
  good = (await goodFile()).bytes;
});

describe('A good file', () => {
  const table = `| One | Two |\n|---|---|\n| ${countedWords('a', 1200)} | ${countedWords('b', 9)} |\n`;
  const samples: readonly [string, string, Parameters<typeof metaWith>[0]][] = [
    ['every kind of block', everyBlock(), {}],
    ['a draft', everyBlock(), { draft: true }],
    ['one line', 'Words.\n', {}],
    ['nothing but its title', '', { attachments: [], identity: [], subject: '' }],
    ['a table row over pages', table, { attachments: [] }],
    ['notes and links', `[a](https://example.com/ä?b)[^n]\n\n[^n]: See [b](#c).\n\n# C\n`, {}],
    ['a title with signs of XML', '# x\n', { title: 'A & B <c> "d" \'e\' €' }],
    ['names of other alphabets', 'Ωμέγα\n', { author: 'Ωμέγα ЕООД', subject: 'Ž' }],
  ];

  it.each(samples)('has no fault: %s', async (_, markdown, changes) => {
    const meta = metaWith(changes);
    expect(await checkPdf(await written(layoutOf(markdown, meta), meta))).toEqual([]);
  });

  it('has no fault with a drawing', async () => {
    expect(await checkPdf(good)).toEqual([]);
  });

  it('has no fault when another program wrote it again', async () => {
    expect(await checkPdf(await harmed(good, () => {}))).toEqual([]);
  });
});

describe('A broken file is caught', () => {
  const all = Object.entries(brokenFiles).flatMap(([rule, list]) =>
    list.map((each) => [rule as PdfRuleId, each.what, each] as const),
  );

  it.each(all)('by %s: %s', async (rule, _, { harm, patch, also = [] }) => {
    let bytes = harm === undefined ? good : await harmed(good, harm);
    if (patch !== undefined) bytes = patch(bytes);
    const faults = await checkPdf(bytes);
    const found = [...new Set(faults.map((fault) => fault.rule))].sort();
    expect(found).toEqual([rule, ...also].sort());
  });

  it('for every rule', () => {
    expect(Object.keys(brokenFiles).sort()).toEqual(Object.keys(pdfRules).sort());
    expect(Object.values(brokenFiles).every((list) => list.length > 0)).toBe(true);
  });

  it('on its page, counted from one', async () => {
    const bytes = await harmed(good, (file) => file.append('EMC'));
    expect(await checkPdf(bytes)).toEqual([
      { rule: 'content/marks-balanced', message: expect.any(String), page: 1 },
    ]);
  });

  it('without a flood: of each rule only the first faults are told', async () => {
    const bytes = await harmed(good, (file) => file.append('EMC '.repeat(5000)));
    expect(await checkPdf(bytes)).toHaveLength(20);
  });
});

describe('A rule', () => {
  it.each(Object.entries(pdfRules))(
    '%s says in a sentence what it demands, and whence',
    (_, rule) => {
      expect(rule.demands).toMatch(/^[A-Z].*\.$/);
      expect(rule.source).not.toBe('');
    },
  );
});

describe('A ruined file', () => {
  it('is answered with faults, never with an error, wherever it is cut or changed', async () => {
    const meta = metaWith();
    const small = await written(
      layoutOf('# One\n\nWords [a](#one).\n\n| a |\n|---|\n| b |\n', meta),
      meta,
    );
    let state = 7;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    for (let round = 0; round < 40; round += 1) {
      const bytes = small.slice(0, round % 2 === 0 ? small.length : next(small.length));
      for (let change = 0; change < 10; change += 1) bytes[next(bytes.length)] = next(256);
      expect((await checkPdf(bytes)).length).toBeGreaterThan(0);
    }
  });
});
