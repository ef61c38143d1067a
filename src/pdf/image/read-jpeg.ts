/** Checks the header of a JPEG and leaves out what a document must not carry along, such as the place where a photo was taken. */
import { type ImageRead, sizeProblem } from './image.js';

/** True where the bytes begin as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Frames that PDF readers decode: baseline, extended and progressive with Huffman coding. */
const frames = [0xc0, 0xc1, 0xc2];
/** Tables and the restart interval, without which the scans say nothing. */
const tables = [0xc4, 0xdb, 0xdd];
const adobe = 0xee;
const startOfScan = 0xda;

/** Takes the stream over undecoded; a PDF reader decodes it. */
export function readJpeg(bytes: Uint8Array): ImageRead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let frame: { width: number; height: number; components: number } | null = null;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined || at + 4 > bytes.length) return damaged;
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return damaged;
    if (marker === startOfScan) break;
    if (isFrame(marker)) {
      if (!frames.includes(marker))
        return { problem: 'is a JPEG of a rare kind; save it as baseline JPEG or as PNG' };
      if (frame !== null || length < 8) return damaged;
      if (bytes[at + 4] !== 8)
        return { problem: 'is a JPEG with more than 8 bits a colour; save it with 8, or as PNG' };
      frame = {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: bytes[at + 9] ?? 0,
      };
      if (length !== 8 + frame.components * 3) return damaged;
    }
    if (isFrame(marker) || tables.includes(marker) || marker === adobe)
      kept.push(bytes.subarray(at, end));
    at = end;
  }
  const last = endOfImage(bytes, at);
  if (frame === null || last === null) return damaged;
  const { width, height, components } = frame;
  if (components === 4)
    return { problem: 'is a JPEG in the colours of print (CMYK); save it as RGB' };
  if (components !== 1 && components !== 3) return damaged;
  const tooLarge = sizeProblem(width, height);
  if (tooLarge !== null) return { problem: tooLarge };
  kept.push(bytes.subarray(at, last));
  const colours = components === 1 ? 'grey' : 'rgb';
  return { image: { width, height, colours, encoding: 'jpeg', bytes: concatenated(kept) } };
}

const damaged = {
  problem: 'is damaged: its JPEG header ends early or contradicts itself',
} as const;

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The offset behind the mark that ends the picture; what follows it is no part of it. */
function endOfImage(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  }
  return null;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
