/** Checks each page's size and what it may use besides fonts. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects, PdfPage } from './pdf-objects.js';
import { textOfName } from './pdf-value.js';

const least = 3;
const most = 14_400;

/** Reports pages without a proper size, graphics states that hide things, and objects that are no images. */
export function checkPages(pdf: PdfObjects, report: Report): void {
  for (const page of pdf.pages) {
    checkBox(pdf, page, report);
    for (const [name, value] of pdf.dict(page.resources, 'ExtGState')) {
      const state = pdf.asDict(value);
      const plain = (key: string, ...allowed: unknown[]): boolean => {
        const found = pdf.get(state, key);
        return found === null || allowed.includes(found) || allowed.includes(textOfName(found));
      };
      const holds =
        plain('CA', 1) &&
        plain('ca', 1) &&
        plain('SMask', 'None') &&
        plain('BM', 'Normal') &&
        plain('TR2', 'Default') &&
        !state.has('TR') &&
        !state.has('HTP');
      if (!holds) {
        report('pages/graphics-states', `The state ${name} is not plain`, page.index);
      }
    }
    for (const [name, value] of pdf.dict(page.resources, 'XObject')) {
      if (pdf.name(pdf.asDict(value), 'Subtype') !== 'Image') {
        report('pages/images-only', `The object ${name} is no image`, page.index);
      }
    }
  }
}

function checkBox(pdf: PdfObjects, page: PdfPage, report: Report): void {
  const { box, dict, index } = page;
  const sides = box === null ? [] : [box[2] - box[0], box[3] - box[1]];
  if (sides.length === 0 || sides.some((side) => side < least || side > most)) {
    report('pages/boxes', 'The page has no size, or none that can be printed', index);
  }
  if ((pdf.number(dict, 'Rotate') ?? 0) !== 0) {
    report('pages/boxes', 'The page is turned', index);
  }
}
