/** Lays the contents: the upper levels of headings with leaders and page numbers. */

import type { TextSize } from '../theme.js';
import { blockContext } from './block-layout.js';
import { breakLines } from './break-lines.js';
import { type DocumentContext, outerPlace, textSpan } from './document-context.js';
import { type Body, fillPages } from './fill-pages.js';
import { Flow, type Slice } from './flow.js';
import { widthOf } from './measure-text.js';
import { artifact, type TextOp } from './page.js';
import { heightOf } from './page-draft.js';
import type { HeadingMark } from './place.js';
import { prepareText } from './prepare-text.js';
import { baselineOf, inlinesOf, lineOps, setText, wordOp } from './set-text.js';
import type { LayoutContext } from './setting.js';
import { plainStyle, type Style } from './text-style.js';

/** Where the contents stand in the structure: their heading, and their lines. */
export interface ContentsNodes {
  readonly heading: number;
  readonly list: number;
}

/** The contents pages of a long document, or none; the page of each heading is that in `body`, and `covers` pages stand before. */
export function contentsPages(
  context: DocumentContext,
  headings: readonly HeadingMark[],
  body: readonly Body[],
  nodes: ContentsNodes,
  covers: number,
): Body[] {
  const listed = listedIn(context, headings, body.length);
  if (listed === null) return [];
  const pageOf = pagesOfTargets(body);
  const start = context.structure.nodes.length;
  // The page numbers depend on the number of contents pages, and that, in rare cases, on them.
  for (let front = covers + 1; ; ) {
    const before = front;
    const numberOf = (target: string): string => String((pageOf.get(target) ?? 0) + before + 1);
    const pages = fewestPages((leading) => {
      context.structure.nodes.length = start;
      return fillPages(
        contentsFlow(context, listed, numberOf, nodes, leading).slices,
        context.area,
      );
    }, context.setting.theme.body);
    if (pages.length + covers === front) return pages;
    front = pages.length + covers;
  }
}

/**
 * The pages of a document whose contents stand between its title and its text, or `body` where it has none. `fill` lays the
 * pages with the contents in their place; it is asked again until the page numbers are those of what it laid. `room` is what the
 * title leaves of its page.
 */
export function withContentsBelowTitle(
  context: DocumentContext,
  headings: readonly HeadingMark[],
  body: Body[],
  nodes: ContentsNodes,
  room: number,
  fill: (contents: readonly Slice[]) => Body[],
): Body[] {
  const listed = listedIn(context, headings, body.length);
  if (listed === null) return body;
  const usual = context.setting.theme.body.leading + 1.5;
  const start = context.structure.nodes.length;
  let pages = body;
  for (let round = 0; round < rounds; round += 1) {
    const pageOf = pagesOfTargets(pages);
    const numberOf = (target: string): string => String((pageOf.get(target) ?? 0) + 1);
    const lay = (leading: number): readonly Slice[] => {
      context.structure.nodes.length = start;
      return contentsFlow(context, listed, numberOf, nodes, leading).slices;
    };
    const wide = lay(usual);
    const fits = heightOf(wide) <= room;
    const contents = fits ? wide : lay(context.setting.theme.body.size * closest);
    pages = fill(contents);
    const now = pagesOfTargets(pages);
    if (listed.every(({ target }) => now.get(target) === pageOf.get(target))) break;
  }
  return pages;
}

/** The page numbers settle in the second round, or the third where a number gains a digit. */
const rounds = 4;

/** The headings that the contents list, or null where the document is too short for contents. */
function listedIn(
  { setting }: DocumentContext,
  headings: readonly HeadingMark[],
  pages: number,
): readonly HeadingMark[] | null {
  const { fromPages, fromHeadings, levels } = setting.theme.contents;
  const least = Math.min(...headings.map(({ level }) => level));
  const listed = headings
    .filter(({ level, isLabel }) => level < least + levels && !isLabel)
    .map((heading) => ({ ...heading, level: heading.level - least }));
  return pages < fromPages || listed.length < fromHeadings ? null : listed;
}

/** The index of the page on which each target stands. */
function pagesOfTargets(pages: readonly Body[]): ReadonlyMap<string, number> {
  return new Map(
    pages.flatMap(({ targets }, index) => targets.map(({ name }) => [name, index] as const)),
  );
}

/** The closest lines of contents, as a multiple of the size of their text. */
const closest = 1.26;

/** Contents on one page where lines that are closer together make them fit, else at the usual distance. */
function fewestPages(lay: (leading: number) => Body[], { size, leading }: TextSize): Body[] {
  const usual = lay(leading + 1.5);
  if (usual.length !== 2) return usual;
  const close = lay(size * closest);
  return close.length === 1 ? close : lay(leading + 1.5);
}

function contentsFlow(
  context: DocumentContext,
  listed: readonly HeadingMark[],
  numberOf: (target: string) => string,
  { heading: title, list }: ContentsNodes,
  leading: number,
): Flow {
  const { theme } = context.setting;
  const flow = new Flow();
  const [, look] = theme.headings;
  const place = outerPlace(context, title, theme.colours.accent);
  const words = inlinesOf(theme.words.contents);
  setText(blockContext(flow, context), words, look, 'bold', place, title, true);
  flow.space(8);
  for (const heading of listed)
    layEntry(context, flow, heading, numberOf(heading.target), list, leading);
  return flow;
}

function layEntry(
  context: DocumentContext,
  flow: Flow,
  { title, level, target }: HeadingMark,
  number: string,
  node: number,
  leading: number,
): void {
  const { structure, setting } = context;
  const { body, colours } = setting.theme;
  const { x, width } = textSpan(context);
  const reference = structure.add('Reference', structure.add('TOCI', node));
  const style: Style = {
    ...plainStyle(level === 0 ? 'semibold' : 'regular', body.size, colours.ink),
    link: { href: `#${target}` },
  };
  const left = x + level * 16;
  const numberLeft = x + width - widthOf(number, style, setting);
  const prepared = prepareText(inlinesOf(title), style, setting, () => true);
  const lines = breakLines(prepared, x + width - left - 36, setting);
  const y = baselineOf({ ...body, leading });
  if (level === 0) flow.space(5);
  lines.forEach((line, index) => {
    const texts = lineOps(line, left, y, reference);
    const last = index === lines.length - 1;
    if (last) {
      texts.push(...leader(left + line.width + 6, numberLeft - 6, y, setting));
      // The space is heard, not seen: a reader would else join title and number.
      const spaced = ` ${number}`;
      const spacedLeft = x + width - widthOf(spaced, style, setting);
      texts.push(wordOp(spaced, style, { x: spacedLeft, y }, reference, setting));
    }
    flow.add({ height: leading, texts, keepNext: !last });
  });
}

/** Dots between a title and its page number, aligned at the right. */
function leader(from: number, to: number, y: number, setting: LayoutContext): TextOp[] {
  const { running, colours } = setting.theme;
  const style = plainStyle('regular', running.size, colours.muted);
  const step = widthOf('. .', style, setting) - widthOf('.', style, setting);
  const space = widthOf(' .', style, setting) - widthOf('.', style, setting);
  const count = Math.floor((to - from + space) / step);
  if (count < 3) return [];
  const text = Array.from({ length: count }, () => '.').join(' ');
  const op = wordOp(text, style, { x: 0, y }, artifact, setting);
  return [{ ...op, x: to - op.width }];
}
