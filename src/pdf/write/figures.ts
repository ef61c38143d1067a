/** Writes drawings and pictures, each with its box and the words that stand for it. */
import type { Image } from '../image/image.js';
import { artifact, type Figure, type Layout } from '../layout/page.js';
import { drawShape } from './draw-shape.js';
import { number, pdfString } from './operators.js';
import type { PackedDocument, PdfkitPage, PdfkitRef } from './packed-document.js';
import type { Sheet } from './sheet.js';
import type { StructureWriter } from './structure.js';
import { writeImage } from './write-image.js';

/** The figures of one document. */
export class Figures {
  private readonly doc: PackedDocument;
  private readonly layout: Layout;
  private readonly structure: StructureWriter;
  private readonly images = new Map<Image, { readonly name: string; readonly ref: PdfkitRef }>();

  constructor(doc: PackedDocument, layout: Layout, structure: StructureWriter) {
    this.doc = doc;
    this.layout = layout;
    this.structure = structure;
  }

  /** Writes one figure: its picture, where it has one, and its shapes. */
  write(figure: Figure, sheet: Sheet): void {
    if (figure.node === artifact) {
      const shapes = figure.shapes.map(drawShape);
      const picture =
        figure.image === undefined ? [] : [this.picture(figure, figure.image, sheet.page)];
      sheet.out.push('/Artifact <</Type /Pagination>> BDC', ...picture, ...shapes, 'EMC');
      return;
    }
    const element = this.structure.elementOf(figure.node, 'drawing');
    const { x, y, width, height } = figure;
    const bottom = this.layout.height - y - height;
    element.ref.data.Alt = pdfString(this.layout.structure[figure.node]?.alternative ?? '');
    element.ref.data.A = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [x, bottom, x + width, bottom + height],
    };
    const mcid = this.structure.addContent(element, sheet);
    const picture =
      figure.image === undefined ? [] : [this.picture(figure, figure.image, sheet.page)];
    const shapes = figure.shapes.map(drawShape);
    sheet.out.push(`/Figure <</MCID ${mcid}>> BDC`, ...picture, ...shapes, 'EMC');
  }

  /** A picture, written once however often it is shown; its rows run downwards, as the page does. */
  private picture(box: Figure, image: Image, page: PdfkitPage): string {
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
}
