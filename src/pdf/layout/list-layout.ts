/** Lays lists: a label for each item, and its blocks beside it. */
import type { Block } from '../../markdown/tree.js';
import type { Flow } from './flow.js';
import { widthOf } from './measure-text.js';
import type { BlockContext, BlockPlace } from './place.js';
import { baselineOf, setText, wordOp } from './set-text.js';
import { plainStyle } from './text-style.js';

/** The space between a number and its item. */
const numberGap = 6;

/** A list of at most so many lines stays on one page. */
const mostKeptLines = 4;

/** Lays a list; labels of numbers stand right-aligned before their items. */
export function layList(
  context: BlockContext,
  { ordered, start, items }: Extract<Block, { kind: 'list' }>,
  place: BlockPlace,
): void {
  const { flow, structure, setting } = context;
  const { body, list, space } = setting.theme;
  const node = structure.add('L', place.node, { numbering: ordered ? 'Decimal' : 'Disc' });
  const style = plainStyle('regular', body.size, place.color);
  const widest = ordered ? widthOf(`${start + items.length - 1}.`, style, setting) + numberGap : 0;
  const indent = Math.max(list.indent, widest);
  const bullet = list.bullets[Math.min(place.depth, 2)] ?? '•';
  const starts: number[] = [];
  items.forEach((item, index) => {
    const itemNode = structure.add('LI', node);
    const label = structure.add('Lbl', itemNode);
    const itemPlace: BlockPlace = {
      ...place,
      x: place.x + indent,
      width: place.width - indent,
      node: structure.add('LBody', itemNode),
      depth: place.depth + 1,
    };
    if (index > 0) flow.space(space.listItem);
    const first = flow.slices.length;
    starts.push(first);
    layItem(context, item.blocks, itemPlace);
    if (flow.slices.length === first) flow.add({ height: body.leading, boxes: place.boxes });
    const tick = item.checked === null ? null : item.checked ? '☑' : '☐';
    const text = tick ?? (ordered ? `${start + index}.` : bullet);
    const op = wordOp(text, style, { x: 0, y: baselineOf(body) }, label, setting);
    const right = place.x + indent - numberGap - op.width;
    const left = place.x + (tick === null ? 4 : 1);
    flow.prepend(first, { ...op, x: ordered && tick === null ? right : left });
  });
  keepItems(flow, starts);
  flow.space(place.depth > 0 ? space.listItem : space.paragraph);
}

/** A short list stays whole; of a long one, an item of one line stands alone on no page. */
function keepItems(flow: Flow, starts: readonly number[]): void {
  const [first = 0, second = 0] = starts;
  const [last = 0, end] = [starts.at(-1), flow.slices.length];
  if (starts.length < 2) return;
  if (end - first <= mostKeptLines) flow.keep(first, end - 1);
  else {
    if (second - first === 1) flow.keep(first, second);
    if (end - last === 1) flow.keep(last - 1, last);
  }
}

/** The first paragraph of an item stands close to what follows it. */
function layItem(context: BlockContext, blocks: readonly Block[], place: BlockPlace): void {
  const { flow, structure } = context;
  const { body, space } = context.setting.theme;
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') {
      context.layBlocks([block], place);
      return;
    }
    const node = structure.add('P', place.node);
    if (index > 0) flow.space(space.listItem);
    setText(context, block.content, body, 'regular', place, node);
    flow.space(space.listItem);
  });
}
