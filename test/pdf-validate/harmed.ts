/** A good PDF opened to be harmed in one place and written again. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
} from 'pdf-lib';

/** The name that PDF writes with a slash. */
export const name = (text: string): PDFName => PDFName.of(text);

/** A number, as PDF holds it. */
export const number = (value: number): PDFNumber => PDFNumber.of(value);

/** A string, as PDF holds it. */
export const text = (value: string): PDFHexString => PDFHexString.fromText(value);

/** Finds the parts of a file by what they are. */
export class Harmed {
  readonly document: PDFDocument;

  constructor(document: PDFDocument) {
    this.document = document;
  }

  get context(): PDFDocument['context'] {
    return this.document.context;
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** The dictionary that keys lead to from another; numbers are places in lists. */
  at(dict: PDFDict, ...path: readonly (string | number)[]): PDFDict {
    let value: PDFObject | undefined = dict;
    for (const step of path) {
      if (typeof step === 'number') value = value instanceof PDFArray ? value.lookup(step) : value;
      else if (value instanceof PDFDict) value = value.lookup(name(step));
      else if (value instanceof PDFRawStream) value = value.dict.lookup(name(step));
    }
    if (value instanceof PDFRawStream) return value.dict;
    if (!(value instanceof PDFDict)) throw new Error(`No dictionary at ${path.join('.')}`);
    return value;
  }

  list(dict: PDFDict, key: string): PDFArray {
    return dict.lookup(name(key), PDFArray);
  }

  /** Elements of a structure type, in the order of the file. */
  elements(type: string): PDFDict[] {
    return this.all((dict) => dict.get(name('S')) === name(type) && dict.has(name('P')));
  }

  element(type: string, holds: (dict: PDFDict) => boolean = () => true): PDFDict {
    return this.first(this.elements(type).filter(holds), type);
  }

  /** The first dictionary of a type. */
  object(type: string, holds: (dict: PDFDict) => boolean = () => true): PDFDict {
    const found = this.all((dict) => dict.get(name('Type')) === name(type) && holds(dict));
    return this.first(found, type);
  }

  /** The annotation of a link that does what is asked for. */
  link(action: 'URI' | 'GoTo'): PDFDict {
    return this.object('Annot', (dict) => this.at(dict, 'A').get(name('S')) === name(action));
  }

  /** The index of the page that holds an annotation. */
  pageWith(annotation: PDFDict): number {
    return this.document.getPages().findIndex(({ node }) =>
      node
        .Annots()
        ?.asArray()
        .some((each) => this.context.lookup(each) === annotation),
    );
  }

  /** The reference to an object of the file. */
  refOf(object: PDFObject): PDFRef {
    for (const [ref, each] of this.context.enumerateIndirectObjects()) {
      if (each === object) return ref;
    }
    throw new Error('The object is not of this file');
  }

  /** Adds operators at the end of the first page. */
  append(operators: string): void {
    const { node } = this.document.getPage(0);
    const content = decodePDFRawStream(node.Contents() as PDFRawStream).decode();
    const whole = Buffer.concat([content, Buffer.from(`\n${operators}\n`, 'latin1')]);
    node.set(name('Contents'), this.context.register(this.context.flateStream(whole)));
  }

  /** Changes the metadata as text. */
  xmp(change: (text: string) => string): void {
    const stream = this.catalog.lookup(name('Metadata')) as PDFRawStream;
    const before = Buffer.from(stream.contents).toString('utf8');
    const after = change(before);
    if (after === before) throw new Error('The metadata is as it was');
    const dict = { Type: 'Metadata', Subtype: 'XML' };
    const fresh = this.context.stream(Buffer.from(after, 'utf8'), dict);
    this.catalog.set(name('Metadata'), this.context.register(fresh));
  }

  /** Registers a stream under a dictionary. */
  stream(bytes: string, dict: Record<string, string | number>): PDFRef {
    return this.context.register(this.context.stream(Buffer.from(bytes, 'latin1'), dict));
  }

  private all(holds: (dict: PDFDict) => boolean): PDFDict[] {
    return this.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object): object is PDFDict => object instanceof PDFDict && holds(object));
  }

  private first(found: readonly PDFDict[], what: string): PDFDict {
    const [first] = found;
    if (first === undefined) throw new Error(`No ${what} in the file`);
    return first;
  }
}

/** Opens a file, harms it, and writes it with object streams as before. */
export async function harmed(bytes: Uint8Array, harm: (file: Harmed) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    parseSpeed: Number.POSITIVE_INFINITY,
    updateMetadata: false,
  });
  harm(new Harmed(document));
  return PDFStreamWriter.forContext(document.context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

/** Writes other bytes at the last place where a text stands in a file. */
export function patched(bytes: Uint8Array, find: string, put: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(find, undefined, 'latin1');
  if (at < 0) throw new Error(`No ${find} in the file`);
  const parts = [copy.subarray(0, at), Buffer.from(put, 'latin1'), copy.subarray(at + find.length)];
  return new Uint8Array(Buffer.concat(parts));
}
