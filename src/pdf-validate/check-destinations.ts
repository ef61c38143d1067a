/** Checks the places that links and the outline go to: each exists, on a page, and can be found by name. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { type Dict, isDict, isList, type PdfValue, Text } from './pdf-value.js';

/** Reports names in disorder, and links and lines of the outline that lead nowhere. */
export function checkDestinations(pdf: PdfObjects, report: Report): void {
  const names = pdf.dict(pdf.catalog, 'Names');
  const places = readTree(pdf, pdf.dict(names, 'Dests'), report);
  readTree(pdf, pdf.dict(names, 'EmbeddedFiles'), report);
  const check = (value: PdfValue | undefined, page: number | null): void => {
    const target = pdf.resolve(value);
    const named = target instanceof Text ? places.get(target.text) : target;
    const found = pdf.resolve(named);
    const place = isDict(found) ? pdf.get(found, 'D') : found;
    if (!isList(place) || pdf.pageOf(place[0]) < 0) {
      const name = target instanceof Text ? target.text : 'a place without name';
      report('destinations/exist', `${name} is on no page of the file`, page);
    }
  };
  const checkHolder = (holder: Dict, page: number | null): void => {
    if (holder.has('Dest')) check(holder.get('Dest'), page);
    const action = pdf.dict(holder, 'A');
    if (pdf.name(action, 'S') === 'GoTo') check(action.get('D'), page);
  };
  for (const page of pdf.pages) {
    for (const each of pdf.list(page.dict, 'Annots')) checkHolder(pdf.asDict(each), page.index);
  }
  for (const object of pdf.objects.values()) {
    if (isDict(object) && object.has('Title') && object.has('Parent')) checkHolder(object, null);
  }
  for (const value of places.values()) check(value, null);
}

function readTree(pdf: PdfObjects, root: Dict, report: Report): Map<string, PdfValue> {
  const map = new Map<string, PdfValue>();
  let last: string | null = null;
  for (const [key, value] of pdf.leaves(root, 'Names')) {
    const name = key instanceof Text ? key.text : '';
    if (last !== null && last >= name) {
      report('destinations/sorted', `The name ${name} stands behind ${last}`);
    }
    last = name;
    map.set(name, value);
  }
  return map;
}
