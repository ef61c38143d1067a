/** Where a block stands, and what the layouts of all blocks share. */
import type { Block } from '../../markdown/tree.js';
import type { Box, Flow } from './flow.js';
import type { LayoutContext } from './setting.js';
import type { Structure } from './structure.js';

/** The horizontal place of a block, its structure parent, and what lies behind it. */
export interface BlockPlace {
  readonly x: number;
  readonly width: number;
  readonly node: number;
  readonly boxes: readonly Box[];
  readonly color: string;
  /** How many lists the block is in. */
  readonly depth: number;
}

/** A heading as the outline and the contents list it. */
export interface HeadingMark {
  readonly title: string;
  readonly level: number;
  readonly target: string;
  /** True for one all in bold, which names a field and looks like a label; the contents leave it out. */
  readonly isLabel: boolean;
}

/** What all texts of one document share. */
export interface TextContext {
  readonly setting: LayoutContext;
  readonly structure: Structure;
  /** True for an address that a link may have. */
  readonly known: (href: string) => boolean;
  /** The footnotes whose first mark is set. */
  readonly marked: Set<number>;
}

/** What the layouts of blocks write into, and how they lay the blocks inside theirs. */
export interface BlockContext extends TextContext {
  readonly flow: Flow;
  readonly headings: HeadingMark[];
  readonly layBlocks: (blocks: readonly Block[], place: BlockPlace) => void;
}
