/** The quick look at a PDF just made: on the raw bytes, with no library, some milliseconds for a document. */
import { FaultList, type PdfFault, type Report } from './pdf-fault.js';
import type { PdfRuleId } from './pdf-rules.js';
import {
  bare,
  type Dict,
  isDict,
  isList,
  type PdfValue,
  Ref,
  Stream,
  textOfName,
  textOfString,
} from './pdf-value.js';
import { checkFrame } from './raw/check-frame.js';
import { type RawFile, readRawFile, unpack } from './raw/raw-file.js';
import { walkContent } from './walk-content.js';

/** What the maker of the file knows of it. */
export interface ExpectedPdf {
  readonly pages: number;
}

const claims: readonly (readonly [PdfRuleId, string, string])[] = [
  ['xmp/archive', '<pdfaid:part>3</pdfaid:part>', 'The metadata does not claim PDF/A-3'],
  [
    'xmp/archive',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    'The metadata does not claim conformance A',
  ],
  ['xmp/accessible', '<pdfuaid:part>1</pdfuaid:part>', 'The metadata does not claim PDF/UA-1'],
];

/** Checks frame, cross-references, catalog and the content of every page; never throws. */
export function selfCheck(file: Uint8Array, expected: ExpectedPdf): readonly PdfFault[] {
  const bytes = bare(file);
  const { faults, report } = new FaultList();
  checkFrame(bytes, report);
  const raw = readRawFile(bytes, report);
  if (raw === null) return faults;
  try {
    const catalog = raw.get(raw.trailer, 'Root');
    if (isDict(catalog)) {
      checkCatalog(raw, catalog, report);
      checkPages(raw, catalog, expected.pages, report);
    } else report('file/readable', 'The file has no catalog');
  } catch (error) {
    report('file/readable', error instanceof Error ? error.message : String(error));
  }
  return faults;
}

function checkCatalog(file: RawFile, catalog: Dict, report: Report): void {
  const dictAt = (key: string): Dict => {
    const found = file.get(catalog, key);
    return isDict(found) ? found : new Map();
  };
  if (textOfString(file.get(catalog, 'Lang')) === '') report('catalog/language', 'No language');
  if (file.get(dictAt('MarkInfo'), 'Marked') !== true) report('catalog/marked', 'Not marked');
  if (file.get(dictAt('ViewerPreferences'), 'DisplayDocTitle') !== true) {
    report('catalog/title-displayed', 'The title is not displayed');
  }
  const tree = dictAt('StructTreeRoot');
  if (!tree.has('K') || !tree.has('ParentTree')) report('structure/root', 'No structure tree');
  const intents = file.get(catalog, 'OutputIntents');
  const intent = isList(intents) ? file.resolve(intents[0]) : null;
  if (!isDict(intent) || textOfName(file.get(intent, 'S')) !== 'GTS_PDFA1') {
    report('catalog/output-intent', 'No output intent for PDF/A');
  }
  const metadata = file.get(catalog, 'Metadata');
  if (!(metadata instanceof Stream) || metadata.dict.has('Filter')) {
    report('catalog/metadata', 'No metadata that can be read without a filter');
    return;
  }
  const { buffer, byteOffset, length } = metadata.raw;
  const xmp = Buffer.from(buffer, byteOffset, length);
  for (const [rule, claim, problem] of claims) if (!xmp.includes(claim)) report(rule, problem);
}

function checkPages(file: RawFile, catalog: Dict, expected: number, report: Report): void {
  const seen = new Set<number>();
  let count = 0;
  const walk = (value: PdfValue | undefined): void => {
    if (!(value instanceof Ref) || seen.has(value.id)) {
      report('pages/count', 'The tree of pages leads to nothing, or in a circle');
      return;
    }
    seen.add(value.id);
    const node = file.resolve(value);
    if (!isDict(node)) report('pages/count', 'The tree of pages leads to nothing, or in a circle');
    else if (textOfName(node.get('Type')) === 'Page') {
      checkContent(file, node, count, report);
      count += 1;
    } else {
      const kids = file.get(node, 'Kids');
      if (isList(kids)) for (const kid of kids) walk(kid);
    }
  };
  const top = catalog.get('Pages');
  walk(top);
  const node = file.resolve(top);
  const said = isDict(node) ? file.get(node, 'Count') : null;
  if (count !== expected || said !== expected) {
    report('pages/count', `${count} pages, said to be ${String(said)}, were to be ${expected}`);
  }
}

function checkContent(file: RawFile, page: Dict, index: number, report: Report): void {
  const fault = (rule: PdfRuleId, message: string): void => report(rule, message, index);
  let content: Uint8Array;
  try {
    const stream = file.get(page, 'Contents');
    if (!(stream instanceof Stream)) throw new Error('The page has no content');
    content = unpack(stream);
  } catch (error) {
    fault('content/readable', error instanceof Error ? error.message : String(error));
    return;
  }
  walkContent(content, { fault });
}
