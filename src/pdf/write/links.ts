/** Writes links: their elements in the structure and the areas of the page that lead away. */

import type { Link } from '../../markdown/tree.js';
import type { Layout, TextOp } from '../layout/page.js';
import { notePlace } from '../layout/prepare-text.js';
import type { Destinations } from './destinations.js';
import { pdfString } from './operators.js';
import type { PackedDocument, PdfPage } from './packed-document.js';
import { addKid, type Element, type Structure } from './structure.js';

/** The Link elements of a page, by link and by the node that owns the words. */
export type OpenLinks = Map<object, Map<number, Element>>;

/** The links of one document. */
export class Links {
  private readonly doc: PackedDocument;
  private readonly layout: Layout;
  private readonly structure: Structure;
  private readonly destinations: Destinations;

  constructor(
    doc: PackedDocument,
    layout: Layout,
    structure: Structure,
    destinations: Destinations,
  ) {
    this.doc = doc;
    this.layout = layout;
    this.structure = structure;
    this.destinations = destinations;
  }

  /** One Link element for each link, owner and page; the mark of a footnote has it in a Reference. */
  element(owner: Element, link: Link, node: number, open: OpenLinks): Element {
    let byNode = open.get(link);
    if (byNode === undefined) {
      byNode = new Map();
      open.set(link, byNode);
    }
    let element = byNode.get(node);
    if (element === undefined) {
      const isMark = link.href.startsWith(`#${notePlace}`);
      const above = isMark ? this.structure.addWithin(owner, 'Reference') : owner;
      element = this.structure.addWithin(above, 'Link');
      byNode.set(node, element);
    }
    return element;
  }

  /** Makes a text of the link an area that leads to its address. */
  annotate(text: TextOp, href: string, element: Element, page: PdfPage): void {
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
        ? { S: 'GoTo', D: pdfString(this.destinations.of(href.slice(1))) }
        : { S: 'URI', URI: pdfString(asciiUri(href)) },
      StructParent: key,
    });
    this.doc.getStructParentTree().add(key, element.ref);
    page.annotations.push(ref);
    addKid(element, { Type: 'OBJR', Obj: ref, Pg: page.dictionary });
    ref.end();
  }
}

function asciiUri(href: string): string {
  return href.replace(/[^\u0021-\u007e]/gu, (character) => encodeURIComponent(character));
}
