/** Statuses: a verdict that opens a text is drawn on a tinted pill. */
import type { Inline } from '../../markdown/tree.js';
import type { StatusLook, Theme } from '../theme.js';
import type { FillOp } from './page.js';
import type { Style } from './text-style.js';

/** The space between the words of a pill and its ends. */
export const pillPad = 4;

const pillRadius = 3;

/** A status of more letters may be broken between its words. */
export const longestPill = 28;

/** The look of the status that opens a text, or null where none does. */
export function statusOf(content: readonly Inline[], theme: Theme): StatusLook | null {
  const [first] = content;
  if (first?.kind !== 'text' || first.status === undefined) return null;
  // A pill holds a word; a count stays text.
  return /^\S \p{L}/u.test(first.text) ? theme.statuses[first.status] : null;
}

/** The style of a status in a text of style `base`. */
export function pillStyle(base: Style, { ink, ground }: StatusLook): Style {
  return { ...base, font: 'semibold', color: ink, ground };
}

/** The pill behind words whose baseline is at `y`. */
export function pillBehind(
  x: number,
  y: number,
  width: number,
  size: number,
  color: string,
): FillOp {
  return {
    x: x - pillPad,
    y: y - size * 0.86,
    width: width + pillPad * 2,
    height: size * 1.19,
    color,
    radius: pillRadius,
  };
}
