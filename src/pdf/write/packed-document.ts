/** pdfkit as a bare writer of objects: plain objects go packed into object streams, streams wait until they are deflated. */
import PDFDocument from 'pdfkit';
import { type Chunk, chunksJoined } from './chunks.js';
import { deflate, deflateChunks, helpDeflate } from './deflate.js';

/** An indirect object of pdfkit. */
export interface PdfkitRef {
  readonly id: number;
  readonly document: InnerDocument;
  // biome-ignore lint/suspicious/noExplicitAny: a PDF dictionary holds anything pdfkit can write
  readonly data: Record<string, any>;
  compress: boolean;
  buffer: Chunk[];
  offset: number;
  write(chunk: Uint8Array): void;
  end(chunk?: Uint8Array): void;
  finalize(): void;
}

/** A name or number tree of pdfkit. */
export interface Tree {
  limits: boolean;
  add(key: string | number, value: unknown): void;
  get(key: number): unknown[];
  _compareKeys(a: string, b: string): number;
}

/** A page of pdfkit. */
export interface PdfkitPage {
  readonly content: PdfkitRef;
  readonly dictionary: PdfkitRef;
  readonly fonts: Record<string, PdfkitRef>;
  readonly annotations: PdfkitRef[];
  readonly xobjects: Record<string, PdfkitRef>;
  readonly structParentTreeKey: number;
}

/** The inner parts of a pdfkit document that the adapter relies on; a contract test names each. */
export interface InnerDocument {
  readonly page: PdfkitPage;
  readonly info: Record<string, unknown>;
  _root: PdfkitRef;
  _info: PdfkitRef;
  _id: Uint8Array;
  _offset: number;
  _offsets: (number | null)[];
  ref(data?: Record<string, unknown>): PdfkitRef;
  addPage(): void;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfkitRef;
  getStructParentTree(): Tree;
  createStructParentTreeNextKey(): number;
  addNamedEmbeddedFile(name: string, specification: PdfkitRef): void;
  end(): void;
  push(chunk: Uint8Array | null): boolean;
  _write(chunk: Uint8Array | string): void;
  _finalize(): void;
  _addInfo(): void;
}

type InnerConstructor = new (options: Record<string, unknown>) => InnerDocument;

const perStream = 200;
const inner = PDFDocument as unknown as InnerConstructor;

interface Packed {
  readonly id: number;
  readonly body: string;
}

/** A stream whose place in the file comes when all is known. */
interface Stream {
  readonly ref: PdfkitRef;
  readonly bytes: Uint8Array | Promise<Uint8Array>;
}

/** Where a packed object stands: the number of its object stream, and its place in there. */
type Places = Map<number, { readonly stream: number; readonly index: number }>;

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Stands in for pdfkit's own way to end an object; one function for all of them, as there are many. */
function finalize(this: PdfkitRef): void {
  (this.document as PackedDocument).settle(this);
}

/** Writes an object as pdfkit does. */
function writeObject(ref: PdfkitRef): void {
  (Object.getPrototypeOf(ref) as PdfkitRef).finalize.call(ref);
}

/** A pdfkit document that keeps its bytes and writes them compactly. */
export class PackedDocument extends inner {
  declare private chunks: Uint8Array[] | undefined;
  declare private captured: string[] | undefined;
  declare private packed: Packed[] | undefined;
  declare private streams: Stream[] | undefined;
  declare private writing: boolean | undefined;
  declare private complete: boolean | undefined;
  private readonly places: Places = new Map();
  private readonly xmp: string;
  private readonly compact: boolean;

  /** `compact`: objects in object streams, cross references in a stream; else as PDF 1.4 knows them. */
  constructor(options: Record<string, unknown>, xmp: string, compact: boolean) {
    super(options);
    this.xmp = xmp;
    this.compact = compact;
  }

  override push(chunk: Uint8Array | null): boolean {
    if (chunk !== null) {
      this.chunks ??= [];
      this.chunks.push(chunk);
    }
    return true;
  }

  override _write(chunk: Uint8Array | string): void {
    if (this.captured !== undefined) this.captured.push(String(chunk));
    else super._write(typeof chunk === 'string' ? latin1(`${chunk}\n`) : chunk);
  }

  override ref(data: Record<string, unknown> = {}): PdfkitRef {
    const ref = super.ref(data);
    ref.finalize = finalize;
    return ref;
  }

  /** Takes an object that is whole: it is packed, waits for its deflated bytes, or is written. */
  settle(ref: PdfkitRef): void {
    if (this.writing === true) writeObject(ref);
    else if (ref.buffer.length > 0) this.stream(ref);
    else if (this.compact) this.pack(ref);
    else writeObject(ref);
  }

  /** Takes over the writing of document properties: pdfkit does not escape them in XMP. */
  override _addInfo(): void {
    this.appendXML(this.xmp);
  }

  private pack(ref: PdfkitRef): void {
    this.captured = [];
    writeObject(ref);
    this.packed ??= [];
    this.packed.push({ id: ref.id, body: this.captured[1] ?? 'null' });
    this.captured = undefined;
    if (this.packed.length >= perStream) this.endObjectStream();
  }

  private stream(ref: PdfkitRef): void {
    const asItIs = ref.data.Type === 'Metadata' || ref.data.Filter !== undefined;
    if (!asItIs) ref.data.Filter = 'FlateDecode';
    this.streams ??= [];
    this.streams.push({
      ref,
      bytes: asItIs ? chunksJoined(ref.buffer) : deflateChunks(ref.buffer),
    });
    ref.buffer = [];
  }

  /** Ends a stream whose deflated bytes were asked for before. */
  endDeflated(ref: PdfkitRef, bytes: Promise<Uint8Array>): void {
    ref.data.Filter = 'FlateDecode';
    this.streams ??= [];
    this.streams.push({ ref, bytes });
  }

  /** pdfkit calls it when the last object is written. */
  override _finalize(): void {
    if (!this.compact) super._finalize();
    this.complete = true;
  }

  /** Puts the packed objects into an object stream. */
  private endObjectStream(): void {
    const objects = this.packed ?? [];
    if (objects.length === 0) return;
    this.packed = [];
    const heads: string[] = [];
    let length = 0;
    for (const { id, body } of objects) {
      heads.push(`${id} ${length}`);
      length += body.length + 1;
    }
    const head = `${heads.join(' ')}\n`;
    const ref = this.ref({ Type: 'ObjStm', N: objects.length, First: head.length });
    objects.forEach(({ id }, index) => {
      this.places.set(id, { stream: ref.id, index });
    });
    ref.buffer = [head, ...objects.map(({ body }) => `${body}\n`)];
    ref.finalize();
  }

  private async writeCrossReferences(): Promise<void> {
    const size = this._offsets.length + 2;
    const start = this._offset;
    const ref = this.ref({
      Type: 'XRef',
      Size: size,
      W: [1, 4, 1],
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    const table = Buffer.alloc(size * 6);
    table.writeUInt8(0, 0);
    table.writeUInt8(255, 5);
    for (let id = 1; id < size; id += 1) {
      const place = this.places.get(id);
      const at = id * 6;
      table.writeUInt8(place === undefined ? 1 : 2, at);
      const offset = id === ref.id ? start : (this._offsets[id - 1] ?? 0);
      table.writeUInt32BE(place === undefined ? offset : place.stream, at + 1);
      table.writeUInt8(place === undefined ? 0 : place.index, at + 5);
    }
    ref.data.Filter = 'FlateDecode';
    ref.buffer = [await deflate(table)];
    ref.finalize();
    this._write('startxref');
    this._write(String(start));
    this._write('%%EOF');
  }

  /** Makes the name trees sort the same on every machine and leaves out what a root must not hold. */
  settleTrees(): void {
    const names = this._root.data.Names.data as Record<string, Tree | undefined>;
    for (const tree of [names.Dests, names.EmbeddedFiles, this.getStructParentTree()]) {
      if (tree === undefined) continue;
      tree.limits = false;
    }
    for (const tree of [names.Dests, names.EmbeddedFiles]) {
      if (tree !== undefined) tree._compareKeys = byCodeUnit;
    }
  }

  /** Ends the document and returns the file, once its streams are deflated. */
  async finish(): Promise<Uint8Array> {
    this.settleTrees();
    this.end();
    if (this.compact) this.endObjectStream();
    helpDeflate();
    this.writing = true;
    for (const { ref, bytes } of this.streams ?? []) {
      ref.buffer = [await bytes];
      ref.finalize();
    }
    if (this.compact) await this.writeCrossReferences();
    if (this.complete !== true) throw new Error('An object of the PDF was left open');
    const bytes = Buffer.concat(this.chunks ?? []);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
