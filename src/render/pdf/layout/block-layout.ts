/** Lays the blocks of a document into a flow of slices: each kind by its own layout. */
import type { Block } from '../markdown/ast.js';
import { layCallout, layQuote } from './boxed-layout.js';
import { layCode } from './code-layout.js';
import type { Flow } from './flow.js';
import { layList } from './list-layout.js';
import { layHeading, layParagraph } from './paragraph-layout.js';
import type { BlockContext, Place } from './place.js';
import type { Setting } from './setting.js';
import type { Structure } from './structure.js';
import { layTable } from './table-layout.js';

/** A context whose blocks go into `flow`. */
export function blockContext(
  flow: Flow,
  setting: Setting,
  structure: Structure,
  known: (href: string) => boolean,
): BlockContext {
  const context: BlockContext = {
    flow,
    setting,
    structure,
    known,
    headings: [],
    layBlocks: (blocks, place) => {
      for (const block of blocks) layBlock(context, block, place);
    },
  };
  return context;
}

function layBlock(context: BlockContext, block: Block, place: Place): void {
  switch (block.kind) {
    case 'heading':
      layHeading(context, block, place);
      return;
    case 'paragraph':
      layParagraph(context, block.content, place);
      return;
    case 'list':
      layList(context, block, place);
      return;
    case 'table':
      layTable(context, block, place);
      return;
    case 'callout':
      layCallout(context, block, place);
      return;
    case 'quote':
      layQuote(context, block, place);
      return;
    case 'code':
      layCode(context, block.text, place);
      return;
    case 'rule':
      layRule(context, place);
  }
}

function layRule({ flow, setting }: BlockContext, { x, width, boxes }: Place): void {
  const { space, colours } = setting.theme;
  flow.space(space.block);
  flow.add({ height: 0.5, boxes, rules: [{ x, y: 0, width, height: 0.5, color: colours.line }] });
  flow.space(space.block);
}
