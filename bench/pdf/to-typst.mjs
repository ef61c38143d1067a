// Writes the blocks as Typst markup, for the Typst compiler.

const escaped = (text) => text.replace(/[\\#$*_`<>@[\]~=/+\-"']/g, '\\$&');
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function inline(notes) {
  return (piece) => {
    if (piece.note !== undefined)
      return `#footnote[${notes[piece.note - 1].map(inline(notes)).join('')}]`;
    let out = piece.code ? `#raw(${quoted(piece.text)})` : escaped(piece.text);
    if (piece.italic) out = `#emph[${out}]`;
    if (piece.bold) out = `#strong[${out}]`;
    if (piece.href === undefined) return out;
    const target = piece.href.startsWith('#') ? `<${piece.href.slice(1)}>` : quoted(piece.href);
    return `#link(${target})[${out}]`;
  };
}

function block(part, text) {
  switch (part.kind) {
    case 'heading':
      return `#heading(level: ${part.level - 1})[${text(part.content)}] <${part.slug}>`;
    case 'paragraph':
      return text(part.content);
    case 'list': {
      const items = part.items.map((item) => `[${blocks(item, text)}]`);
      return `#${part.ordered ? 'enum' : 'list'}(${items.join(', ')})`;
    }
    case 'table': {
      const row = (cells) => cells.map((content) => `[${text(content)}]`).join(', ');
      return `#table(columns: (auto, auto, auto, 1fr), align: (${part.align.join(', ')}), table.header(${row(part.head)}),\n${part.rows.map(row).join(',\n')})`;
    }
    case 'callout':
      return `#block(fill: rgb("#e8f2fb"), inset: 8pt, width: 100%, stroke: (left: 3.5pt + rgb("#0b4a6f")))[#strong[${part.title}]\n\n${blocks(part.blocks, text)}]`;
    case 'code':
      return `#block(fill: rgb("#f3f4f7"), inset: 6pt, width: 100%)[#raw(block: true, ${JSON.stringify(part.text)})]`;
  }
}

const blocks = (parts, text) => parts.map((part) => block(part, text)).join('\n\n');

// No contents page and no total of pages: Typst would lay the document out twice for them.
const head = `#set document(title: "Benchmark", date: datetime(year: 2026, month: 11, day: 1))
#set page(paper: "a4", margin: (x: 62pt, top: 70pt, bottom: 64pt), header: [Benchmark], numbering: "1")
#set text(font: "Source Sans 3", size: 10pt, lang: "en")
#set par(leading: 0.75em)
#show raw: set text(font: "Source Code Pro")
#show table: set text(size: 8.8pt)
#set table(stroke: (bottom: 0.4pt + rgb("#c4cad4")))
#title()
`;

/** One source file of Typst. */
export function toTypst({ blocks: parts, notes }) {
  const text = (content) => content.map(inline(notes)).join('');
  return `${head}\n${blocks(parts, text)}\n`;
}
