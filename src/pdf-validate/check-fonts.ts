/** Checks every font: embedded, encoded by glyph, with the widths of its file and text for each glyph shown. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { type Dict, isDict, isList, Stream } from './pdf-value.js';
import type { Contents, ShownFont } from './read-contents.js';
import { type EmbeddedFont, readEmbeddedFont } from './read-embedded-font.js';
import { readUnicodeMap } from './read-unicode-map.js';

const mostCodes = 65_536;
const noText = [0, 0xfeff, 0xfffe, 0xffff];

/** Reports what the fonts break, shown or not. */
export function checkFonts(pdf: PdfObjects, contents: Contents, report: Report): void {
  const shown = new Map(contents.fonts.map((font) => [font.dict, font]));
  const parts = new Set<Dict>();
  for (const object of pdf.objects.values()) {
    if (!isDict(object) || object instanceof Stream || pdf.name(object, 'Type') !== 'Font')
      continue;
    for (const each of pdf.list(object, 'DescendantFonts')) parts.add(pdf.asDict(each));
  }
  for (const object of pdf.objects.values()) {
    if (!isDict(object) || object instanceof Stream || parts.has(object)) continue;
    if (pdf.name(object, 'Type') === 'Font') checkFont(pdf, object, shown.get(object), report);
  }
}

function checkFont(
  pdf: PdfObjects,
  font: Dict,
  shown: ShownFont | undefined,
  report: Report,
): void {
  const name = pdf.name(font, 'BaseFont');
  const page = shown?.page ?? null;
  const descendant = pdf.asDict(pdf.list(font, 'DescendantFonts')[0]);
  const descriptor = pdf.dict(descendant, 'FontDescriptor');
  const names = [name, pdf.name(descendant, 'BaseFont'), pdf.name(descriptor, 'FontName')];
  if (descriptor.size > 0 && (new Set(names).size > 1 || !/^[A-Z]{6}\+./.test(name))) {
    report('fonts/subset-tag', `${name} is no subset, or goes by several names`, page);
  }
  const mapped =
    pdf.name(descendant, 'CIDToGIDMap') === 'Identity' &&
    pdf.name(font, 'Encoding') === 'Identity-H' &&
    pdf.name(font, 'Subtype') === 'Type0' &&
    pdf.name(descendant, 'Subtype') === 'CIDFontType2';
  if (descriptor.size > 0 && !mapped) {
    report('fonts/encoding', `The codes of ${name} are not the numbers of its glyphs`, page);
  }
  if (descriptor.has('CIDSet')) report('fonts/no-cid-set', `${name} has a CIDSet`, page);
  const file = embeddedFont(pdf, descriptor, name, page, report);
  if (shown !== undefined) checkShown(pdf, font, descendant, file, shown, report);
}

function embeddedFont(
  pdf: PdfObjects,
  descriptor: Dict,
  name: string,
  page: number | null,
  report: Report,
): EmbeddedFont | null {
  const stream = pdf.stream(descriptor, 'FontFile2');
  const bytes = stream === null ? null : pdf.bytes(stream);
  if (bytes === null) {
    report('fonts/embedded', `${name || 'A font'} is not embedded as TrueType`, page);
    return null;
  }
  try {
    return readEmbeddedFont(bytes);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    report('fonts/embedded', `The file of ${name} cannot be read: ${problem}`, page);
    return null;
  }
}

function checkShown(
  pdf: PdfObjects,
  font: Dict,
  descendant: Dict,
  file: EmbeddedFont | null,
  shown: ShownFont,
  report: Report,
): void {
  const name = pdf.name(font, 'BaseFont');
  const stream = pdf.stream(font, 'ToUnicode');
  const source = stream === null ? null : pdf.bytes(stream);
  const texts = readUnicodeMap(source === null ? '' : Buffer.from(source).toString('latin1'));
  const widths = widthsOf(pdf, descendant);
  const standard = pdf.number(descendant, 'DW') ?? 1000;
  shown.codes.forEach((used, code) => {
    if (used === 0) return;
    const fault = (rule: Parameters<Report>[0], problem: string): void =>
      report(rule, `Glyph ${code} of ${name} ${problem}`, shown.page);
    if (code === 0) {
      fault('fonts/no-missing-glyph', 'stands for a missing one');
      return;
    }
    if (!isWords(texts.get(code) ?? '')) {
      fault('fonts/unicode', 'has no text');
    }
    if (file === null) return;
    if (code >= file.glyphs) {
      fault('fonts/glyphs', 'is not in the font');
      return;
    }
    const width = widths.get(code) ?? standard;
    const real = file.widthOf(code);
    if (Math.abs(width - real) > 1) {
      fault('fonts/widths', `is ${Math.round(real)} wide, said to be ${width}`);
    }
  });
}

/** True where every character may stand for a glyph. */
function isWords(text: string): boolean {
  return text !== '' && [...text].every((each) => !noText.includes(each.charCodeAt(0)));
}

/** The widths of a CID font: lists by first code, or one width for a range. */
function widthsOf(pdf: PdfObjects, descendant: Dict): Map<number, number> {
  const widths = new Map<number, number>();
  const list = pdf.list(descendant, 'W').map((each) => pdf.resolve(each));
  let at = 0;
  while (at < list.length) {
    const first = list[at];
    const next = list[at + 1];
    if (typeof first !== 'number') break;
    if (isList(next)) {
      next.forEach((each, index) => {
        const width = pdf.resolve(each);
        if (typeof width === 'number') widths.set(first + index, width);
      });
      at += 2;
    } else {
      const width = list[at + 2];
      if (typeof next !== 'number' || typeof width !== 'number') break;
      for (let code = first; code <= Math.min(next, first + mostCodes); code += 1) {
        widths.set(code, width);
      }
      at += 3;
    }
  }
  return widths;
}
