/** The text of a file of domains: UTF-8, with or without a byte order mark. */
import { decodingProblem } from '../decode.js';
import type { FileProblems } from './file-problems.js';

/** Bytes of a file of domains that are read. */
export const mostBytes = 200 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text without its mark, or null where the bytes are none. */
export function csvText(bytes: Uint8Array, problems: FileProblems): string | null {
  if (bytes.length > mostBytes) {
    problems.add(
      'domains-file/too-large',
      null,
      `The file is larger than ${mostBytes / 1_048_576} MiB`,
      'Count hosts under their registrable domain name, one line each',
    );
    return null;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    const { line, column, message } = decodingProblem(bytes);
    problems.add(
      'domains-file/encoding',
      { line, column, length: 1 },
      message,
      'Save the file as CSV in UTF-8',
    );
    return null;
  }
}
