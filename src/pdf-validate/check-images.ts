/** Checks the images: colours that the output intent covers, and no coding that an archive cannot hold. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { isList, type PdfValue, Stream, textOfName } from './pdf-value.js';

const plain = ['DeviceRGB', 'DeviceGray', 'CalRGB', 'CalGray'];

/** Reports images in other colours or codings. */
export function checkImages(pdf: PdfObjects, report: Report): void {
  for (const [id, object] of pdf.objects) {
    if (!(object instanceof Stream) || pdf.name(object.dict, 'Subtype') !== 'Image') continue;
    const isMask = pdf.get(object.dict, 'ImageMask') === true;
    if (!isMask && !isPlain(pdf, object.dict.get('ColorSpace'))) {
      report('images/colours', `Image ${id} is not RGB or grey`);
    }
    const smoothed = pdf.get(object.dict, 'Interpolate') === true;
    const replaced = ['Alternates', 'OPI'].some((key) => object.dict.has(key));
    if (pdf.filters(object).includes('JPXDecode') || smoothed || replaced) {
      report('images/plain', `Image ${id} is JPEG 2000, smoothed, or has alternates`);
    }
  }
}

function isPlain(pdf: PdfObjects, value: PdfValue | undefined, depth = 0): boolean {
  const space = pdf.resolve(value);
  if (!isList(space)) return plain.includes(textOfName(space));
  const kind = textOfName(pdf.resolve(space[0]));
  if (kind === 'Indexed') return depth < 2 && isPlain(pdf, space[1], depth + 1);
  if (kind !== 'ICCBased') return plain.includes(kind);
  const channels = pdf.number(pdf.asDict(space[1]), 'N');
  return channels === 1 || channels === 3;
}
