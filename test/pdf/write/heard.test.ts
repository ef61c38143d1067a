/** What a screen reader says of a PDF: languages, links, fields, code, quotations and tables by their structure. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFArray, PDFName } from 'pdf-lib';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.js';
import type { PdfMeta } from '../../../src/pdf/pdf-meta.js';
import { createPdfRenderer, type PdfRenderer } from '../../../src/pdf/render-pdf.js';
import { checkPdf } from '../../../src/pdf-validate/check-pdf.js';
import { patched } from '../../pdf-validate/harmed.js';
import { type Element, elementsOf, type ReadPdf, readPdf, textOf } from '../read-pdf.js';
import { countedWords, metaWith } from '../samples.js';

let renderer: PdfRenderer;

beforeAll(async () => {
  renderer = await createPdfRenderer();
});

async function printed(markdown: string, changes: Partial<PdfMeta> = {}): Promise<ReadPdf> {
  const bytes = await renderer.render(markdown, metaWith({ identity: [], ...changes }));
  expect(await checkPdf(bytes)).toEqual([]);
  return readPdf(bytes);
}

const all = (pdf: ReadPdf, type: string): Element[] =>
  elementsOf(pdf.root).filter((element) => element.type === type);

/** The words of an element, those below it included. */
function wordsOf(pdf: ReadPdf, element: Element): string {
  const places = new Set(
    elementsOf(element).flatMap(({ content }) =>
      content.map(({ page, mcid }) => `${page}/${mcid}`),
    ),
  );
  const own = pdf.marked.filter(({ page, mcid }) => places.has(`${page}/${mcid}`));
  return own
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const attributeOf = ({ dict }: Element, key: string): string => textOf(dict.get(PDFName.of(key)));

const descriptions = (pdf: ReadPdf): string[] =>
  all(pdf, 'Link').flatMap(({ annotations }) =>
    annotations.map(({ dict }) => textOf(dict.get(PDFName.of('Contents')))),
  );

describe('A table with a head and no row', () => {
  it('prints its words as a row of cells, since a head needs a body', async () => {
    const pdf = await printed('| Name | Size |\n|---|---|\n');
    const [table] = all(pdf, 'Table');
    expect(table?.kids.map(({ type }) => type)).toEqual(['TBody']);
    expect(all(pdf, 'TD').map((cell) => wordsOf(pdf, cell))).toEqual(['Name', 'Size']);
    expect(all(pdf, 'TH')).toEqual([]);
  });
});

describe('The language of a document', () => {
  const passages = {
    language: 'pt',
    texts: ['Um modelo de uso geral\ncom pesos abertos.', 'Lisboa', 'OLMO TWO MODEL'],
  };

  it('is that of its words; passages of the facts carry their own', async () => {
    const text = 'The model: Um modelo de uso geral com pesos abertos. It is made in Lisboa.\n';
    const pdf = await printed(text, { passages });
    expect(textOf(pdf.catalog.get(PDFName.of('Lang')))).toBe('en');
    const spans = all(pdf, 'Span');
    expect(spans.map((span) => attributeOf(span, 'Lang'))).toEqual(['pt']);
    expect(spans.map((span) => wordsOf(pdf, span))).toEqual([
      'Um modelo de uso geral com pesos abertos.',
    ]);
  });

  it('is marked wherever a passage stands: in cells, lists, bold, links and at the start of a sentence', async () => {
    const words = 'um modelo de uso geral com pesos abertos.';
    const text = `- ${words}\n\n| a | b |\n|---|---|\n| **${words}** | x |\n\n[${words}](https://example.com)\n\n> U${words.slice(1)}\n`;
    const pdf = await printed(text, { passages });
    expect(all(pdf, 'Span')).toHaveLength(4);
  });

  it('leaves a document without such passages as it is', async () => {
    const text = 'Um modelo de uso geral com pesos abertos.\n';
    expect(all(await printed(text), 'Span')).toEqual([]);
  });
});

describe('A link', () => {
  it('is described by its purpose', async () => {
    const pdf = await printed(
      'See [the licence](https://example.com/licence), <https://example.com/a/b>, [mail](mailto:a@example.com), [below](#part)[^n].\n\n## Part\n\nWords.\n\n[^n]: Noted.\n',
    );
    expect(descriptions(pdf).sort()).toEqual(
      [
        'the licence, example.com',
        'Web address: example.com/a/b',
        'E-mail to a@example.com',
        'Part, page 1',
        'Note 1',
        'Back to the text, note 1',
      ].sort(),
    );
  });

  it('is one annotation over several lines, with an area for each', async () => {
    const pdf = await printed(`[${countedWords('w', 60)}](https://example.com/a)\n`);
    const [link, ...others] = all(pdf, 'Link');
    expect(others).toEqual([]);
    expect(link?.annotations).toHaveLength(1);
    const quads = link?.annotations[0]?.dict.lookup(PDFName.of('QuadPoints'), PDFArray);
    expect((quads?.size() ?? 0) / 8).toBeGreaterThan(2);
  });

  it('is one for each line of the contents, which have a heading of their own', async () => {
    const sections = Array.from(
      { length: 12 },
      (_, at) => `## Part ${at}\n\n${countedWords(`p${at}x`, 520)}\n`,
    );
    const pdf = await printed(sections.join('\n'));
    const lines = all(pdf, 'TOCI');
    expect(lines).toHaveLength(12);
    for (const [index, line] of lines.entries()) {
      const links = elementsOf(line).flatMap(({ annotations }) => annotations);
      expect(links).toHaveLength(1);
      expect(textOf(links[0]?.dict.get(PDFName.of('Contents')))).toMatch(
        new RegExp(`^Part ${index}, page \\d+$`),
      );
    }
    expect(all(pdf, 'TOC')[0]?.kids.every(({ type }) => type === 'TOCI')).toBe(true);
    expect(all(pdf, 'H2').map((heading) => wordsOf(pdf, heading))[0]).toBe('Contents');
  });
});

describe('A heading all in bold', () => {
  const source =
    '## 2.1 Sources\n\n### **Additional comments**\n\nNone.\n\n## 2.2 Crawls\n\n### **Additional comments**\n\nNone.\n';

  it('names a field: a heading of its level that looks like a label', async () => {
    const pdf = await printed(source);
    expect(all(pdf, 'H3').map((heading) => wordsOf(pdf, heading))).toEqual([
      'Additional comments',
      'Additional comments',
    ]);
  });

  it('is told apart in the outline by the number of its section', async () => {
    const pdf = await printed(source);
    const titles = pdf.document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object as { get?: (key: PDFName) => never })
      .flatMap((dict) =>
        dict.get?.(PDFName.of('Dest')) === undefined ? [] : [dict.get(PDFName.of('Title'))],
      )
      .map((title) => textOf(title));
    expect(titles).toEqual(
      expect.arrayContaining(['2.1, Additional comments', '2.2, Additional comments']),
    );
  });
});

describe('Code', () => {
  it('keeps its line ends in the text that stands for it', async () => {
    const code = 'a:\n  b: 1\n\nc: 2';
    const pdf = await printed(`\`\`\`yaml\n${code}\n\`\`\`\n`);
    expect(all(pdf, 'Code').map((element) => attributeOf(element, 'ActualText'))).toEqual([code]);
  });

  it('is an element of its own within a sentence', async () => {
    const pdf = await printed('Write `model.name` there, or [`model.id`](https://example.com).\n');
    expect(all(pdf, 'Code').map((element) => wordsOf(pdf, element))).toEqual([
      'model.name',
      'model.id',
    ]);
  });
});

describe('A quotation', () => {
  it('in a quotation is a division of it, however deep it stands', async () => {
    const pdf = await printed('> One.\n>\n> > Two.\n>\n> - > Three.\n');
    expect(all(pdf, 'BlockQuote')).toHaveLength(1);
  });

  it('is what opens like a callout of a name that is none', () => {
    const [block] = parseMarkdown('> [!DANGER]\n> Words.\n').blocks;
    expect(block?.kind).toBe('quote');
  });
});

describe('The own checker', () => {
  it.each(['#2F', '#2f'])('reads the sign %s in the media type of an attachment', async (sign) => {
    const bytes = await renderer.render('Words.\n', metaWith());
    const other = patched(bytes, '/application#2Fyaml', `/application${sign}yaml`);
    expect(await checkPdf(other)).toEqual([]);
  });
});
