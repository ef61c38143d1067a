/** Lays the cover: a page of its own, or a block above a short document. */
import type { TextSize } from '../theme.js';
import { blockContext } from './block-layout.js';
import { breakLines } from './break-lines.js';
import { type DocumentContext, outerPlace, textSpan } from './document-context.js';
import { type Body, fillPages } from './fill-pages.js';
import { Flow, type Slice } from './flow.js';
import { layIdentity } from './identity-table.js';
import type { Figure } from './page.js';
import { prepareText } from './prepare-text.js';
import { inlinesOf, setText } from './set-text.js';
import { plainStyle } from './text-style.js';

/** From the logo to the bar, from the bar to the title, from the title to the line below it, and from there to the table. */
const gaps = { compactTop: 12, logo: 14, bar: 26, subtitle: 10, table: 40 } as const;

/** The cover as a page, or as several where its texts are long: a bar, title and subject, and the identity table towards the foot. */
export function coverPages(context: DocumentContext, node: number): Body[] {
  const { structure, setting, meta, area } = context;
  const { cover, colours } = setting.theme;
  const logo = logoFigure(context, node, area.top);
  const below = logo === null ? 0 : logo.height + gaps.logo + gaps.bar;
  const middle = (area.top + area.bottom) / 2;
  const top = Math.max(Math.min(cover.titleTop, middle), area.top + below);
  const flow = new Flow();
  const blocks = blockContext(flow, context);
  const accent = outerPlace(context, node, colours.accent);
  const muted = { ...accent, color: colours.muted };
  const [title, subject] = [inlinesOf(meta.title), inlinesOf(meta.subject)];
  setText(blocks, title, cover.title, 'bold', accent, structure.add('H1', node), true);
  flow.space(gaps.subtitle);
  setText(blocks, subject, cover.subtitle, 'regular', muted, structure.add('P', node));
  const table = new Flow();
  layIdentity(context, table, node);
  const end = top + heightOf(flow.slices);
  const identity = Math.min(cover.identityTop, area.bottom - heightOf(table.slices));
  flow.space(Math.max(gaps.table, identity - end));
  for (const slice of table.slices) flow.add(slice);
  const [first, ...more] = fillPages(flow.slices, area, { top, bottom: area.bottom });
  if (first === undefined) return more;
  const { x } = textSpan(context);
  const bar = { x, y: top - gaps.bar, width: 64, height: cover.bar, color: colours.accent };
  const page: Body = {
    ...first,
    grounds: [bar, ...first.grounds],
    figures: logo === null ? first.figures : [logo, ...first.figures],
    targets: [],
  };
  return [page, ...more];
}

function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + slice.height + slice.space, 0);
}

/** The logo with its upper left corner at the margin, scaled down where it is wider than the text. */
function logoFigure(context: DocumentContext, parent: number, y: number): Figure | null {
  const { logo, structure } = context;
  if (logo === null) return null;
  const { image, alternative } = logo;
  const span = textSpan(context);
  const scale = Math.min(logo.height / image.height, span.width / image.width);
  const box = { x: span.x, y, width: image.width * scale, height: image.height * scale };
  const node = structure.add('Figure', parent, { alternative });
  return { ...box, image, shapes: [], node };
}

/** The least width at which a title takes no more lines than it must, so that its last line is no single word. */
function evenWidth(
  { setting, known }: DocumentContext,
  title: string,
  look: TextSize,
  full: number,
): number {
  const style = plainStyle('bold', look.size, setting.theme.colours.accent);
  const prepared = prepareText(inlinesOf(title), style, setting, known);
  const linesAt = (width: number): number => breakLines(prepared, width, setting).length;
  const lines = linesAt(full);
  if (lines < 2) return full;
  let [narrow, wide] = [Math.max(full / (lines + 1), prepared.unbroken), full];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (linesAt(middle) > lines) narrow = middle;
    else wide = middle;
  }
  return wide;
}

/** The cover as a block on the page where the text begins; the document control below says what the identity table would. */
export function compactCover(context: DocumentContext, flow: Flow, node: number): void {
  const { structure, setting, meta } = context;
  const { cover, colours, small } = setting.theme;
  const blocks = blockContext(flow, context);
  const place = outerPlace(context, node, colours.accent);
  const isPlain = cover.kind === 'none';
  const logo = isPlain ? null : logoFigure(context, node, 0);
  const look = isPlain ? setting.theme.headings[0] : cover.compactTitle;
  flow.add({ height: isPlain ? 0 : gaps.compactTop, keepNext: true });
  if (logo !== null) {
    flow.add({ height: logo.height, figures: [logo], keepNext: true });
    flow.space(gaps.logo);
  }
  const heading = structure.add('H1', node);
  const even = { ...place, width: evenWidth(context, meta.title, look, place.width) };
  setText(blocks, inlinesOf(meta.title), look, 'bold', even, heading, true);
  flow.space(4);
  setText(
    blocks,
    inlinesOf(meta.subject),
    small,
    'regular',
    { ...place, color: colours.muted },
    structure.add('P', node),
    true,
  );
  flow.space(12);
  flow.add({ height: 0 });
}
