/** Checks the XMP metadata: well-formed, both claims, the schema for the second, title and dates as in the file. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { readXml, type XmlElement } from './read-xml.js';

const accessibleNamespace = 'http://www.aiim.org/pdfua/ns/id/';

/** Reports what the metadata breaks. */
export function checkXmp(pdf: PdfObjects, report: Report): void {
  const stream = pdf.stream(pdf.catalog, 'Metadata');
  const bytes = stream === null ? null : pdf.bytes(stream);
  if (bytes === null) return;
  let all: XmlElement[];
  try {
    all = flat(readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    report('xmp/well-formed', `The metadata is not well-formed: ${problem}`);
    return;
  }
  if (property(all, 'pdfaid:part') !== '3' || property(all, 'pdfaid:conformance') !== 'A') {
    report('xmp/archive', 'The metadata does not claim PDF/A-3a');
  }
  if (property(all, 'pdfuaid:part') !== '1') {
    report('xmp/accessible', 'The metadata does not claim PDF/UA-1');
  }
  if (!declaresAccessible(all)) {
    report('xmp/extension', 'No extension schema declares pdfuaid:part');
  }
  const info = pdf.dict(pdf.trailer, 'Info');
  const title = pdf.text(info, 'Title');
  if (title.trim() === '' || property(all, 'dc:title') !== title) {
    report('xmp/title', 'The title is missing, or not the same in both places');
  }
  const dates = [
    ['xmp:CreateDate', 'CreationDate'],
    ['xmp:ModifyDate', 'ModDate'],
  ] as const;
  for (const [xmp, key] of dates) {
    const stated = Date.parse(property(all, xmp) ?? '');
    const known = dateOf(pdf.text(info, key));
    if (Number.isNaN(stated) || stated !== known) {
      report('xmp/dates', `${xmp} is missing, or not the same as ${key}`);
    }
  }
}

function flat(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(flat)];
}

/** The value of a property, given as an element or as an attribute of a description. */
function property(all: readonly XmlElement[], name: string): string | null {
  for (const element of all) {
    if (element.name === name) {
      const item = flat(element).find((each) => each.name === 'rdf:li');
      return (item ?? element).text;
    }
    const value = element.name === 'rdf:Description' ? element.attributes.get(name) : undefined;
    if (value !== undefined) return value;
  }
  return null;
}

function declaresAccessible(all: readonly XmlElement[]): boolean {
  const schemas = all.find(({ name }) => name === 'pdfaExtension:schemas');
  if (schemas === undefined) return false;
  return flat(schemas).some((item) => {
    const has = (name: string, text: string): boolean =>
      flat(item).some((each) => each.name === name && each.text.trim() === text);
    return (
      item.name === 'rdf:li' &&
      has('pdfaSchema:namespaceURI', accessibleNamespace) &&
      has('pdfaSchema:prefix', 'pdfuaid') &&
      has('pdfaProperty:name', 'part')
    );
  });
}

/** The moment that a PDF date names, or NaN. */
function dateOf(text: string): number {
  const match =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z(?:00'?00'?)?|([+-])(\d\d)'?(?:(\d\d)'?)?)?$/.exec(
      text,
    );
  if (match === null) return Number.NaN;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match;
  const [sign, hours = '00', minutes = '00'] = match.slice(7);
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}
