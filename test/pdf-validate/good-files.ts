/** PDFs without a fault, for the tests of the checks: every kind of block, and drawings made by hand. */

import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../src/pdf/font/load-typefaces.js';
import { layOut } from '../../src/pdf/layout/lay-out.js';
import type { Figure, Layout, Shape, TextOp } from '../../src/pdf/layout/page.js';
import type { PdfMeta } from '../../src/pdf/pdf-meta.js';
import { defaultTheme } from '../../src/pdf/theme.js';
import { writePdf } from '../../src/pdf/write/adapter.js';
import { countedWords, metaWith } from '../pdf/samples.js';

const faces = loadTypefaces();

const shapes: readonly Shape[] = [
  { kind: 'rectangle', x: 110, y: 310, width: 60, height: 12, color: '#12437e' },
  { kind: 'line', from: [110, 330], to: [240, 330], width: 0.5, color: '#545b6b', dash: [3, 2] },
  {
    kind: 'polygon',
    points: [
      [120, 340],
      [140, 340],
      [130, 352],
    ],
    color: '#b4541a',
  },
  { kind: 'circle', centre: [200, 346], radius: 6, color: '#2f7d4f' },
];

/** A layout with a drawing and a word of it on its last page. */
export function withFigure(layout: Layout): Layout {
  const parent = layout.structure.findIndex(({ type }) => type === 'Document');
  const node = layout.structure.length;
  const figure: Figure = { x: 100, y: 300, width: 200, height: 60, shapes, node };
  const word: TextOp = {
    x: 105,
    y: 358,
    width: 20,
    font: 'regular',
    size: 8,
    color: '#1a1f2b',
    text: 'Text',
    underline: false,
    node,
    link: null,
    language: null,
  };
  const alternative = 'Bars: text 15.6 trillion tokens';
  return {
    ...layout,
    structure: [...layout.structure, { type: 'Figure', parent, alternative }],
    pages: layout.pages.map((page, index) =>
      index === layout.pages.length - 1
        ? { ...page, figures: [...page.figures, figure], texts: [...page.texts, word] }
        : page,
    ),
  };
}

/** The layout of a text. */
export function layoutOf(markdown: string, meta: PdfMeta): Layout {
  return layOut(parseMarkdown(markdown), meta, faces, defaultTheme);
}

/** Writes a layout with the properties that tests use. */
export function written(layout: Layout, meta: PdfMeta): Promise<Uint8Array> {
  return writePdf(layout, meta, faces);
}

/** All that the rules speak of, on a few pages. */
const source = `# First

Opening with **bold**, \`code\`, [out](https://example.com/a), [a place](#second) and notes[^a][^b].

> [!NOTE]
> Called out.

> Quoted.

- one
  - two

1. three
2. four

| Field | Reason |
|---|---|
| a | b |
| c | d |

## Part

${countedWords('p', 700)}

# Second

${countedWords('q', 300)}

## Third

${countedWords('r', 500)}

[^a]: A note.
[^b]: Another.
`;

/** Every kind of block and a drawing; not a draft, so that pages differ in what they hold. */
export async function goodFile(): Promise<{
  readonly bytes: Uint8Array;
  readonly pages: number;
}> {
  const meta = metaWith();
  const layout = withFigure(layoutOf(source, meta));
  return { bytes: await written(layout, meta), pages: layout.pages.length };
}
