/** Holds the grammar of a page's content: marks, texts and states in balance, nothing painted outside, no CMYK. */
import { ContentScanner, packed } from './content-scanner.js';
import type { PdfRuleId } from './pdf-rules.js';

/** Hears what the walk meets; everything but faults may be ignored. */
export interface ContentListener {
  fault(rule: PdfRuleId, message: string): void;
  /** A marked content begins; the number is -1 for an artifact. */
  mark?(tag: string, number: number): void;
  font?(name: string): void;
  /** Text is shown by the operands between two places. */
  show?(bytes: Uint8Array, from: number, to: number): void;
}

const begin = 1;
const end = 2;
const paint = 3;
const show = 4;
const beginText = 5;
const endText = 6;
const save = 7;
const restore = 8;
const anywhere = 9;
const outsideText = 10;
const insideText = 11;
const cmyk = 12;
const inlineImage = 13;
const setFont = 14;
const beginBare = 15;

const table: readonly (readonly [number, string])[] = [
  [begin, 'BDC'],
  [beginBare, 'BMC'],
  [end, 'EMC'],
  [paint, 'f F f* B B* b b* S s sh Do'],
  [show, 'Tj TJ \' "'],
  [beginText, 'BT'],
  [endText, 'ET'],
  [save, 'q'],
  [restore, 'Q'],
  [setFont, 'Tf'],
  [anywhere, 'Tc Tw Tz TL Tr Ts g G rg RG sc SC scn SCN cs CS w J j M d ri i gs MP DP'],
  [outsideText, 'm l c v y h re n W W* cm'],
  [insideText, 'Td TD Tm T*'],
  [cmyk, 'k K'],
  [inlineImage, 'BI ID EI'],
];
const kinds = new Map<number, number>();
for (const [kind, operators] of table) {
  for (const operator of operators.split(' ')) kinds.set(packed(operator), kind);
}

const deepest = 28;

/** Walks one page's content. */
export function walkContent(bytes: Uint8Array, listener: ContentListener): void {
  const scanner = new ContentScanner(bytes);
  let marks = 0;
  let markInText = false;
  let inText = false;
  let states = 0;
  for (;;) {
    const operator = scanner.next();
    if (operator === 0) break;
    if (operator === -1) {
      listener.fault('content/readable', 'The content breaks off or makes no sense');
      return;
    }
    switch (kinds.get(operator)) {
      case begin:
      case beginBare: {
        if (marks > 0) listener.fault('content/marks-flat', 'Marked content stands within another');
        marks += 1;
        markInText = inText;
        readMark(bytes, scanner.from, scanner.to, listener);
        break;
      }
      case end:
        if (marks === 0) listener.fault('content/marks-balanced', 'A mark ends that never began');
        else {
          marks -= 1;
          if (markInText !== inText) {
            listener.fault(
              'content/marks-balanced',
              'A mark begins and ends on two sides of a text',
            );
          }
        }
        break;
      case paint:
        if (marks === 0)
          listener.fault('content/all-marked', 'Something is painted without a mark');
        if (inText) listener.fault('content/texts-balanced', 'Something is painted within a text');
        break;
      case show:
        if (marks === 0) listener.fault('content/all-marked', 'Text is shown without a mark');
        if (!inText) listener.fault('content/texts-balanced', 'Text is shown outside a text');
        listener.show?.(bytes, scanner.from, scanner.to);
        break;
      case beginText:
        if (inText) listener.fault('content/texts-balanced', 'A text begins within another');
        inText = true;
        break;
      case endText:
        if (!inText) listener.fault('content/texts-balanced', 'A text ends that never began');
        inText = false;
        break;
      case save:
        states += 1;
        if (states === deepest + 1) {
          listener.fault(
            'content/states-balanced',
            `More than ${deepest} graphics states are open`,
          );
        }
        if (inText) listener.fault('content/texts-balanced', 'A state is saved within a text');
        break;
      case restore:
        if (states === 0) {
          listener.fault('content/states-balanced', 'A state is restored that was never saved');
        } else states -= 1;
        if (inText) listener.fault('content/texts-balanced', 'A state is restored within a text');
        break;
      case setFont:
        listener.font?.(nameIn(bytes, scanner.from, scanner.to));
        break;
      case anywhere:
        break;
      case outsideText:
        if (inText) listener.fault('content/texts-balanced', 'A path is drawn within a text');
        break;
      case insideText:
        if (!inText) listener.fault('content/texts-balanced', 'Text is placed outside a text');
        break;
      case cmyk:
        listener.fault('content/rgb-only', 'A colour is CMYK');
        break;
      case inlineImage:
        listener.fault('content/no-inline-images', 'An image lies in the content');
        return;
      default:
        listener.fault('content/operators', 'An operator is none of PDF');
    }
  }
  if (marks > 0) listener.fault('content/marks-balanced', 'A mark is left open');
  if (inText) listener.fault('content/texts-balanced', 'A text is left open');
  if (states > 0) listener.fault('content/states-balanced', 'A saved state is never restored');
}

/** The first name among operands. */
function nameIn(bytes: Uint8Array, from: number, to: number): string {
  let start = from;
  while (start < to && bytes[start] !== 0x2f) start += 1;
  let at = start + 1;
  while (at < to && isRegular(bytes[at] ?? 0)) at += 1;
  return String.fromCharCode(...bytes.subarray(start + 1, Math.min(at, start + 128)));
}

function isRegular(byte: number): boolean {
  return byte > 0x20 && byte !== 0x2f && byte !== 0x3c && byte !== 0x3e && byte !== 0x5b;
}

function readMark(bytes: Uint8Array, from: number, to: number, listener: ContentListener): void {
  const number = markNumber(bytes, from, to);
  const isArtifact = startsWithArtifact(bytes, from);
  if (number < 0 !== isArtifact) {
    const problem = isArtifact ? 'An artifact has a number' : 'A mark has no number';
    listener.fault('content/marks-numbered', problem);
  }
  if (listener.mark !== undefined) listener.mark(nameIn(bytes, from, to), number);
}

const artifactName = '/Artifact';

function startsWithArtifact(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while ((bytes[at] ?? 0x2f) <= 0x20) at += 1;
  for (let index = 0; index < artifactName.length; index += 1) {
    if (bytes[at + index] !== artifactName.charCodeAt(index)) return false;
  }
  return !isRegular(bytes[at + artifactName.length] ?? 0);
}

/** The number behind `/MCID`, or -1. */
function markNumber(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at + 6 < to; at += 1) {
    if (
      bytes[at] !== 0x2f ||
      bytes[at + 1] !== 0x4d ||
      bytes[at + 2] !== 0x43 ||
      bytes[at + 3] !== 0x49 ||
      bytes[at + 4] !== 0x44
    ) {
      continue;
    }
    let digit = at + 5;
    while (digit < to && (bytes[digit] ?? 0) <= 0x20) digit += 1;
    let number = -1;
    for (; digit < to; digit += 1) {
      const value = (bytes[digit] ?? 0) - 0x30;
      if (value < 0 || value > 9) break;
      number = Math.max(number, 0) * 10 + value;
    }
    return number > 0x7fffffff ? -1 : number;
  }
  return -1;
}
