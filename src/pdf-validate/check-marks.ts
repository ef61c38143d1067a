/** Checks that the numbered content of the pages and the structure tree agree, both ways and in the parent tree. */
import { ParentTree } from './parent-tree.js';
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import type { Contents } from './read-contents.js';
import type { StructureElement, StructureTree } from './read-structure.js';

/** Reports content without an owner, owners without content, and disagreement about either. */
export function checkMarks(
  pdf: PdfObjects,
  tree: StructureTree,
  contents: Contents,
  report: Report,
): void {
  const owners = pdf.pages.map(() => new Map<number, StructureElement>());
  for (const element of tree.elements) {
    for (const { page, number } of element.contents) {
      const onPage = owners[page];
      if (onPage === undefined || number < 0) {
        report('structure/content-owned', `${element.type} owns content of no page`);
      } else if (onPage.has(number)) {
        report('structure/one-owner', `Content ${number} is owned twice`, page);
      } else onPage.set(number, element);
    }
  }
  const parents = new ParentTree(pdf, tree);
  for (const page of pdf.pages) {
    const onPage = owners[page.index] ?? new Map<number, StructureElement>();
    const key = pdf.number(page.dict, 'StructParents') ?? -1;
    const listed = parents.ownersOf(key);
    const seen = new Set<number>();
    for (const number of contents.numbers[page.index] ?? []) {
      if (seen.has(number)) {
        report('structure/one-owner', `Content ${number} stands on the page twice`, page.index);
      }
      seen.add(number);
      const owner = onPage.get(number);
      if (owner === undefined) {
        report('structure/content-owned', `Content ${number} has no owner`, page.index);
      } else if (listed[number] !== owner.id) {
        const problem = `The parent tree does not give content ${number} to ${owner.type}`;
        report('structure/parent-tree', problem, page.index);
      }
    }
    for (const [number, owner] of onPage) {
      if (!seen.has(number)) {
        const problem = `${owner.type} owns content ${number}, which is not there`;
        report('structure/content-owned', problem, page.index);
      }
    }
  }
}
