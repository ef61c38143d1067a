/** What the parts of a document share: its look, its structure, its properties, the area of its pages. */
import type { PdfMeta } from '../pdf-meta.js';
import type { Logo } from '../theme/logo.js';
import type { Theme } from '../theme.js';
import type { Area } from './fill-pages.js';
import type { BlockPlace, TextContext } from './place.js';

/** Everything that one layout run shares. */
export interface DocumentContext extends TextContext {
  readonly meta: PdfMeta;
  readonly area: Area;
  readonly logo: Logo | null;
}

/** The width that text, tables, charts and rules share, in points. */
export function lineWidth({ page, measure }: Theme): number {
  return Math.min(page.width - page.left - page.right, measure);
}

/** The left edge and the width of all blocks that stand in no other. */
export function textSpan({ setting }: DocumentContext): { x: number; width: number } {
  return { x: setting.theme.page.left, width: lineWidth(setting.theme) };
}

/** The place of blocks that stand in no other. */
export function outerPlace(context: DocumentContext, node: number, color?: string): BlockPlace {
  const { theme } = context.setting;
  return {
    ...textSpan(context),
    node,
    boxes: [],
    color: color ?? theme.colours.ink,
    depth: 0,
  };
}
