/** Bytes of a PNG or JPEG file → a picture for a PDF; what the bytes hold never makes it throw. */
import { type ImageRead, imageLimits, pngSignature } from './image.js';
import { isJpeg, readJpeg } from './read-jpeg.js';

/** Reads a picture by its first bytes; the name of its file says nothing. */
export async function readImage(bytes: Uint8Array): Promise<ImageRead> {
  if (bytes.length > imageLimits.bytes) {
    return { problem: `is larger than ${imageLimits.bytes / 1_048_576} MiB` };
  }
  if (pngSignature.every((byte, index) => bytes[index] === byte)) {
    const { readPng } = await import('./read-png.js');
    return readPng(bytes);
  }
  if (isJpeg(bytes)) return readJpeg(bytes);
  return { problem: 'is neither a PNG nor a JPEG file' };
}
