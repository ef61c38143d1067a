/** The same bytes on every machine: fixed documents against recorded digests; `UPDATE_GOLDEN=1 npm test -- bytes` records them anew after a change of the layout or the writer. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../src/pdf/font/load-typefaces.js';
import { layOut } from '../../src/pdf/layout/lay-out.js';
import type { PdfMeta } from '../../src/pdf/pdf-meta.js';
import { createPdfRenderer } from '../../src/pdf/render-pdf.js';

const recordedFile = new URL('bytes/recorded.json', import.meta.url);
const recorded = JSON.parse(readFileSync(recordedFile, 'utf8')) as Record<string, Digests>;
const seen: Record<string, Digests> = {};

/** Of the layout as data, and of the file: where only the second differs, the writing differs. */
interface Digests {
  readonly layout: string;
  readonly pdf: string;
}

const meta: PdfMeta = {
  title: 'Fixed note',
  subject: 'Annex XI, "points" 1 & 2 <final>',
  author: 'Österreich KI GmbH',
  language: 'en',
  date: '2026-11-01',
  draft: false,
  header: 'Fixed note',
  footer: 'Österreich KI GmbH',
  identity: [{ label: 'Model', value: 'Model 2' }],
  attachments: [
    {
      name: 'aiact.yaml',
      mime: 'application/yaml',
      description: 'The facts',
      bytes: new TextEncoder().encode('model: {}\n'),
    },
  ],
};

const short = readFileSync(new URL('bytes/short.md', import.meta.url), 'utf8');

/** Chapters enough for a cover, contents and tables that go over pages. */
const long = Array.from(
  { length: 8 },
  (_, chapter) => `## Chapter ${chapter}

${`Words that fill lines, naïve façades and Größe ${chapter}. `.repeat(30)}

| Row | Text |
| --- | --- |
${Array.from({ length: 40 }, (_, row) => `| ${row} | ${'cell '.repeat(row)}|`).join('\n')}
`,
).join('\n');

const documents: Readonly<Record<string, readonly [string, PdfMeta]>> = {
  short: [short, meta],
  'long, as a draft': [long, { ...meta, draft: true, attachments: [] }],
};

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

async function digests([markdown, about]: readonly [string, PdfMeta]): Promise<Digests> {
  const layout = layOut(parseMarkdown(markdown), about, loadTypefaces());
  const renderer = await createPdfRenderer();
  return {
    layout: sha256(JSON.stringify(layout)),
    pdf: sha256(await renderer.render(markdown, about)),
  };
}

afterAll(() => {
  if (process.env.UPDATE_GOLDEN) writeFileSync(recordedFile, `${JSON.stringify(seen, null, 2)}\n`);
});

describe('The bytes of a PDF', () => {
  it.each(Object.keys(documents))('are those recorded: %s', async (name) => {
    const found = await digests(documents[name] ?? ['', meta]);
    seen[name] = found;
    if (!process.env.UPDATE_GOLDEN) expect(found).toEqual(recorded[name]);
  });

  it('are the same from a renderer that rendered another document before', async () => {
    const renderer = await createPdfRenderer();
    await renderer.render(long, meta);
    const again = await renderer.render(short, meta);
    expect(sha256(again)).toBe((await digests([short, meta])).pdf);
  });
});
