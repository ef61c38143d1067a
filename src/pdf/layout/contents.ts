/** Lays the contents: the upper levels of headings with leaders and page numbers. */

import type { TextSize } from '../theme.js';
import { blockContext } from './block-layout.js';
import { breakLines } from './break-lines.js';
import { type DocumentContext, outerPlace, textSpan } from './document-context.js';
import { type Body, fillPages } from './fill-pages.js';
import { Flow } from './flow.js';
import { widthOf } from './measure-text.js';
import { artifact, type TextOp } from './page.js';
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
  const { fromPages, fromHeadings, levels } = context.setting.theme.contents;
  const least = Math.min(...headings.map(({ level }) => level));
  const listed = headings
    .filter(({ level, isLabel }) => level < least + levels && !isLabel)
    .map((heading) => ({ ...heading, level: heading.level - least }));
  if (body.length < fromPages || listed.length < fromHeadings) return [];
  const pageOf = new Map<string, number>();
  body.forEach(({ targets }, index) => {
    for (const { name } of targets) pageOf.set(name, index);
  });
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
