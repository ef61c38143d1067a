/** The written PDF: conforming structure, all words, same bytes. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import {
  createPdfRenderer,
  MissingGlyphError,
  type PdfRenderer,
  renderPdf,
} from '../../src/pdf/render-pdf.js';
import { checkPdf } from '../../src/pdf-validate/check-pdf.js';
import { growthOf } from '../support/growth.js';
import {
  elementsOf,
  nameOf,
  type ReadPdf,
  readingOrder,
  readPdf,
  streamBytes,
  textOf,
} from './read-pdf.js';
import { countedWords, everyBlock, letters, metaWith } from './samples.js';

let renderer: PdfRenderer;
let bytes: Uint8Array;
let pdf: ReadPdf;

beforeAll(async () => {
  renderer = await createPdfRenderer();
  bytes = await renderer.render(everyBlock(), metaWith({ draft: true }));
  pdf = await readPdf(bytes);
});

describe('a rendered PDF', () => {
  it('keeps the rules of PDF/UA-1 and PDF/A-3a that a program can see', async () => {
    expect(await checkPdf(bytes)).toEqual([]);
  });

  it('keeps them as a short document with a title block instead of a cover', async () => {
    const about = metaWith({ title: 'Note', subject: '' });
    const short = await renderer.render('# Note\n\nWords.\n', about);
    expect(await checkPdf(short)).toEqual([]);
    expect((await readPdf(short)).document.getPageCount()).toBe(1);
  });

  it('begins with the version and a line of binary bytes', () => {
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 9))).toBe('%PDF-1.7\n');
    expect([...bytes.subarray(9, 14)]).toEqual([0x25, 0xff, 0xff, 0xff, 0xff]);
  });

  it('is the same to the byte in a second run and in a fresh renderer', async () => {
    const again = await renderer.render(everyBlock(), metaWith({ draft: true }));
    const fresh = await renderPdf(everyBlock(), metaWith({ draft: true }));
    expect(Buffer.compare(again, bytes)).toBe(0);
    expect(Buffer.compare(fresh, bytes)).toBe(0);
  });

  it('does not depend on what the renderer printed before', async () => {
    await renderer.render('μ µ Ω Ω \u00a0 x', metaWith());
    const again = await renderer.render(everyBlock(), metaWith({ draft: true }));
    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  it('holds the letters of all 24 official languages as text', () => {
    const text = readingOrder(pdf).replace(/\s/g, '');
    for (const [language, alphabet] of Object.entries(letters)) {
      expect(text).toContain(`${language}:${alphabet}`);
    }
  });

  it('holds every word of a table whose cells go over many pages, once each', async () => {
    const words = [countedWords('a', 1500), countedWords('b', 300), countedWords('c', 2)];
    const table = `| One | Two | Three |\n|---|---|---|\n| ${words.join(' | ')} |\n| end | end2 | end3 |\n`;
    const long = await renderer.render(table, metaWith());
    const text = readingOrder(await readPdf(long)).split(/\s+/);
    for (const word of words.join(' ').split(' ')) {
      expect(text.filter((item) => item === word)).toHaveLength(1);
    }
    expect(await checkPdf(long)).toEqual([]);
  });

  it('reads in the order of the source, cell after cell', async () => {
    const source = `| One | Two |\n|---|---|\n| ${countedWords('a', 40)} | ${countedWords('b', 40)} |\n`;
    const text = readingOrder(await readPdf(await renderer.render(source, metaWith())));
    expect(text).toContain(`${countedWords('a', 40)}\n${countedWords('b', 40)}\n`);
  });

  it('says who wrote what when, once escaped and once plain', () => {
    expect(pdf.document.getTitle()).toBe('DRAFT: Technical documentation');
    expect(pdf.document.getSubject()).toBe('Annex XI, "points" 1 & 2 <final>');
    expect(pdf.document.getAuthor()).toBe('Österreich KI GmbH');
    expect(pdf.document.getCreationDate()?.toISOString()).toBe('2026-11-01T00:00:00.000Z');
    expect(pdf.xmp).toContain('Annex XI, &quot;points&quot; 1 &amp; 2 &lt;final&gt;');
    expect(pdf.xmp).toContain('<xmp:ModifyDate>2026-11-01T00:00:00Z</xmp:ModifyDate>');
  });

  it('carries its attachments with their relation, media type and day', () => {
    const files = pdf.catalog.lookup(PDFName.of('AF'), PDFArray);
    const found = files.asArray().map((ref) => {
      const spec = pdf.document.context.lookup(ref, PDFDict);
      const file = spec.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
      const dict = (file as unknown as { dict: PDFDict }).dict;
      return {
        name: textOf(spec.get(PDFName.of('UF'))),
        relation: nameOf(spec.get(PDFName.of('AFRelationship'))),
        mime: nameOf(dict.get(PDFName.of('Subtype'))),
        dated: dict.lookup(PDFName.of('Params'), PDFDict).has(PDFName.of('ModDate')),
        text: new TextDecoder().decode(streamBytes(file)),
      };
    });
    expect(found).toEqual([
      {
        name: 'aiact.yaml',
        relation: 'Source',
        mime: 'application/yaml',
        dated: true,
        text: 'model: {}\n',
      },
      {
        name: 'Assessment.json',
        relation: 'Data',
        mime: 'application/json',
        dated: true,
        text: '{}\n',
      },
    ]);
  });

  it('prints the page number on each page and the draft word only on drafts', async () => {
    const count = pdf.document.getPageCount();
    for (let page = 0; page < count; page += 1) {
      const artifacts = pdf.marked.filter((item) => item.page === page && item.mcid === null);
      const words = artifacts.map(({ text }) => text).join('\n');
      expect(words).toContain(`Page ${page + 1} of ${count}`);
      expect(words.match(/DRAFT/g)).toHaveLength(2);
    }
    const final = await readPdf(await renderer.render(everyBlock(), metaWith()));
    expect(final.marked.some(({ text }) => text.includes('DRAFT'))).toBe(false);
  });

  it('lists the headings in an outline whose counts are right', () => {
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const walk = (parent: PDFDict): { title: string; kids: number }[] => {
      const out: { title: string; kids: number }[] = [];
      let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
      while (item !== undefined) {
        const kids = walk(item);
        const count = item.lookupMaybe(PDFName.of('Count'), PDFNumber)?.asNumber() ?? 0;
        expect(Math.abs(count)).toBe(kids.length);
        out.push({ title: textOf(item.get(PDFName.of('Title'))), kids: kids.length });
        item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
      }
      return out;
    };
    const top = walk(outlines);
    expect(outlines.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(top.length);
    expect(top).toContainEqual({ title: 'Section 3', kids: 1 });
    expect(top.at(-1)).toEqual({ title: 'Section 15', kids: 1 });
  });

  it('tags lists, callouts, code, notes and contents by what they are', () => {
    const types = new Set(elementsOf(pdf.root).map(({ type }) => type));
    for (const type of [
      'H1',
      'H2',
      'H3',
      'L',
      'LBody',
      'BlockQuote',
      'Code',
      'Note',
      'TOC',
      'TOCI',
      'Table',
      'THead',
      'Link',
    ]) {
      expect(types).toContain(type);
    }
  });

  it('holds the way from a mark to its footnote in a Reference', async () => {
    const read = await readPdf(await renderer.render('Words.[^1]\n\n[^1]: A note.', metaWith()));
    const [mark, ...others] = elementsOf(read.root).filter(({ type }) => type === 'Reference');
    expect(others).toEqual([]);
    expect(mark === undefined ? [] : elementsOf(mark).map(({ type }) => type)).toEqual([
      'Reference',
      'Link',
    ]);
    expect(readingOrder(read)).toContain('Words.1');
  });

  it('draws a status on a ground with round corners', async () => {
    const read = await readPdf(await renderer.render('**✓ Met**', metaWith()));
    const drawn = read.document.getPages().map((page) => {
      const contents = page.node.Contents();
      return new TextDecoder().decode(streamBytes(contents));
    });
    expect(drawn.join('\n').match(/ c /g)).toHaveLength(4);
  });

  it('links out only over TLS, by mail, or within the document', async () => {
    const source =
      '[a](javascript:alert(1)) [b](http://x.example) [c](file:///etc) [d](../d.md) [e](mailto:a@b.example) [f](#nowhere)';
    const read = await readPdf(await renderer.render(source, metaWith()));
    const targets = read.document
      .getPages()
      .flatMap((page) => page.node.Annots()?.asArray() ?? [])
      .map((ref) =>
        textOf(
          read.document.context
            .lookup(ref, PDFDict)
            .lookup(PDFName.of('A'), PDFDict)
            .get(PDFName.of('URI')),
        ),
      );
    expect(targets).toEqual(['mailto:a@b.example']);
    expect(readingOrder(read)).toContain('a b c d e f');
  });

  it('refuses characters that no font has and names each once', async () => {
    const attempt = renderer.render('中 文 中 ok', metaWith({ header: '文 ☃' }));
    await expect(attempt).rejects.toThrow(MissingGlyphError);
    await expect(attempt).rejects.toMatchObject({ codePoints: [0x4e2d, 0x6587] });
    await expect(renderer.render('ok', metaWith({ footer: '中' }))).rejects.toThrow('中 (U+4E2D)');
  });

  it('refuses a date that is no day', async () => {
    await expect(renderer.render('x', metaWith({ date: 'today' }))).rejects.toThrow(
      'Not a day: today',
    );
  });

  it('sets a word of 100,000 letters', async () => {
    const read = await readPdf(await renderer.render('a'.repeat(100_000), metaWith()));
    expect(readingOrder(read).match(/a/g)?.length).toBeGreaterThanOrEqual(100_000);
  });

  it('does work on a word that grows with its letters', async () => {
    const growth = await growthOf((times) =>
      renderer.render('a'.repeat(5_000 * times), metaWith()),
    );
    expect(growth).toBeLessThan(5);
  });
});
