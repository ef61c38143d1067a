/** Writes a picture as a PDF image object: 8 bits a sample, no transparency, nothing smoothed. */
import type { Image } from '../image/image.js';
import type { PackedDocument, PdfkitRef } from './packed-document.js';

const colourSpaces = { grey: 'DeviceGray', rgb: 'DeviceRGB' } as const;

/** Samples are deflated like every stream of the document; a JPEG stays as it is. */
export function writeImage(doc: PackedDocument, image: Image): PdfkitRef {
  const ref = doc.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: image.width,
    Height: image.height,
    ColorSpace: colourSpaces[image.colours],
    BitsPerComponent: 8,
    ...(image.encoding === 'jpeg' ? { Filter: 'DCTDecode' } : {}),
  });
  ref.end(image.bytes);
  return ref;
}
