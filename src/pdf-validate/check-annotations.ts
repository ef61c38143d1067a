/** Checks annotations: links only, described, printed, in reach, and owned by a Link element of the same page. */
import { ParentTree } from './parent-tree.js';
import type { Report } from './pdf-fault.js';
import type { PdfObjects, PdfPage } from './pdf-objects.js';
import { type Dict, Ref } from './pdf-value.js';
import type { StructureElement, StructureTree } from './read-structure.js';

const invisible = 1;
const hidden = 2;
const printed = 4;
const notViewed = 32;
const toggled = 256;

interface Owner {
  readonly element: StructureElement;
  readonly page: number;
}

/** Reports what the annotations break, and elements that name annotations that are nowhere. */
export function checkAnnotations(pdf: PdfObjects, tree: StructureTree, report: Report): void {
  const owners = new Map<number, Owner>();
  for (const element of tree.elements) {
    if (element.type === 'Link' && element.objects.length > 1) {
      report('annotations/one', 'A link has two annotations', element.objects[1]?.page ?? null);
    }
    for (const { id, page } of element.objects) {
      if (owners.has(id)) report('annotations/tagged', 'An annotation has two owners', page);
      owners.set(id, { element, page });
    }
  }
  const parents = new ParentTree(pdf, tree);
  for (const page of pdf.pages) {
    const list = pdf.list(page.dict, 'Annots');
    if (list.length > 0 && pdf.name(page.dict, 'Tabs') !== 'S') {
      report('annotations/tab-order', 'The tabulator does not follow the structure', page.index);
    }
    for (const value of list) {
      const id = value instanceof Ref ? value.id : -1;
      const dict = pdf.asDict(value);
      checkLook(pdf, dict, page, report);
      const owner = owners.get(id);
      owners.delete(id);
      checkOwner(owner, page.index, report);
      const key = pdf.number(dict, 'StructParent') ?? -1;
      if (owner !== undefined && parents.ownerOf(key) !== owner.element.id) {
        const problem = 'The parent tree gives an annotation to another element';
        report('annotations/parent-tree', problem, page.index);
      }
    }
  }
  for (const { page } of owners.values()) {
    report('annotations/tagged', 'An element owns an annotation that is on no page', page);
  }
}

function checkOwner(owner: Owner | undefined, page: number, report: Report): void {
  if (owner === undefined) report('annotations/tagged', 'An annotation has no owner', page);
  else if (owner.element.type !== 'Link') {
    report('annotations/tagged', `An annotation belongs to ${owner.element.type}`, page);
  } else if (owner.page !== page) {
    report('annotations/tagged', 'An annotation is said to be on another page', page);
  }
}

function checkLook(pdf: PdfObjects, dict: Dict, page: PdfPage, report: Report): void {
  const { index, box } = page;
  const kind = pdf.name(dict, 'Subtype');
  if (kind !== 'Link') report('annotations/only-links', `An annotation is a ${kind}`, index);
  const words = pdf.text(dict, 'Contents').trim();
  if (words === '') report('annotations/described', 'A link does not say where it leads', index);
  else if (/^(?:(?:https?|mailto):\S*|[\d.,\s]+)$/i.test(words)) {
    report('annotations/in-words', `A link says no more than ${words}`, index);
  }
  const flags = pdf.number(dict, 'F') ?? 0;
  const unwanted = invisible | hidden | notViewed | toggled;
  if ((flags & printed) === 0 || (flags & unwanted) !== 0) {
    report('annotations/printed', 'An annotation is not printed, or hidden', index);
  }
  const area = pdf.box(dict, 'Rect');
  const isReached =
    area !== null &&
    box !== null &&
    area[0] < area[2] &&
    area[1] < area[3] &&
    area[0] < box[2] &&
    area[2] > box[0] &&
    area[1] < box[3] &&
    area[3] > box[1];
  if (!isReached) report('annotations/in-page', 'An annotation has no area on its page', index);
}
