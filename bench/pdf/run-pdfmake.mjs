// One run of pdfmake as a process of its own: node run-pdfmake.mjs <Markdown> <pdf>.
import { readFileSync } from 'node:fs';
import pdfmake from 'pdfmake';
import { fonts } from './fonts.mjs';
import { readMarkdown } from './read-markdown.mjs';

const [source, target] = process.argv.slice(2);
const { regular, italic, bold, boldItalic, mono } = fonts;
pdfmake.setFonts({
  Sans: { normal: regular, italics: italic, bold, bolditalics: boldItalic },
  Mono: { normal: mono, italics: mono, bold: mono, bolditalics: mono },
});
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

function inline(piece) {
  if (piece.note !== undefined) {
    return { text: String(piece.note), sup: true, linkToDestination: `note-${piece.note}` };
  }
  const { text, bold: isBold = false, italic: isItalic = false, code = false, href } = piece;
  const out = { text, bold: isBold, italics: isItalic, ...(code ? { font: 'Mono' } : {}) };
  if (href === undefined) return out;
  const target = href.startsWith('#') ? { linkToDestination: href.slice(1) } : { link: href };
  return { ...out, ...target, color: '#0b4fa8' };
}

const text = (content) => content.map(inline);

function block(part) {
  switch (part.kind) {
    case 'heading':
      return { text: text(part.content), id: part.slug, style: `h${part.level}` };
    case 'paragraph':
      return { text: text(part.content), margin: [0, 0, 0, 6] };
    case 'list':
      return {
        [part.ordered ? 'ol' : 'ul']: part.items.map((item) => ({ stack: item.map(block) })),
      };
    case 'table': {
      const row = (more) => (cells) =>
        cells.map((content, column) => ({
          text: text(content),
          alignment: part.align[column],
          ...more,
        }));
      const head = row({ bold: true, fillColor: '#e9edf4' })(part.head);
      const widths = part.head.map((_, column) => (column === part.head.length - 1 ? '*' : 'auto'));
      return {
        table: { headerRows: 1, widths, body: [head, ...part.rows.map(row({}))] },
        layout: 'lightHorizontalLines',
        fontSize: 8.8,
        margin: [0, 6, 0, 6],
      };
    }
    case 'callout': {
      const stack = [{ text: part.title, bold: true }, ...part.blocks.map(block)];
      return {
        table: { widths: ['*'], body: [[{ stack, fillColor: '#e8f2fb' }]] },
        layout: 'noBorders',
      };
    }
    case 'code': {
      const cell = { text: part.text, font: 'Mono', fontSize: 8.6, fillColor: '#f3f4f7' };
      return {
        table: { widths: ['*'], body: [[{ ...cell, preserveLeadingSpaces: true }]] },
        layout: 'noBorders',
      };
    }
  }
}

const { blocks, notes } = readMarkdown(readFileSync(source, 'utf8'));
const definition = {
  info: { title: 'Benchmark' },
  pageSize: 'A4',
  pageMargins: [62, 70, 62, 64],
  defaultStyle: { font: 'Sans', fontSize: 10, lineHeight: 1.15 },
  styles: {
    h2: { fontSize: 15, bold: true, margin: [0, 16, 0, 6] },
    h3: { fontSize: 12.5, bold: true, margin: [0, 11, 0, 4] },
  },
  header: { text: 'Benchmark', margin: [62, 30, 62, 0] },
  footer: (page) => ({ text: String(page), margin: [62, 20, 62, 0] }),
  content: [
    { text: 'Benchmark', fontSize: 30, bold: true },
    ...blocks.map(block),
    { text: 'Notes', style: 'h2' },
    {
      ol: notes.map((content, index) => ({ text: text(content), id: `note-${index + 1}` })),
    },
  ],
};
await pdfmake.createPdf(definition).write(target);
