/** Bytes → text: UTF-8 only, without byte order mark, with LF as the one line break. */
import type { Finding, Place } from '../finding/finding.js';
import { limits } from './limits.js';
import { problem } from './problem.js';

export type Decoded =
  | { readonly text: string; readonly finding?: never }
  | { readonly text?: never; readonly finding: Finding };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes one file, or says why it cannot be read. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const start: Place = { file, line: 1, column: 1, end_line: 1, end_column: 1 };
  if (bytes.length > limits.bytes) {
    return {
      finding: problem(
        'read/too-large',
        start,
        `The file is larger than ${limits.bytes / 1_048_576} MiB`,
        'Move long lists (for example crawled domains) into a file of their own and name it in the facts',
      ),
    };
  }
  const other = otherEncoding(bytes);
  if (other !== null) {
    return {
      finding: problem(
        'read/encoding',
        start,
        `The file is encoded in ${other}`,
        'Save it as UTF-8',
      ),
    };
  }
  try {
    const text = utf8.decode(bytes).replace(/^\uFEFF/, '');
    return { text: text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text };
  } catch {
    const { line, column, message } = decodingProblem(bytes);
    return {
      finding: problem(
        'read/encoding',
        { file, line, column, end_line: line, end_column: column },
        message,
        'Save the file as UTF-8 (in many editors: “Save with encoding”)',
      ),
    };
  }
}

/** Where bytes stop being UTF-8, and what to say of them. */
export function decodingProblem(bytes: Uint8Array): {
  readonly line: number;
  readonly column: number;
  readonly message: string;
} {
  const other = otherEncoding(bytes);
  if (other !== null) {
    return { line: 1, column: 1, message: `The file is encoded in ${other}` };
  }
  const { line, column, offset } = firstBadByte(bytes);
  const message = `The file is not valid UTF-8: byte 0x${hex(bytes[offset] ?? 0)} does not belong there`;
  return { line, column, message };
}

/** UTF-16 and UTF-32 betray themselves by a byte order mark or by a zero byte beside the first letter. */
function otherEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0) return 'UTF-32';
  if (bytes.length >= 2 && (a === 0) !== (b === 0)) return 'UTF-16';
  return null;
}

function firstBadByte(bytes: Uint8Array): { offset: number; line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  const stream = (length: number): string | null => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        bytes.subarray(0, length),
        { stream: true },
      );
    } catch {
      return null;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stream(middle) === null) high = middle - 1;
    else low = middle;
  }
  const before = (stream(low) ?? '').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const line = before.split('\n');
  // A character that was begun is not in the text yet: it is the byte that began it that is out of place.
  const offset = begun(bytes, low);
  return { offset, line: line.length, column: (line.at(-1) ?? '').length + 1 };
}

/** Where a character begins of which bytes are still to come at `end`, or `end` where there is none. */
function begun(bytes: Uint8Array, end: number): number {
  let at = end - 1;
  while (at > 0 && at > end - 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
  return at >= 0 && length > end - at ? at : end;
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
