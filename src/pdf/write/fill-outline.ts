/** Spells the outline of a filled rectangle, with round corners where it has a radius. */
import type { FillOp } from '../layout/page.js';
import { handle, number } from './operators.js';

/** The operators that fill it. */
export function fillOutline({ x, y, width, height, radius = 0 }: FillOp): string {
  if (radius === 0) return `${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`;
  const [right, bottom, off] = [x + width, y + height, radius * (1 - handle)];
  const [left, top] = [x + radius, y + radius];
  const [farLeft, farTop] = [right - radius, bottom - radius];
  const path: readonly (readonly [string, ...number[]])[] = [
    ['m', left, y],
    ['l', farLeft, y],
    ['c', right - off, y, right, y + off, right, top],
    ['l', right, farTop],
    ['c', right, bottom - off, right - off, bottom, farLeft, bottom],
    ['l', left, bottom],
    ['c', x + off, bottom, x, bottom - off, x, farTop],
    ['l', x, top],
    ['c', x, y + off, x + off, y, left, y],
  ];
  return `${path.map(([operator, ...at]) => `${at.map(number).join(' ')} ${operator}`).join(' ')} h f`;
}
