/** Sets text at a fixed place of a page. */
import type { FontKey, TextSize } from '../theme.js';
import { breakLines } from './break-lines.js';
import type { TextOp } from './page.js';
import { prepareText } from './prepare-text.js';
import { baselineOf, inlinesOf, lineOps } from './set-text.js';
import type { LayoutContext } from './setting.js';
import { plainStyle } from './text-style.js';

/** The top left corner of a text, and the width it may take. */
export interface FixedPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Sets a text at a place; returns its lines and where they end. */
export function fixedText(
  text: string,
  look: TextSize & { readonly font: FontKey; readonly color: string },
  place: FixedPlace,
  node: number,
  setting: LayoutContext,
): { texts: TextOp[]; bottom: number } {
  const style = plainStyle(look.font, look.size, look.color);
  const prepared = prepareText(inlinesOf(text), style, setting, () => false);
  const texts: TextOp[] = [];
  let y = place.y;
  for (const line of breakLines(prepared, place.width, setting)) {
    texts.push(...lineOps(line, place.x, y + baselineOf(look), node));
    y += look.leading;
  }
  return { texts, bottom: y };
}
