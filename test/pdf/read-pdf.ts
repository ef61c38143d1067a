/** A small reader of our own PDFs for tests: text by ToUnicode, and the structure tree. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';

/** A stretch of marked content on a page. */
export interface Marked {
  readonly page: number;
  readonly tag: string;
  readonly mcid: number | null;
  readonly text: string;
}

/** A structure element with its kids. */
export interface Element {
  readonly type: string;
  readonly dict: PDFDict;
  readonly kids: readonly Element[];
  readonly content: readonly { readonly page: number; readonly mcid: number }[];
  readonly annotations: readonly { readonly page: number; readonly dict: PDFDict }[];
}

/** A PDF taken apart. */
export interface ReadPdf {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly marked: readonly Marked[];
  readonly root: Element;
  readonly xmp: string;
}

const decoder = new TextDecoder('latin1');

/** The bytes of a stream, inflated. */
export function streamBytes(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream)) throw new Error('Not a stream');
  return decodePDFRawStream(stream).decode();
}

/** The value of a name without its slash. */
export function nameOf(value: PDFObject | undefined): string {
  return value instanceof PDFName ? value.decodeText() : '';
}

/** The text of a PDF string. */
export function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

function readUnicodeMap(font: PDFDict): Map<number, string> {
  const source = decoder.decode(streamBytes(font.lookup(PDFName.of('ToUnicode'))));
  const map = new Map<number, string>();
  for (const [, code, text] of source.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) {
    const units = (text ?? '').match(/.{4}/g) ?? [];
    map.set(
      Number.parseInt(code ?? '', 16),
      String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
    );
  }
  return map;
}

function readContent(
  page: PDFPage,
  index: number,
  fontMaps: Map<PDFDict, Map<number, string>>,
): Marked[] {
  const source = decoder.decode(streamBytes(page.node.Contents()));
  const resources = page.node.Resources();
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const out: Marked[] = [];
  let map: Map<number, string> | undefined;
  let open: { tag: string; mcid: number | null; text: string } | null = null;
  const token = /\/(\w+) <<([^>]*)>> BDC|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\]TJ|\bre f\b/g;
  for (const match of source.matchAll(token)) {
    const [whole, tag, properties, font, shown] = match;
    if (tag !== undefined) {
      if (open !== null) throw new Error('Marked content is nested');
      const mcid = /\/MCID (\d+)/.exec(properties ?? '');
      open = { tag, mcid: mcid === null ? null : Number(mcid[1]), text: '' };
    } else if (whole === 'EMC') {
      if (open === null) throw new Error('EMC without BDC');
      out.push({ page: index, ...open });
      open = null;
    } else if (font !== undefined) {
      const dict = fonts?.lookup(PDFName.of(font), PDFDict);
      if (dict === undefined) throw new Error(`No font ${font}`);
      map = fontMaps.get(dict);
      if (map === undefined) {
        map = readUnicodeMap(dict);
        fontMaps.set(dict, map);
      }
    } else {
      if (open === null) throw new Error('Content that is neither tagged nor an artifact');
      for (const [, hex] of (shown ?? '').matchAll(/<([0-9a-f]*)>/g)) {
        for (const code of (hex ?? '').match(/.{4}/g) ?? []) {
          const text = map?.get(Number.parseInt(code, 16));
          if (text === undefined) throw new Error(`No text for code ${code}`);
          open.text += text;
        }
      }
    }
  }
  if (open !== null) throw new Error('Marked content is left open');
  return out;
}

function readStructure(dict: PDFDict, pageOf: ReadonlyMap<string, number>): Element {
  const kids: Element[] = [];
  const content: { page: number; mcid: number }[] = [];
  const annotations: { page: number; dict: PDFDict }[] = [];
  const own = dict.get(PDFName.of('Pg'));
  const array = dict.lookup(PDFName.of('K'));
  for (const raw of array instanceof PDFArray ? array.asArray() : []) {
    const kid = dict.context.lookup(raw);
    if (kid instanceof PDFNumber) {
      content.push({ page: pageOf.get(String(own)) ?? -1, mcid: kid.asNumber() });
    } else if (kid instanceof PDFDict) {
      const type = nameOf(kid.get(PDFName.of('Type')));
      const page = pageOf.get(String(kid.get(PDFName.of('Pg')))) ?? -1;
      if (type === 'MCR') {
        content.push({ page, mcid: kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber() });
      } else if (type === 'OBJR') {
        annotations.push({ page, dict: kid.lookup(PDFName.of('Obj'), PDFDict) });
      } else kids.push(readStructure(kid, pageOf));
    }
  }
  return { type: nameOf(dict.get(PDFName.of('S'))), dict, kids, content, annotations };
}

/** Takes a PDF apart; throws where content is badly marked or has no text. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const fontMaps = new Map<PDFDict, Map<number, string>>();
  const pages = document.getPages();
  const pageOf = new Map(pages.map((page, index) => [String(page.ref), index]));
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const top = tree.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict);
  return {
    document,
    catalog,
    marked: pages.flatMap((page, index) => readContent(page, index, fontMaps)),
    root: readStructure(top, pageOf),
    xmp: new TextDecoder().decode(streamBytes(catalog.lookup(PDFName.of('Metadata')))),
  };
}

/** All elements below one, itself included, in reading order. */
export function elementsOf(element: Element): Element[] {
  return [element, ...element.kids.flatMap(elementsOf)];
}

/** The text that assistive technology reads, in the order of the structure tree. */
export function readingOrder(pdf: ReadPdf): string {
  const byPlace = new Map(pdf.marked.map((item) => [`${item.page}/${item.mcid}`, item.text]));
  const collect = (element: Element): string => {
    const array = element.dict.lookup(PDFName.of('K'));
    let kid = 0;
    let place = 0;
    let text = '';
    for (const raw of array instanceof PDFArray ? array.asArray() : []) {
      const item = element.dict.context.lookup(raw);
      const type = item instanceof PDFDict ? nameOf(item.get(PDFName.of('Type'))) : '';
      if (type === 'OBJR') continue;
      if (item instanceof PDFNumber || type === 'MCR') {
        const at = element.content[place];
        place += 1;
        text += byPlace.get(`${at?.page}/${at?.mcid}`) ?? '';
      } else {
        const child = element.kids[kid];
        kid += 1;
        if (child !== undefined) text += collect(child);
      }
    }
    return ['Link', 'Reference', 'Code', 'Span'].includes(element.type) ? text : `${text}\n`;
  };
  return collect(pdf.root);
}
