/** What the parts of a document share: its look, its structure, its properties, the area of its pages. */
import type { PdfMeta } from '../pdf-meta.js';
import type { Logo } from '../theme/logo.js';
import type { Area } from './fill-pages.js';
import type { Place, TextContext } from './place.js';

/** Everything that one layout run shares. */
export interface DocumentContext extends TextContext {
  readonly meta: PdfMeta;
  readonly area: Area;
  readonly logo: Logo | null;
}

/** The left edge of the text and its full width. */
export function textSpan({ setting }: DocumentContext): { x: number; width: number } {
  const { width, left, right } = setting.theme.page;
  return { x: left, width: width - left - right };
}

/** The place of blocks that stand in no other. */
export function outerPlace(context: DocumentContext, node: number, color?: string): Place {
  const { theme } = context.setting;
  return {
    ...textSpan(context),
    prose: theme.proseWidth,
    node,
    boxes: [],
    color: color ?? theme.colours.ink,
    depth: 0,
  };
}
