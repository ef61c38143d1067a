/** Lays code: its lines as they are, on a ground. */
import { breakLines } from './break-lines.js';
import type { Box } from './flow.js';
import type { BlockContext, BlockPlace } from './place.js';
import { prepareText } from './prepare-text.js';
import { baselineOf, inlinesOf, lineOps } from './set-text.js';
import { plainStyle } from './text-style.js';

const padX = 8;
const padY = 6;

/** White space that stays where it is when the line is set. */
function fixedSpaces(source: string): string {
  return source.replaceAll('\t', '  ').replace(/^ +| {2,}/g, (gap) => '\u00a0'.repeat(gap.length));
}

/** Lays a block of code; a line that is too wide goes on in the next. */
export function layCode(context: BlockContext, text: string, place: BlockPlace): void {
  const { flow, structure, setting } = context;
  const { code, colours, space } = setting.theme;
  // Lines of a page are no lines of the code: only the text that stands for it keeps its ends.
  const node = structure.add('Code', structure.add('P', place.node), { actual: text });
  const box: Box = { x: place.x, width: place.width, color: colours.codeGround, bar: null };
  const boxes = [...place.boxes, box];
  const style = plainStyle('mono', code.size, colours.ink);
  flow.space(space.block);
  flow.add({ height: padY, boxes, keepNext: true });
  const lines = text.split('\n');
  lines.forEach((source, index) => {
    // The space at its end keeps a line apart from the next when the text is taken out.
    const words = inlinesOf(`${fixedSpaces(source)} `);
    const prepared = prepareText(words, style, setting, context.known);
    const broken = breakLines(prepared, place.width - padX * 2, setting);
    const parts = broken.length === 0 ? [{ width: 0, fragments: [] }] : broken;
    parts.forEach((line, part) => {
      flow.add({
        height: code.leading,
        boxes,
        texts: lineOps(line, place.x + padX, baselineOf(code), node),
        keepNext: index === 0 || (index === lines.length - 1 && part === parts.length - 1),
      });
    });
  });
  flow.add({ height: padY, boxes });
  flow.space(space.block);
}
