/** Opens a PDF and hands its objects over as plain values. */
import { PdfObjects } from './pdf-objects.js';
import { bare } from './pdf-value.js';
import { scanObjects } from './raw/scan-objects.js';

/** Reads a file; rejects where it is none. */
export async function openPdf(bytes: Uint8Array): Promise<PdfObjects> {
  const { objects, trailer } = scanObjects(bare(bytes));
  return new PdfObjects(trailer, objects);
}
