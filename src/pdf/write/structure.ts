/** Writes the tree of structure elements and hangs the contents of the pages into it. */
import type { Layout, StructureNode } from '../layout/page.js';
import { pdfString } from './operators.js';
import type { PackedDocument, PdfkitRef } from './packed-document.js';
import type { Profile } from './profile.js';
import type { Sheet } from './sheet.js';
import { usedNodes } from './used-nodes.js';
import { yieldToEvents } from './yield-to-events.js';

/** A structure element being written; `kids` are marked content numbers, objects and elements. */
export interface Element {
  readonly ref: PdfkitRef;
  kids: unknown[];
  page: PdfkitRef | null;
}

/** Most elements have one kid; a list of one is kept as short as that. */
export function addKid(element: Element, kid: unknown): void {
  if (element.kids.length === 0) element.kids = [kid];
  else element.kids.push(kid);
}

/** The structure of one document, open until all its pages are written. */
export class StructureWriter {
  private readonly doc: PackedDocument;
  private readonly profile: Profile;
  private readonly elements: (Element | null)[] = [];
  private readonly links: Element[] = [];

  /** Opens an element for each node that is used, in the order of the layout. */
  constructor(doc: PackedDocument, layout: Layout, profile: Profile) {
    this.doc = doc;
    this.profile = profile;
    const used = usedNodes(layout);
    layout.structure.forEach((node, index) => {
      this.elements.push(used.has(index) ? this.open(node) : null);
    });
    const root = this.elements[0];
    if (root != null) doc.getStructTreeRoot().data.K = [root.ref];
  }

  /** The element of a node; a type that the profile lacks hands its contents to the element above. */
  private open(node: StructureNode): Element {
    const parent = node.parent < 0 ? null : this.elements[node.parent];
    if (parent != null && this.profile.lacks.includes(node.type)) return parent;
    const above = parent?.ref ?? this.doc.getStructTreeRoot();
    const ref = this.doc.ref({ Type: 'StructElem', S: node.type, P: above });
    if (parent != null) addKid(parent, ref);
    if (node.scope !== undefined) ref.data.A = { O: 'Table', Scope: node.scope };
    if (node.numbering !== undefined) ref.data.A = { O: 'List', ListNumbering: node.numbering };
    if (node.actual !== undefined) ref.data.ActualText = pdfString(node.actual);
    if (node.id !== undefined) ref.data.ID = pdfString(node.id);
    return { ref, kids: [], page: null };
  }

  /** The element that contents of a node belong to. */
  elementOf(node: number, content: string): Element {
    const element = this.elements[node];
    if (element == null) throw new Error(`A ${content} belongs to no structure element`);
    return element;
  }

  /** A new element of running text as the last part of another. */
  addWithin(
    owner: Element,
    type: 'Link' | 'Reference' | 'Code' | 'Span',
    language: string | null = null,
  ): Element {
    const ref = this.doc.ref({ Type: 'StructElem', S: type, P: owner.ref });
    if (language !== null) ref.data.Lang = pdfString(language);
    const element = { ref, kids: [], page: null };
    addKid(owner, ref);
    this.links.push(element);
    return element;
  }

  /** Gives the element the next marked content of the page, and returns its number. */
  addContent(element: Element, { page, parents }: Sheet): number {
    const mcid = parents.length;
    parents.push(element.ref);
    element.page ??= page.dictionary;
    addKid(
      element,
      element.page === page.dictionary ? mcid : { Type: 'MCR', Pg: page.dictionary, MCID: mcid },
    );
    return mcid;
  }

  /** Writes the elements once all their kids are known. */
  async close(): Promise<void> {
    let count = 0;
    for (const element of new Set([...this.elements, ...this.links])) {
      if (element === null) continue;
      count += 1;
      if (count % 2000 === 0) await yieldToEvents();
      if (element.page !== null) element.ref.data.Pg = element.page;
      element.ref.data.K = element.kids;
      element.ref.end();
    }
  }
}
