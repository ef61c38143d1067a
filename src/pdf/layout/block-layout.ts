/** Lays the blocks of a document into a flow of slices: each kind by its own layout. */
import type { Block, Inline } from '../../markdown/tree.js';
import type { Theme } from '../theme.js';
import { layCallout, layQuote } from './boxed-layout.js';
import { isLabel, opensWithLabel } from './caption.js';
import { layChart } from './charts/chart-layout.js';
import { layCode } from './code-layout.js';
import type { Flow } from './flow.js';
import { layList } from './list-layout.js';
import { layHeading, layParagraph } from './paragraph-layout.js';
import type { BlockContext, BlockPlace, TextContext } from './place.js';
import { tableGrid } from './table-grid.js';
import { layTable } from './table-layout.js';

/** A context whose blocks go into `flow`; the tables among `blocks` share what columns they can. */
export function blockContext(
  flow: Flow,
  shared: TextContext,
  blocks: readonly Block[] = [],
): BlockContext {
  const { setting, structure, known, marked } = shared;
  const { theme } = setting;
  const grid = tableGrid(shared, blocks);
  const context: BlockContext = {
    setting,
    structure,
    known,
    marked,
    flow,
    headings: [],
    layBlocks: (blocks, place) => {
      blocks.forEach((block, index) => {
        const [before, next] = [blocks[index - 1], blocks[index + 1]];
        if (next?.kind === 'table' && captionIn(block, theme) !== null) return;
        if (block.kind === 'table') layTable(context, block, captionIn(before, theme), place, grid);
        else layBlock(context, block, place);
        if (leadsIn(blocks, index)) flow.keep(flow.slices.length - 1, flow.slices.length);
      });
    },
  };
  return context;
}

/** True for a paragraph before a table, for one whose label announces a list, and for one between a heading and a heading below it or what leads into a table. */
function leadsIn(blocks: readonly Block[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.kind !== 'paragraph') return false;
  if (next?.kind === 'table') return true;
  if (next?.kind === 'list' && opensWithLabel(block.content)) return true;
  if (before?.kind !== 'heading') return false;
  if (next?.kind === 'heading') return next.level > before.level;
  return next?.kind === 'paragraph' && blocks[index + 2]?.kind === 'table';
}

/** The caption that a block is, if a table follows it. */
function captionIn(block: Block | undefined, theme: Theme): readonly Inline[] | null {
  return block?.kind === 'paragraph' && isLabel(block.content, theme) ? block.content : null;
}

function layBlock(context: BlockContext, block: Block, place: BlockPlace): void {
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
      layTable(context, block, null, place);
      return;
    case 'callout':
      layCallout(context, block, place);
      return;
    case 'quote':
      layQuote(context, block, place);
      return;
    case 'chart':
      layChart(context, block, place);
      return;
    case 'code':
      layCode(context, block.text, place);
      return;
    case 'rule':
      layRule(context, place);
  }
}

function layRule({ flow, setting }: BlockContext, { x, width, boxes }: BlockPlace): void {
  const { space, colours } = setting.theme;
  flow.space(space.block);
  flow.add({ height: 0.5, boxes, rules: [{ x, y: 0, width, height: 0.5, color: colours.line }] });
  flow.space(space.block);
}
