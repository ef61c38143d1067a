/** A theme from one colour: what follows from it can be read, and a brand that can't be is answered with the nearest that can. */
import { describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import type { Image } from '../../../src/pdf/image/image.js';
import { readImage } from '../../../src/pdf/image/read-image.js';
import { layOut } from '../../../src/pdf/layout/lay-out.js';
import { artifact, type Layout } from '../../../src/pdf/layout/page.js';
import { createPdfRenderer } from '../../../src/pdf/render-pdf.js';
import { fromBrand, isBrand, nearestBrand } from '../../../src/pdf/theme/brand.js';
import {
  coloursOf,
  contrast,
  leastContrast,
  pairsOf,
  paper,
} from '../../../src/pdf/theme/contrast.js';
import type { Logo } from '../../../src/pdf/theme/logo.js';
import { overlay } from '../../../src/pdf/theme/overlay.js';
import { defaultTheme, type Theme } from '../../../src/pdf/theme.js';
import { checkPdf } from '../../../src/pdf-validate/check-pdf.js';
import { readTheme } from '../../../src/theme/read-theme.js';
import fc from '../../property.js';
import { png } from '../image/pictures.js';
import { metaWith } from '../samples.js';

const faces = loadTypefaces();
const laid = (markdown: string, theme: Theme, logo: Logo | null = null): Layout =>
  layOut(parseMarkdown(markdown), metaWith({ identity: [] }), faces, theme, logo);

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const read = (text: string): ReturnType<typeof readTheme> =>
  readTheme({ file: 'theme.yaml', bytes: new TextEncoder().encode(text) });

/** Lightness as the eye sees grey, from 0 to 100. */
function grey(code: string): number {
  const luminance = 1.05 / contrast(code, paper) - 0.05;
  return 116 * Math.cbrt(luminance) - 16;
}

describe('Whatever colour a brand is', () => {
  it('every pair of colours that can meet on a page keeps its contrast', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const theme = overlay<Theme>(defaultTheme, fromBrand(brand));
        const colours = coloursOf(theme);
        for (const { ink, ground } of pairsOf(theme)) {
          const on = ground === null ? paper : (colours.get(ground) ?? '');
          expect(contrast(colours.get(ink) ?? '', on)).toBeGreaterThanOrEqual(leastContrast);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('neighbours in a chart differ in grey by twelve steps of lightness', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const greys = fromBrand(brand).chart.palette.map(grey);
        for (const [index, one] of greys.slice(1).entries()) {
          expect(Math.abs(one - (greys[index] ?? 0))).toBeGreaterThan(12);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('it is taken as it is, or refused with a colour that is taken', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const { findings, theme } = read(`brand: "${brand}"\n`);
        if (isBrand(brand)) {
          expect(findings).toEqual([]);
          expect(theme.colours.accent).toBe(brand);
          return;
        }
        expect(findings.map(({ id }) => id)).toEqual(['theme/brand']);
        expect(findings[0]?.place).toMatchObject({ line: 1 });
        const [better = ''] = /#[0-9a-f]{6}(?="`)/.exec(findings[0]?.help ?? '') ?? [];
        expect(better).toBe(nearestBrand(brand));
        expect(read(`brand: "${better}"\n`).findings).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('Without a brand', () => {
  it('neighbours in a chart differ in grey as well', () => {
    const greys = defaultTheme.chart.palette.map(grey);
    for (const [index, one] of greys.slice(1).entries())
      expect(Math.abs(one - (greys[index] ?? 0))).toBeGreaterThan(12);
  });
});

describe('A key that is set by hand', () => {
  it('wins over what follows from the brand', () => {
    const { theme, findings } = read('brand: "#7a2e1d"\ncolours: { link: "#0b4fa8" }\n');
    expect(findings).toEqual([]);
    expect(theme.colours.link).toBe('#0b4fa8');
    expect(theme.colours.accent).toBe('#7a2e1d');
    expect(theme.chart.palette[0]).toBe('#7a2e1d');
    expect(theme.callouts).toEqual(defaultTheme.callouts);
    expect(theme.statuses).toEqual(defaultTheme.statuses);
  });
});

describe('The kind of cover', () => {
  const long = Array.from({ length: 3 }, (_, at) => `## Part ${at}\n\nWords.\n`).join('\n');

  it.each([
    ['full', 2],
    ['compact', 1],
    ['none', 1],
    ['auto', 1],
  ])('%s is kept whatever the length', (kind, pages) => {
    const { theme } = read(`cover: { kind: ${kind} }\n`);
    expect(laid(long, theme).pages).toHaveLength(pages);
  });

  it('none sets the title like any heading of its level', () => {
    const { theme } = read('cover: { kind: none }\n');
    const [title] = laid(long, theme).pages[0]?.texts ?? [];
    expect(title?.size).toBe(theme.headings[0].size);
  });

  it('is refused under another name', () => {
    expect(read('cover: { kind: title-page }\n').findings).toHaveLength(1);
  });
});

describe('A logo that is asked for in the running head', () => {
  it('stands small on every page but the first, and is no part of the text', async () => {
    const image = (await readImage(png(40, 10, Array(1600).fill(90)))).image as Image;
    const logo: Logo = { image, alternative: 'Example SA', height: 28, inHead: true };
    const markdown = `# One\n\nWords.\n\n# Two\n\nWords.\n\n# Three\n\nWords.\n`;
    const { pages } = laid(markdown, defaultTheme, logo);
    expect(pages).toHaveLength(3);
    expect(pages.map(({ figures }) => figures.map(({ node }) => node === artifact))).toEqual([
      [false],
      [true],
      [true],
    ]);
    const [head] = pages[1]?.figures ?? [];
    expect(head?.height).toBeLessThanOrEqual(16);
    expect((head?.x ?? 0) + (head?.width ?? 0)).toBeCloseTo(
      defaultTheme.page.width - defaultTheme.page.right,
    );
    const { render } = await createPdfRenderer({ logo });
    expect(await checkPdf(await render(markdown, metaWith()))).toEqual([]);
  });
});

describe('The provider in the running head', () => {
  it('stands before the title where the theme asks for it, and once only', () => {
    const { theme } = read('provider_in_head: true\n');
    const heads = (author: string, header: string): string[] =>
      layOut(
        parseMarkdown('# One\n\nWords.\n\n# Two\n\nWords.\n'),
        metaWith({ author, header }),
        faces,
        theme,
      ).pages.map(({ texts }) =>
        texts
          .filter(({ y }) => y < 45)
          .map(({ text }) => text)
          .join(''),
      );
    expect(heads('Example SA', 'Model 2: policy')[1]).toBe('Example SA · Model 2: policy');
    expect(heads('Example SA', 'Example SA: policy')[1]).toBe('Example SA: policy');
  });
});

describe('The older name of the width of text', () => {
  it('is read for one more version, with what to write in its place', () => {
    const { theme, findings } = read('proseWidth: 400\n');
    expect(theme.measure).toBe(400);
    expect(findings.map(({ id, severity, help }) => [id, severity, help])).toEqual([
      ['theme/renamed', 'warning', 'Write `measure: 400` in its place'],
    ]);
    expect(read('proseWidth: 400\nmeasure: 420\n').theme.measure).toBe(420);
  });
});
