/** A small reader of our own PDFs for tests: text by ToUnicode, structure, and the rules a tagged file must keep. */
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
  PDFRef,
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
    return ['Link', 'Reference', 'Code'].includes(element.type) ? text : `${text}\n`;
  };
  return collect(pdf.root);
}

const parents: Readonly<Record<string, readonly string[]>> = {
  Sect: ['Document'],
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
  Reference: ['TOCI', 'P'],
};

/** Lists what breaks the rules of PDF/UA-1 and PDF/A-3a that a program can see. */
export function problemsOf(pdf: ReadPdf): string[] {
  const found: string[] = [];
  const expect = (holds: boolean, problem: string): void => {
    if (!holds) found.push(problem);
  };
  const { catalog, document, xmp } = pdf;
  const dictAt = (key: string): PDFDict | undefined =>
    catalog.lookupMaybe(PDFName.of(key), PDFDict);
  expect(textOf(catalog.get(PDFName.of('Lang'))) !== '', 'no language');
  expect(String(dictAt('MarkInfo')?.get(PDFName.of('Marked'))) === 'true', 'not marked');
  expect(
    String(dictAt('ViewerPreferences')?.get(PDFName.of('DisplayDocTitle'))) === 'true',
    'the title is not displayed',
  );
  expect(document.context.trailerInfo.Encrypt === undefined, 'encrypted');
  expect(document.context.trailerInfo.ID !== undefined, 'no file identifier');
  for (const part of [
    '<pdfaid:part>3<',
    '<pdfaid:conformance>A<',
    '<pdfuaid:part>1<',
    '<pdfaSchema:prefix>pdfuaid<',
  ]) {
    expect(xmp.includes(part), `XMP lacks ${part}`);
  }
  expect(!/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(xmp), 'XMP has a bare ampersand');
  checkXmlTags(xmp, expect);
  const intents = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
  const profile = intents?.lookup(0, PDFDict).lookup(PDFName.of('DestOutputProfile'));
  expect(decoder.decode(streamBytes(profile).subarray(16, 20)) === 'RGB ', 'no RGB profile');

  const elements = elementsOf(pdf.root);
  checkElements(elements, pdf.root, expect);
  checkContent(pdf, elements, expect);
  checkAnnotations(pdf, elements, expect);
  checkFonts(document, expect);
  return found;
}

type Expect = (holds: boolean, problem: string) => void;

function checkXmlTags(xml: string, expect: Expect): void {
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([a-zA-Z:]+)[^>]*?(\/?)>/g)) {
    if (close === '/') expect(open.pop() === name, `XMP closes ${name} out of turn`);
    else if (self !== '/') open.push(name ?? '');
  }
  expect(open.length === 0, 'XMP leaves tags open');
}

function checkElements(elements: readonly Element[], root: Element, expect: Expect): void {
  let level = 0;
  const ids = new Set<string>();
  const walk = (element: Element): void => {
    for (const kid of element.kids) {
      const allowed = parents[kid.type];
      expect(
        allowed === undefined || allowed.includes(element.type),
        `${kid.type} in ${element.type}`,
      );
      expect(
        kid.dict.lookup(PDFName.of('P'), PDFDict) === element.dict,
        `${kid.type} has another parent`,
      );
      walk(kid);
    }
  };
  walk(root);
  for (const element of elements) {
    const heading = /^H([1-6])$/.exec(element.type);
    if (heading !== null) {
      expect(Number(heading[1]) <= level + 1, `heading level skips to ${heading[1]}`);
      level = Number(heading[1]);
    }
    const attributes = element.dict.lookupMaybe(PDFName.of('A'), PDFDict);
    if (element.type === 'TH')
      expect(attributes?.has(PDFName.of('Scope')) === true, 'TH without scope');
    if (element.type === 'Note') {
      const id = textOf(element.dict.get(PDFName.of('ID')));
      expect(id !== '' && !ids.has(id), 'Note without an ID of its own');
      ids.add(id);
    }
    if (element.type === 'Table') {
      const rows = elementsOf(element).filter(({ type }) => type === 'TR');
      expect(new Set(rows.map(({ kids }) => kids.length)).size === 1, 'table rows differ in width');
    }
  }
}

function parentTree(pdf: ReadPdf): Map<number, PDFObject> {
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = tree
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const map = new Map<number, PDFObject>();
  for (let index = 0; index < numbers.size(); index += 2) {
    map.set(numbers.lookup(index, PDFNumber).asNumber(), numbers.get(index + 1));
  }
  return map;
}

function checkContent(pdf: ReadPdf, elements: readonly Element[], expect: Expect): void {
  const owners = new Map<string, Element>();
  for (const element of elements) {
    for (const { page, mcid } of element.content) {
      expect(!owners.has(`${page}/${mcid}`), `content ${page}/${mcid} has two owners`);
      owners.set(`${page}/${mcid}`, element);
    }
  }
  const tree = parentTree(pdf);
  const seen = new Set<string>();
  for (const { page, mcid, tag } of pdf.marked) {
    if (mcid === null) {
      expect(tag === 'Artifact', `${tag} without a number`);
      continue;
    }
    const place = `${page}/${mcid}`;
    expect(!seen.has(place), `number ${place} is used twice`);
    seen.add(place);
    const owner = owners.get(place);
    expect(owner !== undefined, `content ${place} has no owner`);
    const key = pdf.document.getPage(page).node.lookup(PDFName.of('StructParents'), PDFNumber);
    const list = pdf.document.context.lookup(tree.get(key.asNumber()));
    const listed = list instanceof PDFArray ? list.lookup(mcid) : undefined;
    expect(listed === owner?.dict, `the parent tree disagrees about ${place}`);
  }
  for (const place of owners.keys())
    expect(seen.has(place), `${place} has an owner but no content`);
}

function checkAnnotations(pdf: ReadPdf, elements: readonly Element[], expect: Expect): void {
  const tree = parentTree(pdf);
  const owned = new Map<PDFDict, { element: Element; page: number }>();
  for (const element of elements) {
    for (const { dict, page } of element.annotations) owned.set(dict, { element, page });
  }
  const names = pdf.catalog.lookup(PDFName.of('Names'), PDFDict);
  const places = names.lookup(PDFName.of('Dests'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
  const known = new Set(places.asArray().map(textOf));
  pdf.document.getPages().forEach((page, index) => {
    const list = page.node.Annots()?.asArray() ?? [];
    expect(
      nameOf(page.node.get(PDFName.of('Tabs'))) === 'S',
      'the tab order is not that of the structure',
    );
    for (const raw of list) {
      const dict = pdf.document.context.lookup(raw, PDFDict);
      const owner = owned.get(dict);
      expect(nameOf(dict.get(PDFName.of('Subtype'))) === 'Link', 'an annotation is no link');
      expect(textOf(dict.get(PDFName.of('Contents'))) !== '', 'a link has no description');
      expect(owner?.element.type === 'Link', 'a link annotation belongs to no Link');
      expect(owner?.page === index, 'a link is listed for another page');
      const key = dict.lookup(PDFName.of('StructParent'), PDFNumber).asNumber();
      const parent = tree.get(key);
      expect(
        parent instanceof PDFRef && pdf.document.context.lookup(parent) === owner?.element.dict,
        'the parent tree disagrees about a link',
      );
      const action = dict.lookup(PDFName.of('A'), PDFDict);
      const place = textOf(action.get(PDFName.of('D')));
      expect(place === '' || known.has(place), `a link leads to ${place}, which is nowhere`);
    }
  });
}

function checkFonts(document: PDFDocument, expect: Expect): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameOf(object.get(PDFName.of('Type'))) !== 'Font') continue;
    if (nameOf(object.get(PDFName.of('Subtype'))) === 'Type0') {
      expect(object.has(PDFName.of('ToUnicode')), 'a font has no map to text');
      continue;
    }
    const descriptor = object.lookup(PDFName.of('FontDescriptor'), PDFDict);
    expect(descriptor.has(PDFName.of('FontFile2')), 'a font is not embedded');
    expect(!descriptor.has(PDFName.of('CIDSet')), 'a font has a CIDSet');
  }
}
