/** Reads the structure tree, each element once, and reports where it is no tree. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { type Dict, isDict, isList, type PdfValue, Ref } from './pdf-value.js';

/** An element with what it holds. */
export interface StructureElement {
  readonly id: number;
  readonly dict: Dict;
  readonly type: string;
  readonly parent: StructureElement | null;
  readonly kids: StructureElement[];
  /** Numbered content, by index of the page. */
  readonly contents: { readonly page: number; readonly number: number }[];
  /** Annotations, with the page that is named for them. */
  readonly objects: { readonly page: number; readonly id: number }[];
}

/** The tree and its elements in the order in which they are read. */
export interface StructureTree {
  readonly root: Dict;
  readonly top: readonly StructureElement[];
  readonly elements: readonly StructureElement[];
}

const deepest = 200;

/** Reads the tree; stops at circles and chasms. */
export function readStructure(pdf: PdfObjects, report: Report): StructureTree {
  const root = pdf.dict(pdf.catalog, 'StructTreeRoot');
  const elements: StructureElement[] = [];
  const seen = new Set<number>();

  const kidsOf = (dict: Dict): readonly PdfValue[] => {
    const kids = dict.get('K');
    if (kids === undefined) return [];
    const found = pdf.resolve(kids);
    return isList(found) ? found : [kids];
  };

  const add = (value: PdfValue, element: StructureElement, depth: number): void => {
    const kid = pdf.resolve(value);
    const own = pdf.pageOf(element.dict.get('Pg'));
    if (typeof kid === 'number') element.contents.push({ page: own, number: kid });
    else if (!isDict(kid)) {
      report('structure/tree', `${element.type} holds something that is nothing`);
    } else {
      const type = pdf.name(kid, 'Type');
      const page = kid.has('Pg') ? pdf.pageOf(kid.get('Pg')) : own;
      if (type === 'MCR') {
        element.contents.push({ page, number: pdf.number(kid, 'MCID') ?? -1 });
      } else if (type === 'OBJR') {
        const object = kid.get('Obj');
        element.objects.push({ page, id: object instanceof Ref ? object.id : -1 });
      } else open(value, kid, element, depth + 1);
    }
  };

  const open = (
    value: PdfValue,
    dict: Dict,
    parent: StructureElement | null,
    depth: number,
  ): StructureElement | null => {
    const id = value instanceof Ref ? value.id : -1;
    const type = pdf.name(dict, 'S');
    if (id < 0 || seen.has(id) || depth > deepest) {
      report('structure/tree', `${type || 'An element'} stands twice, too deep, or in no object`);
      return null;
    }
    seen.add(id);
    const element = { id, dict, type, parent, kids: [], contents: [], objects: [] };
    elements.push(element);
    parent?.kids.push(element);
    for (const kid of kidsOf(dict)) add(kid, element, depth);
    return element;
  };

  const top = kidsOf(root)
    .map((value) => open(value, pdf.asDict(value), null, 0))
    .filter((element) => element !== null);
  return { root, top, elements };
}
