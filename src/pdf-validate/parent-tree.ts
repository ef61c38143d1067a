/** The parent tree: from the keys of pages and annotations back to the elements that own them. */
import type { PdfObjects } from './pdf-objects.js';
import { isList, type PdfValue, Ref } from './pdf-value.js';
import type { StructureTree } from './read-structure.js';

/** Looks up owners by key; the answer is the number of an element's object, or -1. */
export class ParentTree {
  private readonly pdf: PdfObjects;
  private readonly entries = new Map<number, PdfValue>();

  constructor(pdf: PdfObjects, tree: StructureTree) {
    this.pdf = pdf;
    for (const [key, value] of pdf.leaves(pdf.dict(tree.root, 'ParentTree'), 'Nums')) {
      if (typeof key === 'number') this.entries.set(key, value);
    }
  }

  /** The owners of a page's content, by number of content. */
  ownersOf(key: number): readonly number[] {
    const list = this.pdf.resolve(this.entries.get(key));
    return isList(list) ? list.map((each) => (each instanceof Ref ? each.id : -1)) : [];
  }

  ownerOf(key: number): number {
    const value = this.entries.get(key);
    return value instanceof Ref ? value.id : -1;
  }
}
