/** Writes pages: what lies below the texts, the texts with their tags, and what lies above. */
import { artifact, type Layout, type Page, type TextOp } from '../layout/page.js';
import { writeFills, writeMark } from './artifacts.js';
import type { Destinations } from './destinations.js';
import type { Figures } from './figures.js';
import type { Links, OpenLinks } from './links.js';
import { colour, number } from './operators.js';
import type { PackedDocument } from './packed-document.js';
import { openSheet, type Sheet } from './sheet.js';
import type { StructureWriter } from './structure.js';
import { showOperator, type UsedFonts } from './used-fonts.js';

/** What the pages of a document share. */
export interface Shared {
  readonly structure: StructureWriter;
  readonly fonts: UsedFonts;
  readonly figures: Figures;
  readonly links: Links;
  readonly destinations: Destinations;
}

/** The pages of one document. */
export class PageWriter {
  private readonly doc: PackedDocument;
  private readonly layout: Layout;
  private readonly shared: Shared;

  constructor(doc: PackedDocument, layout: Layout, shared: Shared) {
    this.doc = doc;
    this.layout = layout;
    this.shared = shared;
  }

  /** Writes the next page. */
  write(content: Page): void {
    const { figures, fonts, destinations } = this.shared;
    const sheet = openSheet(this.doc);
    if (content.mark !== null) writeMark(content.mark, sheet, fonts);
    writeFills(content.grounds, sheet);
    for (const figure of content.figures) figures.write(figure, sheet);
    this.texts(content.texts, sheet);
    writeFills(content.rules, sheet);
    sheet.page.content.buffer.push(sheet.out.join('\n'));
    destinations.write(content.targets);
  }

  /** Neighbours of one node, one link and one kind of words share a marked content. */
  private texts(texts: readonly TextOp[], sheet: Sheet): void {
    const open: OpenLinks = new Map();
    let index = 0;
    while (index < texts.length) {
      const first = texts[index];
      if (first === undefined) break;
      let end = index + 1;
      while (isAlike(texts[end], first)) end += 1;
      const run = texts.slice(index, end);
      index = end;
      if (first.node === artifact) {
        sheet.out.push('/Artifact <</Type /Pagination>> BDC');
        this.run(run, sheet);
      } else {
        this.tagged(run, first, open, sheet);
      }
    }
    this.shared.links.write(open, sheet.page);
  }

  private tagged(run: readonly TextOp[], first: TextOp, open: OpenLinks, sheet: Sheet): void {
    const { structure, links } = this.shared;
    const { node, link, language } = first;
    const type = this.layout.structure[node]?.type ?? 'P';
    let element = structure.elementOf(node, 'text');
    let tag: string = type;
    if (link !== null) {
      const opened = links.open(element, link, node, open);
      for (const text of run) links.extend(opened, text);
      element = opened.element;
      tag = 'Link';
    }
    if ((first.font === 'mono' && type !== 'Code') || language !== null) {
      tag = first.font === 'mono' ? 'Code' : 'Span';
      element = structure.addWithin(element, tag as 'Code' | 'Span', language);
    }
    const mcid = structure.addContent(element, sheet);
    sheet.out.push(`/${tag} <</MCID ${mcid}>> BDC`);
    this.run(run, sheet);
  }

  /** Texts in a row, naming font and colour only where they change. */
  private run(texts: readonly TextOp[], { page, out }: Sheet): void {
    out.push('BT');
    let look = '';
    let ink = '';
    for (const text of texts) {
      const font = this.shared.fonts.on(page, text.font);
      const size = `/${font.id} ${number(text.size)} Tf`;
      if (size !== look) out.push(size);
      if (text.color !== ink) out.push(colour(text.color));
      look = size;
      ink = text.color;
      out.push(`1 0 0 -1 ${number(text.x)} ${number(text.y)} Tm ${showOperator(text.text, font)}`);
    }
    out.push('ET', 'EMC');
  }
}

/** True where a text belongs to the same element as another. */
function isAlike(text: TextOp | undefined, { node, link, font, language }: TextOp): boolean {
  return (
    text !== undefined &&
    text.node === node &&
    text.link === link &&
    text.language === language &&
    (text.font === 'mono') === (font === 'mono')
  );
}
