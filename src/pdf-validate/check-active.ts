/** Checks that nothing in the file acts by itself: no scripts, triggers or forms, only links to safe addresses. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { type Dict, isDict, isList, Name, type PdfValue, Stream } from './pdf-value.js';

const deepest = 40;

/** Reports every action, trigger and form that must not be. */
export function checkActive(pdf: PdfObjects, report: Report): void {
  if (pdf.catalog.has('AcroForm')) report('active/no-forms', 'The document has a form');
  if (pdf.dict(pdf.catalog, 'Names').has('JavaScript')) {
    report('active/no-actions', 'The document has scripts');
  }
  const opening = pdf.asDict(pdf.catalog.get('OpenAction'));
  if (opening.size > 0) checkAction(pdf, opening, report);
  const walk = (value: PdfValue, depth: number): void => {
    if (depth > deepest) return;
    if (isList(value)) for (const each of value) walk(each, depth + 1);
    else if (value instanceof Stream) walk(value.dict, depth);
    else if (isDict(value)) {
      checkDict(pdf, value, report);
      for (const each of value.values()) walk(each, depth + 1);
    }
  };
  for (const object of pdf.objects.values()) walk(object, 0);
}

/** An action stands at `A` of an annotation or of a line of the outline; elsewhere `A` means attributes. */
function checkDict(pdf: PdfObjects, dict: Dict, report: Report): void {
  if (dict.has('AA')) report('active/no-triggers', 'Something is triggered by itself');
  if (dict.has('JS')) report('active/no-actions', 'A script stands in the file');
  if (dict.has('Subtype') || dict.has('Title')) {
    const action = pdf.asDict(dict.get('A'));
    if (action.get('S') instanceof Name) checkAction(pdf, action, report);
  }
}

function checkAction(pdf: PdfObjects, action: Dict, report: Report): void {
  const kind = pdf.name(action, 'S');
  if (kind !== 'GoTo' && kind !== 'URI') {
    report('active/no-actions', `An action is of the kind ${kind || 'nothing'}`);
  }
  if (action.has('Next')) report('active/no-actions', 'An action is followed by another');
  const address = pdf.text(action, 'URI');
  if (kind === 'URI' && !/^(?:https:\/\/[^\s/]|mailto:\S)/i.test(address)) {
    report('active/addresses', `An address is not of the kinds https and mailto: ${address}`);
  }
}
