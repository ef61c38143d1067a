/** Any theme within the bounds lays out every word on its page; a logo stands on the cover with its words. */

import { describe, expect, it } from '@jest/globals';
import { PDFName, PDFRawStream } from 'pdf-lib';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.js';
import type { DocumentTree } from '../../../src/markdown/tree.js';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import type { Image } from '../../../src/pdf/image/image.js';
import { readImage } from '../../../src/pdf/image/read-image.js';
import { layOut } from '../../../src/pdf/layout/lay-out.js';
import { artifact, type Layout } from '../../../src/pdf/layout/page.js';
import { createPdfRenderer } from '../../../src/pdf/render-pdf.js';
import { bulletMarks, shippedFonts } from '../../../src/pdf/theme/keys.js';
import type { Logo } from '../../../src/pdf/theme/logo.js';
import { defaultTheme, type Theme } from '../../../src/pdf/theme.js';
import { checkPdf } from '../../../src/pdf-validate/check-pdf.js';
import { readTheme } from '../../../src/theme/read-theme.js';
import { themeSchema } from '../../../src/theme/theme-schema.gen.js';
import { textOf as sourceText } from '../../house/sources.js';
import fc from '../../property.js';
import { jpeg, png } from '../image/pictures.js';
import { readPdf, streamBytes } from '../read-pdf.js';
import { everyBlock, metaWith } from '../samples.js';

const faces = loadTypefaces();
const tree = parseMarkdown(everyBlock());
const short = parseMarkdown('# Title\n\nA few words.\n');

function themeOf(changes: unknown): Theme | null {
  const bytes = new TextEncoder().encode(JSON.stringify(changes));
  const { theme, findings } = readTheme({ file: 'theme.json', bytes });
  return findings.some(({ severity }) => severity === 'error') ? null : theme;
}

/** The section of the contents, or -1; whether there is one depends on the theme. */
const sectionOfContents = (structure: Layout['structure']): number =>
  structure.find(({ type }) => type === 'TOC')?.parent ?? -1;

/** Every letter that is no artifact, in the order of the structure: what a theme may never change. */
function letters({ pages, structure }: Layout): string {
  const bullets = new Set<string>(bulletMarks);
  const contents = sectionOfContents(structure);
  const isListed = (node: Layout['structure'][number]): boolean =>
    node.type === 'Reference' || node.parent === contents;
  return structure
    .flatMap((node, index) =>
      pages.flatMap(({ texts }) => texts.filter((text) => text.node === index && !isListed(node))),
    )
    .map(({ text }) => text.replace(/\s/g, ''))
    .filter((text) => !bullets.has(text))
    .join('')
    .replace(/­|-/g, '');
}

/** Texts that begin or end beyond the paper. */
function outside({ pages, width, height }: Layout): string[] {
  return pages.flatMap(({ texts }, page) =>
    texts
      .filter(({ x, y, width: length, size, text }) => {
        const end = x + length - (text.endsWith(' ') ? size : 0);
        return x < 0 || end > width || y - size < -1 || y > height;
      })
      .map(({ text, x, y }) => `${page}: ${text} at ${x}, ${y}`),
  );
}

interface Node {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Values within the bounds of the schema, extremes among them; colours stay as they are. */
function within(node: Node): fc.Arbitrary<unknown> {
  if (node.properties) {
    const keys = Object.entries(node.properties).filter(
      ([key, child]) => key !== 'logo' && settable(child),
    );
    return fc.record(Object.fromEntries(keys.map(([key, child]) => [key, within(child)])), {
      requiredKeys: [],
    });
  }
  if (node.items) {
    return fc.array(within(node.items), {
      minLength: node.minItems ?? 0,
      maxLength: node.maxItems ?? 6,
    });
  }
  if (node.enum) return fc.constantFrom(...node.enum);
  const { minimum = 0, maximum = 0 } = node;
  return fc.oneof(
    fc.constantFrom(minimum, maximum),
    fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }),
  );
}

function settable(node: Node): boolean {
  if (node.properties) return Object.values(node.properties).some(settable);
  return (
    (node.items ?? node).enum !== undefined ||
    (node.items ?? node).minimum !== undefined ||
    node.items?.properties !== undefined
  );
}

/** The same with every distance between lines at least as large as its text, which the schema can not say. */
function loosened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loosened);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, loosened(child)]),
  );
  const { size } = inner as { size?: number };
  return size === undefined
    ? inner
    : { ...inner, leading: Math.max(size, Number(inner.leading ?? size)) };
}

describe('A theme', () => {
  // A short document has no identity table: its document control says the same.
  const apart: Theme = { ...defaultTheme, cover: { ...defaultTheme.cover, kind: 'full' } };
  const together = defaultTheme;
  const bothWays = (document: DocumentTree): string[] =>
    [apart, together].map((theme) => letters(layOut(document, metaWith(), faces, theme)));
  const words = bothWays(tree);
  const fewWords = bothWays(short);

  it('within its bounds loses no word and fails on no document', async () => {
    let used = 0;
    await fc.assert(
      fc.asyncProperty(within(themeSchema as Node).map(loosened), async (changes) => {
        const theme = themeOf(changes);
        if (theme === null) return;
        used += 1;
        const long = layOut(tree, metaWith({ draft: true }), faces, theme);
        expect(words).toContain(letters(long));
        expect(outside(long)).toEqual([]);
        expect(fewWords).toContain(letters(layOut(short, metaWith(), faces, theme)));
      }),
      { numRuns: 60 },
    );
    expect(used).toBeGreaterThan(10);
  }, 120_000);

  it('keeps all text within its margins', async () => {
    const theme = themeOf({
      page: { width: 500, height: 600, left: 30, right: 40, top: 80, bottom: 90 },
      body: { size: 14, leading: 18 },
    });
    const layout = layOut(tree, metaWith(), faces, theme ?? defaultTheme);
    expect(layout).toMatchObject({ width: 500, height: 600 });
    for (const text of layout.pages
      .flatMap(({ texts }) => texts)
      .filter(({ node }) => node !== artifact)) {
      expect(text.x).toBeGreaterThanOrEqual(29.9);
      expect(text.x + text.width - text.size * 0.3).toBeLessThanOrEqual(460.1);
      expect(text.y).toBeLessThanOrEqual(510);
    }
  });

  it('has no more typefaces than are shipped, and bullets that they hold', () => {
    expect([...shippedFonts].sort()).toEqual(Object.keys(faces).sort());
    for (const mark of bulletMarks)
      expect([mark, faces.regular.shape(mark).missing]).toEqual([mark, []]);
  });

  it('that comes as a sample is a valid one, in the colour of its brand', async () => {
    const bytes = new TextEncoder().encode(sourceText('samples/themes/warm-print.yaml'));
    const { theme, findings } = readTheme({ file: 'warm-print.yaml', bytes });
    expect(findings).toEqual([]);
    const pdf = await (await createPdfRenderer({ theme })).render(everyBlock(), metaWith());
    expect(await checkPdf(pdf)).toEqual([]);
    expect(theme.colours.accent).toBe('#7a2e1d');
    expect(theme.page).toEqual({ ...defaultTheme.page, left: 76, right: 76, top: 76, bottom: 72 });
  });
});

describe('A logo', () => {
  const logoOf = async (bytes: Uint8Array, height = 28): Promise<Logo> => ({
    image: (await readImage(bytes)).image as Image,
    alternative: 'Example & Söhne SA',
    height,
  });
  const picture = png(
    4,
    2,
    Array.from({ length: 32 }, (_, at) => (at % 4 === 3 ? 255 : at * 5)),
  );

  it.each([
    ['a long document', everyBlock()],
    ['a short document', '# Title\n\nA few words.\n'],
  ])('stands once, on the first page of %s, above the title', async (_, markdown) => {
    const { pages, structure } = layOut(
      parseMarkdown(markdown),
      metaWith(),
      faces,
      defaultTheme,
      await logoOf(picture),
    );
    const [first, ...others] = pages;
    const figures = first?.figures.filter(({ image }) => image !== undefined) ?? [];
    expect(figures).toMatchObject([{ x: defaultTheme.page.left, width: 56, height: 28 }]);
    expect(others.flatMap(({ figures: more }) => more.filter(({ image }) => image))).toEqual([]);
    expect(structure[figures[0]?.node ?? -1]).toMatchObject({
      type: 'Figure',
      alternative: 'Example & Söhne SA',
    });
    const top = Math.min(
      ...(first?.texts ?? [])
        .filter(({ node }) => node !== artifact)
        .map(({ y, size }) => y - size),
    );
    expect((figures[0]?.y ?? 0) + 28).toBeLessThan(top);
  });

  it('is scaled down where it is wider than the text, and pushes the title down where it is high', async () => {
    const wide = await logoOf(png(100, 1, Array(400).fill(0)), 120);
    const { pages } = layOut(tree, metaWith(), faces, defaultTheme, wide);
    expect(pages[0]?.figures[0]?.width).toBeCloseTo(446, 2);
    const high = await logoOf(png(1, 1, [0, 0, 0, 255]), 120);
    const low = themeOf({ cover: { kind: 'full', titleTop: 60 } });
    const [cover] = layOut(tree, metaWith(), faces, low ?? defaultTheme, high).pages;
    const bar = cover?.grounds[0]?.y ?? 0;
    expect(bar).toBeGreaterThanOrEqual(190);
  });

  it.each([
    ['a PNG', picture, 'DeviceRGB', 'FlateDecode'],
    ['a grey PNG', png(1, 1, [80, 80, 80, 255]), 'DeviceGray', 'FlateDecode'],
    ['a JPEG', jpeg({}), 'DeviceRGB', 'DCTDecode'],
    ['a grey JPEG', jpeg({ components: 1 }), 'DeviceGray', 'DCTDecode'],
  ])(
    'from %s is one plain image in a file that keeps every rule',
    async (_, bytes, space, filter) => {
      const logo = await logoOf(bytes);
      const { render } = await createPdfRenderer({ logo });
      const pdf = await render(everyBlock(), metaWith());
      expect(await checkPdf(pdf)).toEqual([]);
      const { document } = await readPdf(pdf);
      const images = document.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) =>
          object instanceof PDFRawStream &&
          object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
            ? [object]
            : [],
        );
      expect(images).toHaveLength(1);
      const [image] = images as [PDFRawStream];
      const entry = (name: string): string => String(image.dict.get(PDFName.of(name)));
      expect(entry('ColorSpace')).toBe(`/${space}`);
      expect(entry('Filter')).toBe(`/${filter}`);
      expect(entry('BitsPerComponent')).toBe('8');
      for (const absent of ['SMask', 'Mask', 'Interpolate', 'Decode'])
        expect(entry(absent)).toBe('undefined');
      const content = filter === 'DCTDecode' ? image.getContents() : streamBytes(image);
      expect(Buffer.from(content).equals(Buffer.from(logo.image.bytes))).toBe(true);
      expect(Buffer.from(await render(everyBlock(), metaWith())).equals(Buffer.from(pdf))).toBe(
        true,
      );
    },
  );
});
