/** Splits the content of a page into operators, byte by byte, without copying. */

const space = 1;
const delimiter = 2;
const kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter;

/** An operator as one number: its bytes, the last lowest. */
export function packed(operator: string): number {
  let code = 0;
  for (let at = 0; at < operator.length; at += 1) code = (code << 8) | operator.charCodeAt(at);
  return code;
}

const words = new Set(['true', 'false', 'null'].map(packed));
const longest = 5;

/** Steps through operators; the operands of each lie between `from` and `to`. */
export class ContentScanner {
  readonly bytes: Uint8Array;
  from = 0;
  to = 0;
  private at = 0;
  private string = -1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next operator, packed; 0 at the end, -1 where the content makes no sense. */
  next(): number {
    const { bytes } = this;
    const end = bytes.length;
    let at = this.at;
    let open = 0;
    let operands = false;
    this.from = at;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      const kind = kinds[byte];
      if (kind === space) at += 1;
      else if (kind === delimiter) {
        operands = true;
        if (byte === 0x3c) {
          if (bytes[at + 1] === 0x3c) {
            open += 1;
            at += 2;
          } else {
            do at += 1;
            while (at < end && bytes[at] !== 0x3e);
            if (at >= end) return this.stop(end);
            at += 1;
          }
        } else if (byte === 0x3e) {
          if (bytes[at + 1] !== 0x3e) return this.stop(end);
          open -= 1;
          at += 2;
        } else if (byte === 0x5b) {
          const close = bytes.indexOf(0x5d, at);
          if (close < 0) return this.stop(end);
          if (this.stringFrom(at) > close) at = close + 1;
          else {
            open += 1;
            at += 1;
          }
        } else if (byte === 0x5d) {
          open -= 1;
          at += 1;
        } else if (byte === 0x2f) {
          at += 1;
          while (at < end && kinds[bytes[at] ?? 0] === 0) at += 1;
        } else if (byte === 0x28) {
          at = this.afterString(at);
          if (at < 0) return this.stop(end);
        } else if (byte === 0x25) {
          while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
        } else return this.stop(end);
        if (open < 0) return this.stop(end);
      } else if (
        (byte >= 0x30 && byte <= 0x39) ||
        byte === 0x2d ||
        byte === 0x2e ||
        byte === 0x2b
      ) {
        operands = true;
        do at += 1;
        while (at < end && kinds[bytes[at] ?? 0] === 0);
      } else {
        const start = at;
        let code = 0;
        while (at < end && kinds[bytes[at] ?? 0] === 0) {
          code = (code << 8) | (bytes[at] ?? 0);
          at += 1;
        }
        if (at - start > longest) return this.stop(end);
        if (at - start > 3) {
          if (!words.has(code)) return this.stop(end);
          operands = true;
        } else if (open > 0) return this.stop(end);
        else {
          this.to = start;
          this.at = at;
          return code;
        }
      }
    }
    return operands ? this.stop(end) : this.stop(end, 0);
  }

  /** The place of the next string in brackets; a list before it ends at the next square bracket. */
  private stringFrom(at: number): number {
    if (this.string < at) {
      const next = this.bytes.indexOf(0x28, at);
      this.string = next < 0 ? this.bytes.length : next;
    }
    return this.string;
  }

  /** The place behind a string in brackets, or -1. */
  private afterString(start: number): number {
    const { bytes } = this;
    let depth = 0;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === 0x5c) at += 1;
      else if (byte === 0x28) depth += 1;
      else if (byte === 0x29) {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return -1;
  }

  private stop(end: number, code = -1): number {
    this.at = end;
    return code;
  }
}
