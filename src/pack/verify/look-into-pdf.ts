/** Takes from a PDF what a pack promises about it: its title, the marks of a draft, and every file inside. */
import { openPdf } from '../../pdf-validate/open-pdf.js';
import type { PdfObjects } from '../../pdf-validate/pdf-objects.js';
import { isDict, isList, type PdfValue, Stream } from '../../pdf-validate/pdf-value.js';

/** A file inside a PDF; `bytes` null where it can't be unpacked. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** What a pack's manifest can be held against. */
export interface PdfInside {
  readonly title: string;
  /** For each page, whether it carries the mark of a draft. */
  readonly drafts: readonly boolean[];
  readonly files: readonly AttachedFile[];
}

/** Reads a PDF; throws where it is none. */
export async function lookIntoPdf(bytes: Uint8Array): Promise<PdfInside> {
  const pdf = await openPdf(bytes);
  return {
    title: pdf.text(pdf.dict(pdf.trailer, 'Info'), 'Title'),
    drafts: pdf.pages.map(({ dict }) => hasDraftMark(pdf, pdf.get(dict, 'Contents'))),
    files: innerFiles(pdf),
  };
}

/** A draft writes its word across each page as a watermark. */
function hasDraftMark(pdf: PdfObjects, contents: PdfValue): boolean {
  return (isList(contents) ? contents : [contents]).some((each) => {
    const stream = pdf.resolve(each);
    const bytes = stream instanceof Stream ? pdf.bytes(stream) : null;
    return bytes !== null && Buffer.from(bytes).includes('/Subtype /Watermark');
  });
}

/** Every embedded file, wherever in the PDF it hangs: each file specification, and each stream that none of them names. */
function innerFiles(pdf: PdfObjects): AttachedFile[] {
  const files: AttachedFile[] = [];
  const named = new Set<Stream>();
  const visit = (value: PdfValue): void => {
    if (isList(value)) value.forEach(visit);
    const dict = value instanceof Stream ? value.dict : value;
    if (!isDict(dict)) return;
    const held = pdf.dict(dict, 'EF');
    for (const stream of new Set(['UF', 'F'].map((key) => pdf.stream(held, key)))) {
      if (stream === null) continue;
      named.add(stream);
      const name = pdf.text(dict, 'UF') || pdf.text(dict, 'F');
      files.push({ name, bytes: pdf.bytes(stream) });
    }
    for (const each of dict.values()) visit(each);
  };
  for (const value of pdf.objects.values()) visit(value);
  for (const value of pdf.objects.values()) {
    if (!(value instanceof Stream) || named.has(value)) continue;
    if (pdf.name(value.dict, 'Type') === 'EmbeddedFile') {
      files.push({ name: '', bytes: pdf.bytes(value) });
    }
  }
  return files;
}
