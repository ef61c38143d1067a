/** Looks at the first and the last bytes of a file. */
import type { Report } from '../pdf-fault.js';
import { standsAt } from './parse-value.js';

/** Header with its line of binary bytes, and the end of the file. */
export function checkFrame(bytes: Uint8Array, report: Report): void {
  const binary = [10, 11, 12, 13].every((at) => (bytes[at] ?? 0) > 127);
  if (!standsAt(bytes, 0, '%PDF-1.7\n%') || !binary) {
    report('file/header', 'The file does not begin with %PDF-1.7 and a line of binary bytes');
  }
  let end = bytes.length;
  if (bytes[end - 1] === 10) end -= 1;
  if (bytes[end - 1] === 13) end -= 1;
  if (!standsAt(bytes, end - 5, '%%EOF')) report('file/end', 'The file does not end with %%EOF');
}
