/** The whole structural check of a PDF: every rule of the table that a program can see. */
import { checkActive } from './check-active.js';
import { checkAnnotations } from './check-annotations.js';
import { checkAttachments } from './check-attachments.js';
import { checkCatalog } from './check-catalog.js';
import { checkDestinations } from './check-destinations.js';
import { checkElements } from './check-elements.js';
import { checkFile } from './check-file.js';
import { checkFonts } from './check-fonts.js';
import { checkImages } from './check-images.js';
import { checkMarks } from './check-marks.js';
import { checkOutline } from './check-outline.js';
import { checkPages } from './check-pages.js';
import { checkXmp } from './check-xmp.js';
import { openPdf } from './open-pdf.js';
import { FaultList, type PdfFault } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { readContents } from './read-contents.js';
import { readStructure } from './read-structure.js';

export type { PdfFault } from './pdf-fault.js';
export { type PdfRuleId, pdfRules } from './pdf-rules.js';

/** Checks a file; whatever the bytes are, the answer is a list of faults. */
export async function checkPdf(bytes: Uint8Array): Promise<readonly PdfFault[]> {
  const list = new FaultList();
  const { report } = list;
  let pdf: PdfObjects;
  try {
    pdf = await openPdf(bytes);
    if (pdf.catalog.size === 0) throw new Error('it has no catalog');
    if (pdf.readPages(report).length === 0) throw new Error('it has no pages');
  } catch (error) {
    report('file/readable', `The file cannot be read: ${messageOf(error)}`);
    return list.faults;
  }
  try {
    checkFile(bytes, pdf, report);
    checkCatalog(pdf, report);
    checkXmp(pdf, report);
    checkAttachments(pdf, report);
    checkActive(pdf, report);
    checkPages(pdf, report);
    checkImages(pdf, report);
    const structure = readStructure(pdf, report);
    const contents = readContents(pdf, report);
    checkElements(pdf, structure, report);
    checkMarks(pdf, structure, contents, report);
    checkFonts(pdf, contents, report);
    checkAnnotations(pdf, structure, report);
    checkDestinations(pdf, report);
    checkOutline(pdf, report);
  } catch (error) {
    report('file/readable', `The file cannot be checked to the end: ${messageOf(error)}`);
  }
  return list.faults;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
