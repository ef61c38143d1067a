/** Looks up the attributes of a structure element, one dictionary or a list of them. */
import type { PdfObjects } from './pdf-objects.js';
import { type Dict, isDict, isList, type PdfValue } from './pdf-value.js';

/** The value of an attribute under its owner, else null. */
export function attributeOf(pdf: PdfObjects, element: Dict, owner: string, key: string): PdfValue {
  for (const dict of attributeLists(pdf, element)) {
    if (pdf.name(dict, 'O') === owner && dict.has(key)) return pdf.get(dict, key);
  }
  return null;
}

/** The dictionaries of attributes of one owner. */
function attributeLists(pdf: PdfObjects, element: Dict): Dict[] {
  const found = pdf.get(element, 'A');
  const list = isList(found) ? found.map((each) => pdf.resolve(each)) : [found];
  return list.filter(isDict);
}
