/** Reads the words of a PDF twice: along its structure tree, and in the order in which its pages print them. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';
import { wordsOf } from './markdown-words.js';

/** The words of one document; the cover and the table of contents stand apart. */
export interface PdfWords {
  readonly pages: number;
  /** The heading of level 1 of the cover. */
  readonly title: string;
  /** Along the structure tree. */
  readonly body: readonly string[];
  readonly notes: readonly string[];
  /** In the order of the pages; a row that a page end cuts is read cell by cell. */
  readonly printedBody: readonly string[];
  readonly printedNotes: readonly string[];
  /** All tagged words just as the pages print them, cover and notes included, contents not. */
  readonly printed: readonly string[];
}

interface Element {
  readonly type: string;
  readonly parent: Element | null;
  readonly kids: (Element | Piece)[];
}

/** A stretch of tagged content. */
interface Piece {
  readonly page: number;
  readonly text: string;
  owner: Element | null;
  order: number;
}

const name = (value: string): PDFName => PDFName.of(value);
const nameOf = (value: PDFObject | undefined): string =>
  value instanceof PDFName ? value.decodeText() : '';
const latin1 = new TextDecoder('latin1');
const isPiece = (kid: Element | Piece): kid is Piece => 'text' in kid;

function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('Not a stream');
  return latin1.decode(decodePDFRawStream(stream).decode());
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** Code to text, from the single mappings and the ranges of a ToUnicode map. */
function unicodeMap(font: PDFDict): Map<string, string> {
  const map = new Map<string, string>();
  const source = streamText(font.lookup(name('ToUnicode')));
  for (const [, kind, lines = ''] of source.matchAll(
    /beginbf(char|range)\s([\s\S]*?)endbf(?:char|range)/g,
  )) {
    for (const line of lines.trim().split('\n')) {
      const [from = '', to = '', start = ''] = [...line.matchAll(/<([0-9a-f]*)>/gi)].map(
        ([, hex = '']) => hex.toLowerCase(),
      );
      if (kind === 'char') map.set(from, utf16(to));
      else {
        const first = Number.parseInt(from, 16);
        for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
          const shown = Number.parseInt(start, 16) + code - first;
          map.set(code.toString(16).padStart(4, '0'), utf16(shown.toString(16).padStart(4, '0')));
        }
      }
    }
  }
  return map;
}

/** The tagged content of a page by its number, in the order of the page. */
function piecesOf(
  page: PDFPage,
  index: number,
  maps: Map<PDFDict, Map<string, string>>,
): Map<number, Piece> {
  const fonts = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict);
  const found = new Map<number, Piece>();
  const open: (number | null)[] = [];
  let map: Map<string, string> | undefined;
  let text = '';
  const operators =
    /\/\w+ *<<([^>]*)>> *BDC|\bBMC\b|\bEMC\b|\/(\w+) [\d.]+ Tf|\[([^\]]*)\] *TJ|<([0-9a-f]*)> *Tj/gi;
  for (const match of streamText(page.node.Contents()).matchAll(operators)) {
    const [whole, properties, font, array, single] = match;
    if (properties !== undefined || whole === 'BMC') {
      const number = /\/MCID (\d+)/.exec(properties ?? '')?.[1];
      open.push(number === undefined ? null : Number(number));
      text = '';
    } else if (whole === 'EMC') {
      const number = open.pop();
      if (number != null) found.set(number, { page: index, text, owner: null, order: -1 });
    } else if (font !== undefined) {
      const dict = fonts?.lookup(name(font), PDFDict);
      if (dict === undefined) throw new Error(`Page ${index + 1} has no font ${font}`);
      map = maps.get(dict) ?? unicodeMap(dict);
      maps.set(dict, map);
    } else {
      const strings =
        single ?? [...(array ?? '').matchAll(/<([0-9a-f]*)>/gi)].map(([, hex]) => hex);
      for (const code of [strings].flat().join('').toLowerCase().match(/.{4}/g) ?? []) {
        const letter = map?.get(code);
        if (letter === undefined) throw new Error(`Page ${index + 1} has no text for ${code}`);
        text += letter;
      }
    }
  }
  return found;
}

/** Hangs the pieces into the elements that own them. */
function elementOf(
  dict: PDFDict,
  parent: Element | null,
  pageOf: ReadonlyMap<string, number>,
  pieces: readonly ReadonlyMap<number, Piece>[],
): Element {
  const element: Element = { type: nameOf(dict.get(name('S'))), parent, kids: [] };
  const kids = dict.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
  const own = (page: PDFObject | undefined, number: PDFNumber): void => {
    const piece = pieces[pageOf.get(String(page)) ?? -1]?.get(number.asNumber());
    if (piece === undefined) throw new Error(`A ${element.type} owns content that is not there`);
    piece.owner = element;
    element.kids.push(piece);
  };
  for (const each of list) {
    const kid = dict.context.lookup(each);
    if (kid instanceof PDFNumber) own(dict.get(name('Pg')), kid);
    else if (kid instanceof PDFDict) {
      const type = nameOf(kid.get(name('Type')));
      if (type === 'MCR') own(kid.get(name('Pg')), kid.lookup(name('MCID'), PDFNumber));
      else if (type !== 'OBJR') element.kids.push(elementOf(kid, element, pageOf, pieces));
    }
  }
  return element;
}

/** Elements within a line of text; any other begins and ends words. */
const within = ['Link', 'Reference', 'Code', 'Span', 'Em', 'Strong', 'Quote'];

function blockOf(piece: Piece): Element | null {
  let at = piece.owner;
  while (at !== null && within.includes(at.type)) at = at.parent;
  return at;
}

const above = (element: Element | null, type: string): Element | null =>
  element === null || element.type === type ? element : above(element.parent, type);

/** Whether an element stands in the section of the table of contents, its heading included. */
function isListed(element: Element | null): boolean {
  if (element === null) return false;
  const isContents = element.kids.some((kid) => !isPiece(kid) && kid.type === 'TOC');
  return isContents || isListed(element.parent);
}

const piecesBelow = (element: Element): Piece[] =>
  element.kids.flatMap((kid) => (isPiece(kid) ? [kid] : piecesBelow(kid)));

/** Bullets are drawn for the eye, and the label of a note is its number. */
function spoken(text: string, block: Element | null): string {
  if (block?.type !== 'Lbl') return text;
  if (block.parent?.type === 'Note') return text.trim().replace(/\.$/, '');
  return /^[•–▪◦‣-]$/.test(text.trim()) ? '' : text;
}

/** The words of pieces in the order given. */
function wordsIn(pieces: readonly Piece[]): string[] {
  let text = '';
  let last: Element | null = null;
  for (const piece of pieces) {
    const block = blockOf(piece);
    text += `${block === last ? '' : '\n'}${spoken(piece.text, block)}`;
    last = block;
  }
  return wordsOf(text);
}

/** Puts the cells of a row that stands on several pages one after the other. */
function withWholeRows(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let start = 0; start < pieces.length; ) {
    const row = above(pieces[start]?.owner ?? null, 'TR');
    let end = start + 1;
    while (end < pieces.length && row !== null && above(pieces[end]?.owner ?? null, 'TR') === row) {
      end += 1;
    }
    const run = pieces.slice(start, end);
    const isCut = new Set(run.map(({ page }) => page)).size > 1;
    out.push(...(isCut ? run.sort((a, b) => a.order - b.order) : run));
    start = end;
  }
  return out;
}

/** Takes the words out of a PDF; throws where content has no text or no owner. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<PdfWords> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages();
  const maps = new Map<PDFDict, Map<string, string>>();
  const pieces = pages.map((page, index) => piecesOf(page, index, maps));
  const pageOf = new Map(pages.map((page, index) => [String(page.ref), index]));
  const tree = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const top = tree.lookup(name('K'));
  const first = top instanceof PDFArray ? top.lookup(0, PDFDict) : (top as PDFDict);
  const root = elementOf(first, null, pageOf, pieces);
  const spokenOrder = piecesBelow(root);
  for (const [order, piece] of spokenOrder.entries()) piece.order = order;
  const printed = pieces.flatMap((page) => [...page.values()]);
  if (printed.some(({ owner }) => owner === null)) throw new Error('Tagged content has no owner');
  const cover = root.kids.find((kid) => !isPiece(kid) && kid.type === 'Sect') ?? null;
  const isBody = ({ owner }: Piece): boolean => {
    if (isListed(owner)) return false;
    for (let at = owner; at !== null; at = at.parent) if (at === cover) return false;
    return true;
  };
  const isNote = ({ owner }: Piece): boolean => above(owner, 'Note') !== null;
  const bodyOf = (all: readonly Piece[]): Piece[] =>
    all.filter((each) => isBody(each) && !isNote(each));
  const heading = spokenOrder.filter((each) => !isBody(each) && above(each.owner, 'H1') !== null);
  return {
    pages: pages.length,
    title: wordsIn(heading).join(' '),
    body: wordsIn(bodyOf(spokenOrder)),
    notes: wordsIn(spokenOrder.filter(isNote)),
    printedBody: wordsIn(withWholeRows(bodyOf(printed))),
    printedNotes: wordsIn(withWholeRows(printed.filter(isNote))),
    printed: wordsIn(printed.filter(({ owner }) => !isListed(owner))),
  };
}
