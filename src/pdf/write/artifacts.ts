/** Writes what a page shows besides its content: grounds and rules, and the mark across it. */
import type { FillOp, Mark } from '../layout/page.js';
import { fillOutline } from './fill-outline.js';
import { colour, number } from './operators.js';
import type { Sheet } from './sheet.js';
import { showOperator, type UsedFonts } from './used-fonts.js';

/** Writes the mark of a draft, turned by its angle. */
export function writeMark(mark: Mark, { page, out }: Sheet, fonts: UsedFonts): void {
  const font = fonts.on(page, mark.font);
  const angle = (mark.angle * Math.PI) / 180;
  const cos = String(Math.round(Math.cos(angle) * 1e5) / 1e5);
  const sin = String(Math.round(Math.sin(angle) * 1e5) / 1e5);
  out.push(
    '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
    colour(mark.color),
    `BT /${font.id} ${number(mark.size)} Tf ${cos} -${sin} -${sin} -${cos} ${number(mark.x)} ${number(mark.y)} Tm`,
    `${showOperator(mark.text, font)} ET`,
    'EMC',
  );
}

/** Fills rectangles, naming a colour only where it changes. */
export function writeFills(fills: readonly FillOp[], { out }: Sheet): void {
  if (fills.length === 0) return;
  out.push('/Artifact <</Type /Layout>> BDC');
  let last = '';
  for (const fill of fills) {
    if (fill.color !== last) out.push(colour(fill.color));
    last = fill.color;
    out.push(fillOutline(fill));
  }
  out.push('EMC');
}
