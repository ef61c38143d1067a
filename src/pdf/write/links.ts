/** Writes links: their elements in the structure and the areas of the page that lead away. */

import type { Link } from '../../markdown/tree.js';
import type { Layout, TextOp } from '../layout/page.js';
import { notePlace } from '../layout/prepare-text.js';
import type { PdfWords } from '../words.js';
import type { Destinations } from './destinations.js';
import { LinkWords } from './link-words.js';
import { pdfString } from './operators.js';
import type { PackedDocument, PdfkitPage } from './packed-document.js';
import { addKid, type Element, type StructureWriter } from './structure.js';

/** A link on a page: its element, its words, and the lines that they stand on. */
export interface OpenLink {
  readonly element: Element;
  readonly href: string;
  words: string;
  readonly lines: Area[];
}

/** Left, top, right and bottom, from the top of the page. */
interface Area {
  left: number;
  readonly top: number;
  right: number;
  readonly bottom: number;
  readonly baseline: number;
}

/** The links of a page, by link and by the node that owns the words. */
export type OpenLinks = Map<object, Map<number, OpenLink>>;

/** The links of one document. */
export class Links {
  private readonly doc: PackedDocument;
  private readonly layout: Layout;
  private readonly structure: StructureWriter;
  private readonly destinations: Destinations;
  private readonly purposes: LinkWords;

  constructor(
    doc: PackedDocument,
    layout: Layout,
    structure: StructureWriter,
    destinations: Destinations,
    words?: PdfWords,
  ) {
    this.doc = doc;
    this.layout = layout;
    this.structure = structure;
    this.destinations = destinations;
    this.purposes = new LinkWords(layout, words);
  }

  /** One Link element for each link, owner and page; the mark of a footnote has it in a Reference. */
  open(owner: Element, link: Link, node: number, open: OpenLinks): OpenLink {
    let byNode = open.get(link);
    if (byNode === undefined) {
      byNode = new Map();
      open.set(link, byNode);
    }
    let found = byNode.get(node);
    if (found === undefined) {
      const isMark = link.href.startsWith(`#${notePlace}`);
      const above = isMark ? this.structure.addWithin(owner, 'Reference') : owner;
      const element = this.structure.addWithin(above, 'Link');
      found = { element, href: link.href, words: '', lines: [] };
      byNode.set(node, found);
    }
    return found;
  }

  /** Adds a text to a link; texts of one line make one area. */
  extend(link: OpenLink, text: TextOp): void {
    const [left, right] = [text.x, text.x + text.width];
    const last = link.lines.at(-1);
    link.words += text.text;
    if (last !== undefined && Math.abs(last.baseline - text.y) < text.size / 2) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      return;
    }
    const bottom = text.y + text.size * 0.25;
    link.lines.push({ left, right, top: bottom - text.size * 1.2, bottom, baseline: text.y });
  }

  /** Writes the links of a page that is complete: one annotation for each, however many lines it has. */
  write(open: OpenLinks, page: PdfkitPage): void {
    for (const byNode of open.values()) {
      for (const link of byNode.values()) this.annotate(link, page);
    }
  }

  private annotate({ element, href, words, lines }: OpenLink, page: PdfkitPage): void {
    const key = this.doc.createStructParentTreeNextKey();
    const up = (y: number): number => this.layout.height - y;
    const quads = lines.flatMap(({ left, top, right, bottom }) => [
      ...[left, up(top), right, up(top)],
      ...[left, up(bottom), right, up(bottom)],
    ]);
    const ref = this.doc.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [
        Math.min(...lines.map(({ left }) => left)),
        up(Math.max(...lines.map(({ bottom }) => bottom))),
        Math.max(...lines.map(({ right }) => right)),
        up(Math.min(...lines.map(({ top }) => top))),
      ],
      ...(lines.length > 1 && { QuadPoints: quads }),
      Border: [0, 0, 0],
      F: 4,
      Contents: pdfString(this.purposes.of(href, words)),
      A: href.startsWith('#')
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
