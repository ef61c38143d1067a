/** Checks the elements of the structure tree: types, parents, nesting, headings, figures, lists, notes. */
import { attributeOf } from './attributes.js';
import { checkTables } from './check-tables.js';
import { kidsAllowed, kidsRequired, parentsAllowed, standardTypes } from './nesting.js';
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { isList, Ref, textOfName } from './pdf-value.js';
import type { StructureElement, StructureTree } from './read-structure.js';

const numberings = [
  'Disc',
  'Circle',
  'Square',
  'Decimal',
  'UpperRoman',
  'LowerRoman',
  'UpperAlpha',
  'LowerAlpha',
];

/** Reports what the elements break. */
export function checkElements(pdf: PdfObjects, tree: StructureTree, report: Report): void {
  const [top, ...more] = tree.top;
  if (top?.type !== 'Document' || more.length > 0) {
    report('structure/root', 'The structure tree does not have Document alone at its top');
  }
  if (pdf.dict(tree.root, 'RoleMap').size > 0) {
    report('structure/standard-types', 'Names of types are mapped to others');
  }
  const root = pdf.catalog.get('StructTreeRoot');
  const ids = new Set<string>();
  let level = 0;
  for (const element of tree.elements) {
    checkPlace(element, root instanceof Ref ? root.id : -1, report);
    checkKids(element, report);
    level = checkHeading(element, level, report);
    if (element.type === 'Figure') checkFigure(pdf, element, report);
    if (element.type === 'L') checkList(pdf, element, report);
    if (element.type === 'Note') {
      const id = pdf.text(element.dict, 'ID');
      if (id === '' || ids.has(id)) {
        report('structure/note-ids', 'A note has no ID of its own', firstPageOf(element));
      }
      ids.add(id);
    }
  }
  checkTables(pdf, tree, report);
}

/** The index of the first page where an element has content, else null. */
function firstPageOf(element: StructureElement): number | null {
  const own = element.contents[0]?.page ?? element.objects[0]?.page ?? -1;
  if (own >= 0) return own;
  for (const kid of element.kids) {
    const page = firstPageOf(kid);
    if (page !== null) return page;
  }
  return null;
}

function checkPlace(element: StructureElement, root: number, report: Report): void {
  const { type, parent } = element;
  const holder = parent?.type ?? '';
  if (!standardTypes.has(type)) {
    report(
      'structure/standard-types',
      `${type || 'Nothing'} is no standard type`,
      firstPageOf(element),
    );
  }
  const named = element.dict.get('P');
  if (!(named instanceof Ref) || named.id !== (parent?.id ?? root)) {
    report('structure/parents', `${type} names another parent`, firstPageOf(element));
  }
  const kids = kidsAllowed[holder];
  const parents = parentsAllowed[type];
  if (
    (kids !== undefined && standardTypes.has(type) && !kids.includes(type)) ||
    (parents !== undefined &&
      !parents.includes(holder) &&
      (holder === '' || standardTypes.has(holder)))
  ) {
    report('structure/nesting', `${type} stands in ${holder || 'nothing'}`, firstPageOf(element));
  }
}

function checkKids(element: StructureElement, report: Report): void {
  const { type, kids } = element;
  const required = kidsRequired[type];
  const hasHead = kids.some((kid) => kid.type === 'THead' || kid.type === 'TFoot');
  const wanted = type === 'Table' && hasHead ? ['TBody'] : required;
  if (wanted === undefined || kids.some((kid) => wanted.includes(kid.type))) return;
  report(
    'structure/required-kids',
    `${type} holds no ${wanted.join(' or ')}`,
    firstPageOf(element),
  );
}

function checkHeading(element: StructureElement, before: number, report: Report): number {
  const match = /^H([1-6])?$/.exec(element.type);
  if (match === null) return before;
  const level = Number(match[1] ?? 0);
  if (level === 0 || level > before + 1) {
    const problem = `A heading of level ${level} follows one of level ${before}`;
    report('structure/heading-levels', problem, firstPageOf(element));
  }
  if (firstPageOf(element) === null) {
    report('structure/heading-words', `A heading of level ${level} is empty`);
  }
  return level;
}

function checkFigure(pdf: PdfObjects, element: StructureElement, report: Report): void {
  const page = firstPageOf(element);
  const words = pdf.text(element.dict, 'Alt') || pdf.text(element.dict, 'ActualText');
  if (words.trim() === '') {
    report('structure/figure-text', 'A figure does not say in words what it shows', page);
  }
  const found = attributeOf(pdf, element.dict, 'Layout', 'BBox');
  const [left, bottom, right, top] = isList(found) ? found.map((each) => pdf.resolve(each)) : [];
  const paper = page === null ? null : pdf.pages[page]?.box;
  const isInside =
    typeof left === 'number' &&
    typeof bottom === 'number' &&
    typeof right === 'number' &&
    typeof top === 'number' &&
    left < right &&
    bottom < top &&
    paper != null &&
    left >= paper[0] - 1 &&
    bottom >= paper[1] - 1 &&
    right <= paper[2] + 1 &&
    top <= paper[3] + 1;
  if (!isInside) report('structure/figure-box', 'A figure has no box on its page', page);
}

function checkList(pdf: PdfObjects, element: StructureElement, report: Report): void {
  const labelled = element.kids.some((item) => item.kids.some(({ type }) => type === 'Lbl'));
  const numbering = textOfName(attributeOf(pdf, element.dict, 'List', 'ListNumbering'));
  if (labelled && !numberings.includes(numbering)) {
    report(
      'structure/list-numbering',
      'A list with labels does not say how they are numbered',
      firstPageOf(element),
    );
  }
}
