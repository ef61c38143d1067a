/** A pack in two languages: where each paper lies, what its files say of their language, and that the pack verifies and rebuilds. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { renderPack } from '../../src/pack/render-pack.js';
import type { Manifest } from '../../src/pack/verify/read-manifest.js';
import { verifyPack } from '../../src/pack/verify-pack.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { renderDocument } from '../../src/render/render-document.js';
import { folderOf } from '../support/packs.js';

const sample = readFileSync(
  new URL('../../samples/olmo-2-32b/aiact.yaml', import.meta.url),
  'utf8',
);
const asOf = '2026-11-21';
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function factsIn(languages: string): ReadResult {
  const yaml = sample.replace(
    /^documentation:$/m,
    `documentation:\n  paper_languages: ${languages}`,
  );
  return readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(yaml) }]);
}

describe('A pack in English and German', () => {
  let pack: ReadonlyMap<string, Uint8Array> = new Map();
  const without: [string, readonly string[]][] = [];
  const read = factsIn('[en, de]');
  const assessment = assess(read, { asOf });

  beforeAll(async () => {
    pack = await renderPack(read, assessment, {
      ...{ all: false, draft: true, only: ['training-content-summary', 'technical-documentation'] },
      onUntranslated: (id, tags) => without.push([id, tags]),
    });
  }, 60_000);

  const manifest = (): Manifest => JSON.parse(text(pack.get('manifest.json'))) as Manifest;

  test('holds the first language in the folder itself and the other in a folder of its own', () => {
    const papers = [...pack.keys()].filter((path) => path.includes('training-content-summary'));
    expect(papers.filter((path) => !path.endsWith('.csv'))).toEqual([
      'public/training-content-summary.md',
      'public/training-content-summary.pdf',
      'public/training-content-summary.html',
      'public/de/training-content-summary.md',
      'public/de/training-content-summary.pdf',
      'public/de/training-content-summary.html',
    ]);
    expect([...pack.keys()].filter((path) => path.includes('/de/technical'))).toEqual([]);
  });

  test('names the papers that do not exist in German, in the note and to the builder', () => {
    expect(without).toContainEqual(['technical-documentation', ['de']]);
    expect(without.map(([id]) => id)).not.toContain('training-content-summary');
  });

  test('says in the manifest and on both pages which languages a paper has', () => {
    const paper = manifest().documents.find(({ id }) => id === 'training-content-summary');
    expect(paper?.languages).toEqual(['en', 'de']);
    expect(paper?.translations?.map(({ language }) => language)).toEqual(['de']);
    expect(paper?.files).toContain('public/de/training-content-summary.pdf');
    expect(text(pack.get('index.html'))).toContain('>PDF (de)<');
    expect(text(pack.get('public/index.html'))).toContain(
      'href="de/training-content-summary.html">HTML (de)<',
    );
  });

  test('marks in the German page what is English: official labels, however short, and the words of the provider', () => {
    const html = text(pack.get('public/de/training-content-summary.html'));
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<span lang="en"><strong>Last update</strong></span>');
    expect(html).toMatch(/<span lang="en">1\.1 Provider identification<\/span>/);
    expect(html).toContain('Bezeichnungen und Auswahlwerte der Vorlage auf Englisch');
    expect(text(pack.get('public/de/training-content-summary.md'))).toContain('\nlang: "de"\n');
  });

  test('verifies, title and mark of a draft in German included', async () => {
    const { faults } = await verifyPack(folderOf(new Map(pack)), async () => []);
    expect(faults).toEqual([]);
  });

  test('has one digest for a paper and its translation', () => {
    const render = (id: string, input: object = {}) =>
      renderDocument(id, { read, assessment, draft: true, ...input });
    const paper = manifest().documents.find(({ id }) => id === 'training-content-summary');
    expect(paper?.content_sha256).toBe(render('training-content-summary').content);
  });
});

describe('The first of the languages', () => {
  test('is that of the text which is approved', () => {
    const read = factsIn('[de, en]');
    const paper = renderDocument('copyright-policy', {
      ...{ read, assessment: assess(read, { asOf }), draft: false },
    });
    expect(paper).toMatchObject({ language: 'de', path: 'public/copyright-policy' });
    expect(paper.markdown).toContain('## Dokumentnachweis');
    expect(paper.markdown).not.toContain('Übersetzung');
  });

  test('gives way to English for a paper that does not exist in it, since a duty may hang on the paper', () => {
    const read = factsIn('[de]');
    const paper = renderDocument('technical-documentation', {
      ...{ read, assessment: assess(read, { asOf }), draft: false },
    });
    expect(paper.language).toBe('en');
  });

  test('is refused where no paper exists in it', () => {
    expect(factsIn('[fr]').findings.map(({ severity }) => severity)).toContain('error');
  });
});
