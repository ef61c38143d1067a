// Writes the blocks as one HTML page with a plain print stylesheet, for the renderers that read HTML.
import { pathToFileURL } from 'node:url';
import { fonts } from './fonts.mjs';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function inline(piece) {
  if (piece.note !== undefined) return `<a href="#note-${piece.note}"><sup>${piece.note}</sup></a>`;
  let html = escaped(piece.text);
  if (piece.code) html = `<code>${html}</code>`;
  if (piece.italic) html = `<em>${html}</em>`;
  if (piece.bold) html = `<strong>${html}</strong>`;
  return piece.href === undefined ? html : `<a href="${escaped(piece.href)}">${html}</a>`;
}

const text = (content) => content.map(inline).join('');

function block(part) {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level} id="${part.slug}">${text(part.content)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${text(part.content)}</p>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${blocks(item)}</li>`).join('\n')}</${tag}>`;
    }
    case 'table': {
      const cell = (tag, column, content) =>
        `<${tag} class="${part.align[column]}"${tag === 'th' ? ' scope="col"' : ''}>${text(content)}</${tag}>`;
      const row = (tag) => (cells) =>
        `<tr>${cells.map((content, column) => cell(tag, column, content)).join('')}</tr>`;
      return `<table><thead>${row('th')(part.head)}</thead><tbody>${part.rows.map(row('td')).join('\n')}</tbody></table>`;
    }
    case 'callout':
      return `<aside><p><strong>${part.title}</strong></p>${blocks(part.blocks)}</aside>`;
    case 'code':
      return `<pre><code>${escaped(part.text)}</code></pre>`;
  }
}

const blocks = (parts) => parts.map(block).join('\n');

function face(file, weight, style, family = 'Source Sans 3') {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url('${pathToFileURL(file)}'); }`;
}

const style = [
  face(fonts.regular, 400, 'normal'),
  face(fonts.italic, 400, 'italic'),
  face(fonts.bold, 700, 'normal'),
  face(fonts.boldItalic, 700, 'italic'),
  face(fonts.mono, 400, 'normal', 'Source Code Pro'),
  `@page { size: A4; margin: 25mm 22mm 23mm; }
body { font: 10pt/1.44 'Source Sans 3'; margin: 0; }
h2 { font-size: 15pt; } h3 { font-size: 12.5pt; } h2, h3 { break-after: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 8.8pt; line-height: 1.35; }
th { background: #e9edf4; } th, td { padding: 3pt 5pt; border-bottom: 0.4pt solid #c4cad4; vertical-align: top; }
.left { text-align: left; } .right { text-align: right; } thead { display: table-header-group; }
code { font-family: 'Source Code Pro'; font-size: 0.92em; }
pre { background: #f3f4f7; padding: 6pt; font-size: 8.6pt; } aside { border-left: 3.5pt solid #0b4a6f; background: #e8f2fb; padding: 6pt 10pt; }`,
].join('\n');

/** One page of HTML; footnotes stand at its end, since browsers print none at the foot of a page. */
export function toHtml({ blocks: parts, notes }) {
  const items = notes.map((content, index) => `<li id="note-${index + 1}">${text(content)}</li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><style>${style}</style></head>
<body><h1>Benchmark</h1>${blocks(parts)}<h2>Notes</h2><ol>${items.join('\n')}</ol></body></html>
`;
}
