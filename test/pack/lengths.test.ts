/** How long the papers are that a person has to read: those of a large closed model, in both languages. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import { readPdf } from '../pdf/read-pdf.js';
import { samples } from '../samples/samples.js';
import { type Files, rememberedPack } from '../support/packs.js';

/** The most pages of each; the official form and everything stated for it fill ten. */
const most: Readonly<Record<string, number>> = {
  'public/training-content-summary': 10,
  'public/de/training-content-summary': 10,
  'public/copyright-policy': 3,
  'public/de/copyright-policy': 3,
  'downstream/downstream-documentation': 5,
  'downstream/de/downstream-documentation': 5,
  'authorities/technical-documentation': 6,
  'authorities/compute-estimate': 4,
};

let pack: Files = new Map();

beforeAll(async () => {
  const files = samples.find(({ name }) => name === 'complete-closed')?.files ?? [];
  const inBoth = files.map(({ file, bytes }) => ({
    file,
    bytes: new TextEncoder().encode(
      new TextDecoder().decode(bytes).replace('paper_languages: [en]', 'paper_languages: [en, de]'),
    ),
  }));
  const read = readFacts(inBoth);
  const only = [...new Set(Object.keys(most).map((path) => path.split('/').at(-1) ?? ''))];
  pack = await rememberedPack(read, assess(read, { asOf: '2026-11-21' }), {
    ...{ all: false, draft: false, only },
  });
}, 120_000);

describe('The papers of a large closed model', () => {
  test.each(Object.entries(most))('%s has at most %i pages', async (path, pages) => {
    const { document } = await readPdf(pack.get(`${path}.pdf`) as Uint8Array);
    expect(document.getPageCount()).toBeLessThanOrEqual(pages);
  });

  test('say the line under their title once in HTML', () => {
    const pages = [...pack].filter(([path]) => path.endsWith('.html') && !path.includes('index'));
    expect(pages.length).toBeGreaterThanOrEqual(Object.keys(most).length);
    for (const [path, bytes] of pages) {
      const [, under = '', next = ''] =
        /<\/h1><p>(.*?)<\/p><[a-z]+[^>]*>(.*?)</.exec(new TextDecoder().decode(bytes)) ?? [];
      expect({ path, under }).toEqual({
        path,
        under: expect.stringContaining('Garça-Real Modelos'),
      });
      expect({ path, next }).not.toEqual({ path, next: under });
    }
  });
});
