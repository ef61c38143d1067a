/** Checks the embedded files: associated, named, described, typed, dated and whole. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { type Dict, Ref } from './pdf-value.js';

const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

/** Reports what the embedded files lack. */
export function checkAttachments(pdf: PdfObjects, report: Report): void {
  const embedded = pdf.leaves(pdf.dict(pdf.dict(pdf.catalog, 'Names'), 'EmbeddedFiles'), 'Names');
  const associated = new Set<number>();
  for (const each of pdf.list(pdf.catalog, 'AF')) if (each instanceof Ref) associated.add(each.id);
  const named = new Set<number>();
  for (const [, value] of embedded) if (value instanceof Ref) named.add(value.id);
  for (const id of named) {
    if (!associated.has(id)) report('attachments/associated', `File ${id} is not associated`);
  }
  for (const id of associated) {
    if (!named.has(id)) report('attachments/associated', `File ${id} is not among the attachments`);
  }
  for (const id of new Set([...named, ...associated])) {
    checkFileSpec(pdf, pdf.asDict(pdf.objects.get(id)), id, report);
  }
}

function checkFileSpec(pdf: PdfObjects, spec: Dict, id: number, report: Report): void {
  const name = pdf.text(spec, 'UF');
  if (name === '' || pdf.text(spec, 'F') !== name) {
    report('attachments/named', `File ${id} lacks its name in F or in UF`);
  }
  if (pdf.text(spec, 'Desc').trim() === '') {
    report('attachments/described', `${name || `File ${id}`} has no description`);
  }
  if (!relationships.includes(pdf.name(spec, 'AFRelationship'))) {
    report('attachments/relationship', `${name || `File ${id}`} does not say how it relates`);
  }
  const stream = pdf.stream(pdf.dict(spec, 'EF'), 'F');
  if (stream === null) {
    report('attachments/whole', `${name || `File ${id}`} has no content`);
    return;
  }
  const parameters = pdf.dict(stream.dict, 'Params');
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(pdf.name(stream.dict, 'Subtype'))) {
    report('attachments/media-type', `${name || `File ${id}`} has no media type`);
  }
  if (!/^D:\d{4}/.test(pdf.text(parameters, 'ModDate'))) {
    report('attachments/dated', `${name || `File ${id}`} has no date of change`);
  }
  if (pdf.bytes(stream)?.length !== pdf.number(parameters, 'Size')) {
    report('attachments/whole', `${name || `File ${id}`} is not as long as it says`);
  }
}
