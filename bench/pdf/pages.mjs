// Counts the pages of PDF files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of one file. */
export async function pagesOf(path) {
  const { PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  return document.getPageCount();
}

/** The pages of every PDF below a folder. */
export async function pagesBelow(folder) {
  let sum = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    if (name.endsWith('.pdf')) sum += await pagesOf(join(folder, name));
  }
  return sum;
}
