/** Checks what the catalog says of the document: language, marks, title, metadata, output intent. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Codes for private use, and the placeholder that is no code at all. */
const privateTag = /^(?:x|xx|q[a-t][a-z])(?:-|$)/i;

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Reports what the catalog lacks. */
export function checkCatalog(pdf: PdfObjects, report: Report): void {
  const { catalog } = pdf;
  const language = pdf.text(catalog, 'Lang');
  if (!languageTag.test(language) || privateTag.test(language)) {
    report('catalog/language', `The document names no language (${language || 'nothing'})`);
  }
  const marks = pdf.dict(catalog, 'MarkInfo');
  if (pdf.get(marks, 'Marked') !== true) report('catalog/marked', 'The document is not marked');
  if (![null, false].includes(pdf.get(marks, 'Suspects') as null)) {
    report('catalog/not-suspect', 'The marks are called suspect');
  }
  if (pdf.get(pdf.dict(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true) {
    report('catalog/title-displayed', 'The title is not displayed');
  }
  if (catalog.has('OCProperties')) {
    report('catalog/no-optional-content', 'The document has layers');
  }
  const metadata = pdf.stream(catalog, 'Metadata');
  if (metadata === null) report('catalog/metadata', 'The catalog has no metadata');
  else if (
    metadata.dict.has('Filter') ||
    pdf.name(metadata.dict, 'Type') !== 'Metadata' ||
    pdf.name(metadata.dict, 'Subtype') !== 'XML'
  ) {
    report('catalog/metadata', 'The metadata is packed, or not said to be XML');
  }
  checkIntent(pdf, report);
}

function checkIntent(pdf: PdfObjects, report: Report): void {
  const intents = pdf.list(pdf.catalog, 'OutputIntents').map((each) => pdf.asDict(each));
  const [intent, ...more] = intents.filter((each) => pdf.name(each, 'S') === 'GTS_PDFA1');
  if (intent === undefined || more.length > 0) {
    report('catalog/output-intent', 'There is not exactly one output intent GTS_PDFA1');
    return;
  }
  const profile = pdf.stream(intent, 'DestOutputProfile');
  const bytes = profile === null ? null : pdf.bytes(profile);
  if (profile === null || bytes === null || bytes.length < 128) {
    report('catalog/output-intent', 'The output intent has no profile');
  } else if (
    ascii(bytes, 36, 40) !== 'acsp' ||
    ascii(bytes, 16, 20) !== 'RGB ' ||
    pdf.number(profile.dict, 'N') !== 3
  ) {
    report('catalog/output-intent', 'The profile of the output intent is no ICC profile for RGB');
  }
}
