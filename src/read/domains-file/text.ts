/** The text of a file of domains: UTF-8, with or without a byte order mark. */
import { isUtf8 } from 'node:buffer';
import { decodingProblem } from '../decode.js';
import type { FileProblems } from './file-problems.js';

/** Bytes of a file of domains that are read. */
export const mostBytes = 64 * 1024 * 1024;

/** So much is decoded at once: the text of a large file is never held whole. */
const pieceBytes = 256 * 1024;

/** The text without its mark, in pieces, or null where the bytes are none. */
export function csvText(bytes: Uint8Array, problems: FileProblems): Iterable<string> | null {
  if (bytes.length > mostBytes) {
    problems.add(
      'domains-file/too-large',
      null,
      `The file is larger than ${mostBytes / 1_048_576} MiB`,
      'Count hosts under their registrable domain name, one line each',
    );
    return null;
  }
  if (isUtf8(bytes)) return { [Symbol.iterator]: () => decoded(bytes) };
  const { line, column, message } = decodingProblem(bytes);
  problems.add(
    'domains-file/encoding',
    { line, column, length: 1 },
    message,
    'Save the file as CSV in UTF-8',
  );
  return null;
}

function* decoded(bytes: Uint8Array): Generator<string> {
  const utf8 = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    yield utf8.decode(bytes.subarray(at, at + pieceBytes), { stream: true });
  }
}
