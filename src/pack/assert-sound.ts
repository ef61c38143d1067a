/** Holds that a PDF just made is sound: a pack with a broken file in it is not written. */

import type { PrintedPdf } from '../pdf/render-pdf.js';
import { selfCheck } from '../pdf-validate/self-check.js';
import { PackError } from './pack-error.js';

const mostShown = 3;

/** Throws where the quick check finds a fault; the error names the document and the first faults. */
export function assertSound(document: string, { bytes, pages }: PrintedPdf): void {
  const faults = selfCheck(bytes, { pages });
  if (faults.length === 0) return;
  const shown = faults.slice(0, mostShown).map(({ rule, message, page }) => {
    return `${message}${page === null ? '' : ` on page ${page}`} (${rule})`;
  });
  const more = faults.length > mostShown ? `; ${faults.length - mostShown} more` : '';
  throw new PackError(
    'failed',
    `${document}: the PDF that was made is not sound: ${shown.join('; ')}${more}; this is a fault of the program, please report it`,
  );
}
