/** The quick check passes what the renderer writes and finds, on the raw bytes, what is broken. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFName } from 'pdf-lib';
import type { PdfRuleId } from '../../src/pdf-validate/pdf-rules.js';
import { selfCheck } from '../../src/pdf-validate/self-check.js';
import { everyBlock, metaWith } from '../pdf/samples.js';
import { brokenFiles } from './broken-files.js';
import { goodFile, layoutOf, written } from './good-files.js';
import { harmed, patched } from './harmed.js';

let bytes: Uint8Array;
let pages: number;

beforeAll(async () => {
  ({ bytes, pages } = await goodFile());
});

const rulesOf = (file: Uint8Array): PdfRuleId[] => [
  ...new Set(selfCheck(file, { pages }).map(({ rule }) => rule)),
];

/** The rules that the quick check holds, too. */
const shared: readonly PdfRuleId[] = [
  'file/header',
  'file/end',
  'file/cross-references',
  'catalog/language',
  'catalog/marked',
  'catalog/title-displayed',
  'catalog/metadata',
  'catalog/output-intent',
  'xmp/archive',
  'xmp/accessible',
  'pages/count',
  'content/readable',
  'content/operators',
  'content/marks-balanced',
  'content/marks-flat',
  'content/marks-numbered',
  'content/all-marked',
  'content/texts-balanced',
  'content/states-balanced',
  'content/rgb-only',
  'content/no-inline-images',
];

/** What the full check alone finds of them. */
const overlooked = [
  'is not said to be XML',
  'has a tag that names no language',
  'has no tag for it',
  'has a profile that is none',
];

describe('The quick check', () => {
  it('passes every kind of block, drafts, drawings and one-page documents', async () => {
    expect(selfCheck(bytes, { pages })).toEqual([]);
    for (const [markdown, draft] of [
      [everyBlock(), true],
      ['Words.\n', false],
    ] as const) {
      const meta = metaWith({ draft });
      const layout = layoutOf(markdown, meta);
      expect(selfCheck(await written(layout, meta), { pages: layout.pages.length })).toEqual([]);
    }
  });

  it('passes a file that another program wrote with object streams', async () => {
    expect(selfCheck(await harmed(bytes, () => {}), { pages })).toEqual([]);
  });

  const cases = shared.flatMap((rule) =>
    brokenFiles[rule]
      .filter(({ what }) => !overlooked.includes(what))
      .map((each) => [rule, each.what, each] as const),
  );

  it.each(cases)('finds a broken %s: %s', async (rule, _, { harm, patch }) => {
    const file = harm === undefined ? bytes : await harmed(bytes, harm);
    expect(rulesOf(patch === undefined ? file : patch(file))).toContain(rule);
  });

  it('finds that there are fewer or more pages than were laid out', () => {
    for (const other of [pages - 1, pages + 1]) {
      expect(selfCheck(bytes, { pages: other }).map(({ rule }) => rule)).toEqual(['pages/count']);
    }
  });

  it('finds a structure tree that is missing', async () => {
    const file = await harmed(bytes, ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot')));
    expect(rulesOf(file)).toEqual(['structure/root']);
  });

  it('finds each object that is not where the cross-references say', () => {
    const heads = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/(?<=\n)\d+ 0 obj/g),
    ];
    expect(heads.length).toBeGreaterThan(10);
    for (const { index } of heads) {
      const copy = bytes.slice();
      copy[index] = 0x30;
      expect(rulesOf(copy)).toContain('file/cross-references');
    }
  });

  it('finds an object stream that holds other objects than it should', () => {
    const head = /ObjStm\s*\/N (\d+)/.exec(Buffer.from(bytes).toString('latin1'));
    const [whole = '', count = ''] = head ?? [];
    const other = whole.replace(count, String(Number(count) - 1).padStart(count.length, '0'));
    const copy = patched(bytes, whole, other);
    expect(rulesOf(copy)).toContain('file/cross-references');
  });

  it('finds streams that do not inflate', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const starts = [...text.matchAll(/\/Type \/(?:ObjStm|XRef)[\s\S]*?stream\n/g)];
    expect(starts.length).toBeGreaterThan(1);
    for (const { index, 0: head } of starts) {
      const copy = bytes.slice();
      copy.fill(0x41, index + head.length, index + head.length + 20);
      expect(selfCheck(copy, { pages }).length).toBeGreaterThan(0);
    }
  });

  it('finds that a file was changed after it was written, or has a table of another kind', async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const plain = await document.save({ useObjectStreams: false });
    expect(rulesOf(plain)).toEqual(['file/cross-references']);
  });

  it('answers with faults, never with an error, wherever a file is cut or changed', () => {
    let state = 11;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const copy = bytes.slice(0, round % 3 === 0 ? next(bytes.length) : bytes.length);
      for (let change = 0; change < 60; change += 1) copy[next(copy.length)] = next(256);
      expect(selfCheck(copy, { pages }).length).toBeGreaterThan(0);
    }
  });
});
