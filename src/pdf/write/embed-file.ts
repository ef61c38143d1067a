/** Embeds a file in a PDF as an associated file; what several documents of a pack carry is deflated once. */
import type { Attachment } from '../pdf-meta.js';
import { deflate } from './deflate.js';
import type { PackedDocument } from './packed-document.js';

/** The deflated form of bytes that were embedded before, for as long as anyone holds those bytes. */
const deflated = new WeakMap<Uint8Array, Promise<Uint8Array>>();

/** Writes the file and its specification (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8); `date` is the day of the document. */
export function embedFile(doc: PackedDocument, attachment: Attachment, date: Date): void {
  const { name, mime, description, bytes } = attachment;
  const file = doc.ref({
    Type: 'EmbeddedFile',
    // A slash inside a name is written as its number.
    Subtype: mime.replaceAll('/', '#2F'),
    Params: { CreationDate: date, ModDate: date, Size: bytes.length },
  });
  const known = deflated.get(bytes) ?? deflate(bytes);
  deflated.set(bytes, known);
  doc.endDeflated(file, known);
  const specification = doc.ref({
    Type: 'Filespec',
    AFRelationship: /yaml/.test(mime) ? 'Source' : 'Data',
    F: pdfText(name),
    UF: pdfText(name),
    EF: { F: file },
    Desc: pdfText(description),
  });
  specification.end();
  doc.addNamedEmbeddedFile(name, specification);
  const { data } = doc._root;
  data.AF = [...((data.AF as unknown[] | undefined) ?? []), specification];
}

/** A text that pdfkit writes as a string and not as a name. */
function pdfText(text: string): unknown {
  return new String(text);
}
