/** Writes a layout as a tagged PDF/A-3a and PDF/UA-1 file. */
import type { Typefaces } from '../font/load-typefaces.js';
import type { Typeface } from '../font/typeface.js';
import type { Image } from '../image/image.js';
import {
  artifact,
  type Figure,
  type FillOp,
  type Layout,
  type Mark,
  type OutlineEntry,
  type Page,
  type Shape,
  type StructureNode,
  type TextOp,
} from '../layout/page.js';
import { type PdfMeta, windowTitle } from '../pdf-meta.js';
import type { FontKey } from '../theme.js';
import { embedFile } from './embed-file.js';
import { writeFont } from './font-objects.js';
import { PackedDocument, type PdfPage, type Ref } from './packed-document.js';
import { archive, type Profile } from './profile.js';
import { writeImage } from './write-image.js';
import { xmpProperties } from './xmp.js';

const producer = 'aiact-doc';
const fontKeys: readonly FontKey[] = [
  'regular',
  'italic',
  'semibold',
  'bold',
  'boldItalic',
  'mono',
];

function pdfString(text: string): unknown {
  // pdfkit writes a String object as a PDF string and a primitive as a name.
  return new String(text);
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const colourCodes = new Map<string, string>();

function colour(code: string): string {
  let known = colourCodes.get(code);
  if (known === undefined) {
    const parts = [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16) / 255);
    known = `${parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ')} rg`;
    colourCodes.set(code, known);
  }
  return known;
}

/** A font in use by the document. */
interface UsedFont {
  readonly id: string;
  readonly ref: Ref;
  readonly face: Typeface;
  readonly words: Map<string, string>;
  readonly glyphs: Map<number, number>;
}

/** A structure element being written; `kids` are marked content numbers, objects and elements. */
interface Element {
  readonly ref: Ref;
  kids: unknown[];
  page: Ref | null;
}

/** Lets what is deflated by now be taken, so that a long document is never in memory as a whole. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Most elements have one kid; a list of one is kept as short as that. */
function addKid(element: Element, kid: unknown): void {
  if (element.kids.length === 0) element.kids = [kid];
  else element.kids.push(kid);
}

class Writer {
  private readonly doc: PackedDocument;
  private readonly layout: Layout;
  private readonly faces: Typefaces;
  private readonly profile: Profile;
  private readonly fonts = new Map<FontKey, UsedFont>();
  private readonly elements: (Element | null)[] = [];
  private readonly links: Element[] = [];
  private readonly destinations = new Map<string, string>();
  private readonly images = new Map<Image, { readonly name: string; readonly ref: Ref }>();

  constructor(doc: PackedDocument, layout: Layout, faces: Typefaces, profile: Profile) {
    this.doc = doc;
    this.profile = profile;
    this.layout = layout;
    this.faces = faces;
    for (const page of layout.pages) {
      for (const { name } of page.targets) {
        const count = this.destinations.size + 1;
        this.destinations.set(name, `d${String(count).padStart(5, '0')}`);
      }
    }
  }

  async write(): Promise<void> {
    this.openStructure();
    for (const [index, page] of this.layout.pages.entries()) {
      this.page(page);
      if (index % 16 === 15) await breath();
    }
    await this.closeStructure();
    for (const font of this.fonts.values())
      writeFont(this.doc, font.ref, font.face.font, font.glyphs, this.profile);
    this.outline();
  }

  private openStructure(): void {
    const { structure } = this.layout;
    const full = usedNodes(this.layout);
    structure.forEach((node, index) => {
      const parent = node.parent < 0 ? null : this.elements[node.parent];
      if (!full.has(index)) {
        this.elements.push(null);
        return;
      }
      if (parent != null && this.profile.lacks.includes(node.type)) {
        this.elements.push(parent);
        return;
      }
      const above = parent?.ref ?? this.doc.getStructTreeRoot();
      const ref = this.doc.ref({ Type: 'StructElem', S: node.type, P: above });
      if (parent != null) addKid(parent, ref);
      this.addAttributes(ref, node);
      this.elements.push({ ref, kids: [], page: null });
    });
    const root = this.elements[0];
    if (root != null) this.doc.getStructTreeRoot().data.K = [root.ref];
  }

  private addAttributes(ref: Ref, node: StructureNode): void {
    if (node.scope !== undefined) ref.data.A = { O: 'Table', Scope: node.scope };
    if (node.numbering !== undefined) ref.data.A = { O: 'List', ListNumbering: node.numbering };
    if (node.id !== undefined) ref.data.ID = pdfString(node.id);
  }

  private async closeStructure(): Promise<void> {
    let count = 0;
    for (const element of new Set([...this.elements, ...this.links])) {
      if (element === null) continue;
      count += 1;
      if (count % 2000 === 0) await breath();
      if (element.page !== null) element.ref.data.Pg = element.page;
      element.ref.data.K = element.kids;
      element.ref.end();
    }
  }

  private font(key: FontKey, page: PdfPage): UsedFont {
    let font = this.fonts.get(key);
    if (font === undefined) {
      const id = `F${fontKeys.indexOf(key) + 1}`;
      const glyphs = new Map<number, number>();
      font = { id, ref: this.doc.ref(), face: this.faces[key], words: new Map(), glyphs };
      this.fonts.set(key, font);
    }
    page.fonts[font.id] = font.ref;
    return font;
  }

  /** The codes of a word, noting which glyphs the document uses. */
  private codes(word: string, font: UsedFont): string {
    const known = font.words.get(word);
    if (known !== undefined) return known;
    const shaped = font.face.shape(word);
    shaped.glyphs.forEach((glyph, index) => {
      const code = shaped.codePoints[index] ?? 0;
      const before = font.glyphs.get(glyph);
      if (before === undefined || code < before) font.glyphs.set(glyph, code);
    });
    font.words.set(word, shaped.codes);
    return shaped.codes;
  }

  private show(text: string, font: UsedFont): string {
    const space = this.codes(' ', font);
    return `[<${text
      .split(' ')
      .map((word) => (word === '' ? '' : this.codes(word, font)))
      .join(space)}>]TJ`;
  }

  private page(content: Page): void {
    this.doc.addPage();
    const { page } = this.doc;
    const out: string[] = [];
    if (content.mark !== null) this.mark(content.mark, page, out);
    this.fills(content.grounds, out);
    const parents = this.doc.getStructParentTree().get(page.structParentTreeKey);
    for (const figure of content.figures) this.figure(figure, page, parents, out);
    this.texts(content.texts, page, parents, out);
    this.fills(content.rules, out);
    page.content.buffer.push(out.join('\n'));
    for (const { name, y } of content.targets) {
      this.doc.addNamedDestination(
        this.destinations.get(name) ?? name,
        'XYZ',
        0,
        Math.max(0, y - 10),
        null,
      );
    }
  }

  private mark(mark: Mark, page: PdfPage, out: string[]): void {
    const font = this.font(mark.font, page);
    const angle = (mark.angle * Math.PI) / 180;
    const cos = String(Math.round(Math.cos(angle) * 1e5) / 1e5);
    const sin = String(Math.round(Math.sin(angle) * 1e5) / 1e5);
    out.push(
      '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
      colour(mark.color),
      `BT /${font.id} ${number(mark.size)} Tf ${cos} -${sin} -${sin} -${cos} ${number(mark.x)} ${number(mark.y)} Tm`,
      `${this.show(mark.text, font)} ET`,
      'EMC',
    );
  }

  private fills(fills: readonly FillOp[], out: string[]): void {
    if (fills.length === 0) return;
    out.push('/Artifact <</Type /Layout>> BDC');
    let last = '';
    for (const fill of fills) {
      if (fill.color !== last) out.push(colour(fill.color));
      last = fill.color;
      out.push(
        `${number(fill.x)} ${number(fill.y)} ${number(fill.width)} ${number(fill.height)} re f`,
      );
    }
    out.push('EMC');
  }

  /** The shapes of a drawing, with its box and the words that stand for it. */
  private figure(figure: Figure, page: PdfPage, parents: unknown[], out: string[]): void {
    const element = this.elements[figure.node];
    if (element == null) throw new Error('A drawing belongs to no structure element');
    const { x, y, width, height } = figure;
    const bottom = this.layout.height - y - height;
    element.ref.data.Alt = pdfString(this.layout.structure[figure.node]?.alternative ?? '');
    element.ref.data.A = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [x, bottom, x + width, bottom + height],
    };
    const mcid = parents.length;
    parents.push(element.ref);
    this.addContent(element, page, mcid);
    const picture = figure.image === undefined ? [] : [this.picture(figure, figure.image, page)];
    out.push(`/Figure <</MCID ${mcid}>> BDC`, ...picture, ...figure.shapes.map(drawn), 'EMC');
  }

  /** A picture, written once however often it is shown; its rows run downwards, as the page does. */
  private picture(box: Figure, image: Image, page: PdfPage): string {
    let known = this.images.get(image);
    if (known === undefined) {
      known = { name: `Im${this.images.size + 1}`, ref: writeImage(this.doc, image) };
      this.images.set(image, known);
    }
    page.xobjects[known.name] = known.ref;
    const { x, y, width, height } = box;
    const matrix = [width, 0, 0, -height, x, y + height].map(number).join(' ');
    return `q ${matrix} cm /${known.name} Do Q`;
  }

  private texts(texts: readonly TextOp[], page: PdfPage, parents: unknown[], out: string[]): void {
    const openLinks = new Map<object, Map<number, Element>>();
    let index = 0;
    while (index < texts.length) {
      const first = texts[index];
      if (first === undefined) break;
      let end = index + 1;
      while (texts[end]?.node === first.node && texts[end]?.link === first.link) end += 1;
      const run = texts.slice(index, end);
      index = end;
      if (first.node === artifact) {
        out.push('/Artifact <</Type /Pagination>> BDC');
        this.run(run, page, out);
        continue;
      }
      const owner = this.elements[first.node];
      if (owner == null) throw new Error('A text belongs to no structure element');
      const element = first.link === null ? owner : this.linkElement(owner, first, openLinks);
      const mcid = parents.length;
      parents.push(element.ref);
      this.addContent(element, page, mcid);
      const tag = first.link === null ? (this.layout.structure[first.node]?.type ?? 'P') : 'Link';
      out.push(`/${tag} <</MCID ${mcid}>> BDC`);
      this.run(run, page, out);
      if (first.link !== null) {
        for (const text of run) this.annotation(text, first.link.href, element, page);
      }
    }
  }

  private addContent(element: Element, page: PdfPage, mcid: number): void {
    element.page ??= page.dictionary;
    addKid(
      element,
      element.page === page.dictionary ? mcid : { Type: 'MCR', Pg: page.dictionary, MCID: mcid },
    );
  }

  private run(texts: readonly TextOp[], page: PdfPage, out: string[]): void {
    out.push('BT');
    let look = '';
    let ink = '';
    for (const text of texts) {
      const font = this.font(text.font, page);
      const size = `/${font.id} ${number(text.size)} Tf`;
      if (size !== look) out.push(size);
      if (text.color !== ink) out.push(colour(text.color));
      look = size;
      ink = text.color;
      out.push(`1 0 0 -1 ${number(text.x)} ${number(text.y)} Tm ${this.show(text.text, font)}`);
    }
    out.push('ET', 'EMC');
  }

  /** One Link element for each link, owner and page. */
  private linkElement(
    owner: Element,
    text: TextOp,
    open: Map<object, Map<number, Element>>,
  ): Element {
    const { link } = text;
    if (link === null) return owner;
    let byNode = open.get(link);
    if (byNode === undefined) {
      byNode = new Map();
      open.set(link, byNode);
    }
    let element = byNode.get(text.node);
    if (element === undefined) {
      const ref = this.doc.ref({ Type: 'StructElem', S: 'Link', P: owner.ref });
      element = { ref, kids: [], page: null };
      byNode.set(text.node, element);
      addKid(owner, ref);
      this.links.push(element);
    }
    return element;
  }

  private annotation(text: TextOp, href: string, element: Element, page: PdfPage): void {
    const key = this.doc.createStructParentTreeNextKey();
    const bottom = this.layout.height - text.y - text.size * 0.25;
    const inside = href.startsWith('#');
    const ref = this.doc.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [text.x, bottom, text.x + text.width, bottom + text.size * 1.2],
      Border: [0, 0, 0],
      F: 4,
      Contents: pdfString(inside ? text.text.trim() || href : href),
      A: inside
        ? { S: 'GoTo', D: pdfString(this.destination(href)) }
        : { S: 'URI', URI: pdfString(asciiUri(href)) },
      StructParent: key,
    });
    this.doc.getStructParentTree().add(key, element.ref);
    page.annotations.push(ref);
    addKid(element, { Type: 'OBJR', Obj: ref, Pg: page.dictionary });
    ref.end();
  }

  private destination(href: string): string {
    const name = this.destinations.get(href.slice(1));
    if (name === undefined) throw new Error(`The link ${href} leads nowhere`);
    return name;
  }

  private outline(): void {
    const entries = nest(this.layout.outline);
    if (entries.length === 0) return;
    const root = this.doc.ref({ Type: 'Outlines', Count: entries.length });
    this.outlineItems(entries, root);
    root.end();
    this.doc._root.data.Outlines = root;
    this.doc._root.data.PageMode = 'UseOutlines';
  }

  private outlineItems(entries: readonly Nested[], parent: Ref): void {
    const refs = entries.map(() => this.doc.ref());
    parent.data.First = refs[0];
    parent.data.Last = refs.at(-1);
    entries.forEach(({ entry, children }, index) => {
      const ref = refs[index];
      if (ref === undefined) return;
      Object.assign(ref.data, {
        Title: pdfString(entry.title),
        Parent: parent,
        Dest: pdfString(this.destination(`#${entry.target}`)),
      });
      if (index > 0) ref.data.Prev = refs[index - 1];
      if (index < refs.length - 1) ref.data.Next = refs[index + 1];
      if (children.length > 0) {
        ref.data.Count = -children.length;
        this.outlineItems(children, ref);
      }
      ref.end();
    });
  }
}

interface Nested {
  readonly entry: OutlineEntry;
  readonly children: Nested[];
}

/** Hangs each entry under the last one of a lower level. */
function nest(entries: readonly OutlineEntry[]): Nested[] {
  const top: Nested[] = [];
  const open: Nested[] = [];
  for (const entry of entries) {
    const item: Nested = { entry, children: [] };
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}

/** The nodes with content, their ancestors, and the parts that must stand even when empty. */
function usedNodes(layout: Layout): Set<number> {
  const used = new Set<number>();
  const keep = (index: number): void => {
    for (let at = index; at >= 0 && !used.has(at); at = layout.structure[at]?.parent ?? -1)
      used.add(at);
  };
  for (const page of layout.pages) {
    for (const { node } of page.texts) if (node !== artifact) keep(node);
    for (const { node } of page.figures) keep(node);
  }
  layout.structure.forEach((node, index) => {
    if (node.type === 'TH' || node.type === 'TD') keep(index);
    if (node.type === 'LBody' && used.has(node.parent)) keep(index);
  });
  return used;
}

/** The operators that draw a shape. */
function drawn(shape: Shape): string {
  const at = ([x, y]: readonly [number, number]): string => `${number(x)} ${number(y)}`;
  switch (shape.kind) {
    case 'rectangle':
      return `${colour(shape.color)} ${at([shape.x, shape.y])} ${at([shape.width, shape.height])} re f`;
    case 'line': {
      const dash = shape.dash === null ? '[] 0 d' : `[${at(shape.dash)}] 0 d`;
      const ink = colour(shape.color).replace('rg', 'RG');
      return `${ink} ${number(shape.width)} w ${dash} ${at(shape.from)} m ${at(shape.to)} l S`;
    }
    case 'polygon': {
      const path = shape.points.map((point, index) => `${at(point)} ${index === 0 ? 'm' : 'l'}`);
      return `${colour(shape.color)} ${path.join(' ')} h f`;
    }
    case 'circle': {
      const [x, y] = shape.centre;
      const r = shape.radius;
      // Four Bézier curves come within 0.03 % of a circle with this length of handle.
      const k = r * 0.5523;
      const curve = (...points: (readonly [number, number])[]): string =>
        `${points.map(at).join(' ')} c`;
      return [
        colour(shape.color),
        `${at([x + r, y])} m`,
        curve([x + r, y + k], [x + k, y + r], [x, y + r]),
        curve([x - k, y + r], [x - r, y + k], [x - r, y]),
        curve([x - r, y - k], [x - k, y - r], [x, y - r]),
        curve([x + k, y - r], [x + r, y - k], [x + r, y]),
        'h f',
      ].join(' ');
    }
  }
}

function asciiUri(href: string): string {
  return href.replace(/[^\u0021-\u007e]/gu, (character) => encodeURIComponent(character));
}

/** Writes the file: the same bytes for the same layout and meta on every machine. */
export async function writePdf(
  layout: Layout,
  meta: PdfMeta,
  faces: Typefaces,
  profile: Profile = archive,
): Promise<Uint8Array> {
  const date = new Date(`${meta.date}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new Error(`Not a day: ${meta.date}`);
  const info = {
    Title: windowTitle(meta),
    Author: meta.author,
    Subject: meta.subject,
    Creator: producer,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
  const options = {
    autoFirstPage: false,
    compress: false,
    displayTitle: true,
    font: null,
    info,
    lang: meta.language,
    margin: 0,
    pdfVersion: profile.pdfVersion,
    size: [layout.width, layout.height],
    subset: profile.subset,
    tagged: true,
  };
  const doc = new PackedDocument(options, xmpProperties(meta, producer), profile.packed);
  for (const attachment of profile.attachments ? meta.attachments : []) {
    embedFile(doc, attachment, date);
  }
  await new Writer(doc, layout, faces, profile).write();
  return doc.finish();
}
