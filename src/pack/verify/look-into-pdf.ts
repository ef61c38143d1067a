/** Takes from a PDF what a pack promises about it: its title, the marks of a draft, and every file inside. */
import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib';

/** A file inside a PDF; `bytes` null where it can't be unpacked. */
export interface InnerFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** What a pack's manifest can be held against. */
export interface PdfInside {
  readonly title: string;
  /** For each page, whether it carries the mark of a draft. */
  readonly drafts: readonly boolean[];
  readonly files: readonly InnerFile[];
}

const name = (text: string): PDFName => PDFName.of(text);
const largestInner = 64 * 1024 * 1024;

/** Reads a PDF; throws where it is none. */
export async function lookIntoPdf(bytes: Uint8Array): Promise<PdfInside> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
  });
  return {
    title: document.getTitle() ?? '',
    drafts: document.getPages().map(({ node }) => hasDraftMark(node.Contents(), document)),
    files: innerFiles(document),
  };
}

/** A draft writes its word across each page as a watermark. */
function hasDraftMark(contents: PDFObject | undefined, { context }: PDFDocument): boolean {
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams.some((each) => {
    const stream = context.lookup(each);
    if (!(stream instanceof PDFRawStream)) return false;
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    return content.includes('/Subtype /Watermark');
  });
}

/** Every embedded file, wherever in the PDF it hangs: each file specification, and each stream that none of them names. */
function innerFiles({ context }: PDFDocument): InnerFile[] {
  const files: InnerFile[] = [];
  const streams = new Set<PDFObject>();
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFStream) visit(object.dict);
    else if (object instanceof PDFDict) {
      const held = object.lookup(name('EF'));
      if (held instanceof PDFDict) {
        const stream = held.lookup(name('UF')) ?? held.lookup(name('F'));
        if (stream !== undefined) streams.add(stream);
        const called = object.lookup(name('UF')) ?? object.lookup(name('F'));
        files.push({ name: textOf(called), bytes: unpacked(stream) });
      }
      object.values().forEach(visit);
    }
  };
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  objects.forEach(visit);
  for (const object of objects) {
    const isEmbedded =
      object instanceof PDFStream && object.dict.lookup(name('Type')) === name('EmbeddedFile');
    if (isEmbedded && !streams.has(object)) files.push({ name: '', bytes: unpacked(object) });
  }
  return files;
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

function unpacked(stream: PDFObject | undefined): Uint8Array | null {
  if (!(stream instanceof PDFRawStream)) return null;
  const filter = stream.dict.lookup(name('Filter'));
  if (filter === undefined) return stream.contents;
  if (filter !== name('FlateDecode')) return null;
  try {
    return inflateSync(stream.contents, { maxOutputLength: largestInner });
  } catch {
    return null;
  }
}
