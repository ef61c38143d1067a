/** Lays blocks on a ground or beside a bar: callouts and quotations. */
import type { Block } from '../../markdown/tree.js';
import type { Box } from './flow.js';
import { artifact } from './page.js';
import type { BlockContext, BlockPlace } from './place.js';
import { baselineOf, inlinesOf, setText, wordOp } from './set-text.js';
import type { Structure } from './structure.js';
import { plainStyle } from './text-style.js';

/** The width that the symbol of a callout takes, in sizes of its text. */
const symbolWidth = 1.35;

/** Lays a callout: its word as a title after an ornamental symbol, then its blocks. */
export function layCallout(
  context: BlockContext,
  { tone, blocks }: Extract<Block, { kind: 'callout' }>,
  place: BlockPlace,
): void {
  const { flow, structure } = context;
  const { theme } = context.setting;
  const look = theme.callouts[tone];
  const node = structure.add('Div', place.node);
  const { bar, padX, padY } = theme.callout;
  const box: Box = {
    x: place.x,
    width: place.width,
    color: look.ground,
    bar: { width: bar, color: look.ink },
  };
  const inner: BlockPlace = {
    ...place,
    x: place.x + bar + padX,
    width: place.width - bar - padX * 2,
    node,
    boxes: [...place.boxes, box],
    color: look.ink,
    depth: 0,
  };
  flow.space(theme.space.block);
  flow.add({ height: padY, boxes: inner.boxes, keepNext: true });
  const shift = theme.body.size * symbolWidth;
  const beside = { ...inner, x: inner.x + shift, width: inner.width - shift };
  const title = structure.add('P', node);
  const first = setText(context, inlinesOf(look.word), theme.body, 'bold', beside, title, true);
  const style = plainStyle('regular', theme.body.size, look.ink);
  const at = { x: inner.x, y: baselineOf(theme.body) };
  flow.prepend(first, wordOp(look.symbol, style, at, artifact, context.setting));
  context.layBlocks(blocks, { ...inner, color: theme.colours.ink });
  closeBox(context, inner, padY);
}

/** The type of a quotation: within another it is a mere division, since a quotation holds paragraphs. */
function quoteType({ nodes }: Structure, parent: number): 'BlockQuote' | 'Div' {
  for (let at = parent; at >= 0; at = nodes[at]?.parent ?? -1) {
    if (nodes[at]?.type === 'BlockQuote') return 'Div';
  }
  return 'BlockQuote';
}

/** Lays a quotation beside a thin bar. */
export function layQuote(
  context: BlockContext,
  { blocks }: Extract<Block, { kind: 'quote' }>,
  place: BlockPlace,
): void {
  const { flow, structure } = context;
  const { colours, space } = context.setting.theme;
  const box: Box = {
    x: place.x,
    width: place.width,
    color: null,
    bar: { width: 2, color: colours.line },
  };
  const inner: BlockPlace = {
    ...place,
    x: place.x + 14,
    width: place.width - 14,
    node: structure.add(quoteType(structure, place.node), place.node),
    boxes: [...place.boxes, box],
    color: colours.muted,
  };
  flow.space(space.block);
  flow.add({ height: 2, boxes: inner.boxes, keepNext: true });
  context.layBlocks(blocks, inner);
  closeBox(context, inner, 2);
}

/** Ends a box: its last slice keeps the padding with it, and no paragraph space stays inside. */
function closeBox({ flow, setting }: BlockContext, inner: BlockPlace, padding: number): void {
  flow.keep(flow.slices.length - 1, flow.slices.length);
  flow.closeSpace();
  flow.add({ height: padding, boxes: inner.boxes });
  flow.space(setting.theme.space.block);
}
