/** What the parts of a document share: its look, its structure, its properties, the area of its pages. */
import type { PdfMeta } from '../pdf-meta.js';
import { blockContext } from './block-layout.js';
import type { Area } from './fill-pages.js';
import type { Flow } from './flow.js';
import type { BlockContext, Place } from './place.js';
import type { Setting } from './setting.js';
import type { Structure } from './structure.js';

/** Everything that one layout run shares. */
export interface DocumentContext {
  readonly setting: Setting;
  readonly structure: Structure;
  readonly meta: PdfMeta;
  /** True for an address that a link may have. */
  readonly known: (href: string) => boolean;
  readonly area: Area;
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

/** A context for blocks of this document that go into `flow`. */
export function blocksInto(flow: Flow, context: DocumentContext): BlockContext {
  return blockContext(flow, context.setting, context.structure, context.known);
}
