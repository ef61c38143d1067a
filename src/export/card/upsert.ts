/** Puts the section and the tag into a model card; nothing else changes, and a second time changes nothing. */
import { isDeepStrictEqual } from 'node:util';
import { boundedDocument } from '../../text/bounded-yaml.js';
import { CardFault } from './card-fault.js';
import { headOf, type Insertion, tagSplices } from './front-matter.js';
import { breakOf, type CardLine, cardLinesOf } from './lines.js';
import { beginMark, endMark } from './section.js';

const cardTag = 'eu-ai-act';

/** The card with both in it. Throws a `CardFault` where that can't be done without touching anything else. */
export function upsertSection(text: string, section: string): string {
  const eol = breakOf(text);
  const body = section.replaceAll('\n', eol);
  // At one place, as in an empty card, what is put there first ends up behind.
  const splices: readonly Replaced[] = [
    sectionSplice(text, body, eol),
    ...tagSplices(text, cardTag),
  ];
  let result = text;
  for (const { at, text: piece, until = at } of splices.toSorted(
    (one, other) => other.at - one.at,
  )) {
    result = result.slice(0, at) + piece + result.slice(until);
  }
  assertHeadKept(text, result);
  return result;
}

interface Replaced extends Insertion {
  /** The end of what is taken out. */
  readonly until?: number;
}

function sectionSplice(text: string, body: string, eol: string): Replaced {
  const { lines, open } = cardLinesOf(text, headOf(text)?.after ?? 0);
  const found = sectionIn(lines);
  if (found !== null) return { at: found.start, until: found.end, text: body };
  if (open !== null) {
    throw new CardFault(
      open,
      'Code or a comment begins here and never ends, so a section behind it would not be seen',
      'Close it, then export again',
    );
  }
  // Behind an empty line the section begins at once; a line that goes on is ended first.
  const isEnded = text === '' || text === '\uFEFF' || text.endsWith('\n');
  const isBlank = text.trim() === '' || /(?:\r?\n){2}$/.test(text);
  const gap = isEnded ? (isBlank ? '' : eol) : eol + (isBlank ? '' : eol);
  return { at: text.length, text: `${text === '' ? '' : gap}${body}${eol}` };
}

/** From the marker that begins the section to the one that ends it; null where neither is there. */
function sectionIn(
  lines: readonly CardLine[],
): { readonly start: number; readonly end: number } | null {
  const marks = lines
    .map((line, index) => ({ line, number: index + 1, kind: kindOf(line) }))
    .filter(({ kind }) => kind !== null);
  const [begin, end, ...more] = marks;
  if (begin === undefined) return null;
  const help =
    'Keep one line that begins the section and one behind it that ends it, or delete both';
  if (begin.kind !== 'begin')
    throw new CardFault(begin.number, 'The section ends here and begins nowhere', help);
  if (end === undefined)
    throw new CardFault(begin.number, 'The section begins here and ends nowhere', help);
  if (end.kind !== 'end') throw new CardFault(end.number, 'The section begins twice', help);
  if (more[0] !== undefined)
    throw new CardFault(more[0].number, 'The card holds more than one section', help);
  return { start: begin.line.start, end: end.line.end };
}

function kindOf({ text, isCode }: CardLine): 'begin' | 'end' | null {
  if (isCode) return null;
  const line = text.trim();
  if (line === endMark) return 'end';
  return line.startsWith(beginMark) && line.endsWith('-->') ? 'begin' : null;
}

/** The head says what it said, and the tag beside. */
function assertHeadKept(before: string, after: string): void {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const tags = Array.isArray(old.tags) ? (old.tags as unknown[]) : [];
  const meant = { ...old, tags: tags.includes(cardTag) ? tags : [...tags, cardTag] };
  if (!isDeepStrictEqual(now, meant)) {
    throw new CardFault(
      1,
      'The head of the card can not be changed safely',
      `Add "${cardTag}" to its tags yourself`,
    );
  }
}

function valuesOf(text: string): Readonly<Record<string, unknown>> {
  const head = headOf(text);
  if (head === null) return {};
  const document = boundedDocument(text.slice(head.start, head.end));
  if (document === null || document.errors.length > 0) return { unreadable: true };
  return (document.toJS({ maxAliasCount: 100 }) ?? {}) as Readonly<Record<string, unknown>>;
}
