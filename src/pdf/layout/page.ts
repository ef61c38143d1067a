/** The result of layout: pages of drawing operations and the tree of structure, as plain data. */

import type { Link } from '../../markdown/tree.js';
import type { Image } from '../image/image.js';
import type { FontKey } from '../theme.js';

/** The place in the structure of what is no content: running lines, repeated heads, leaders. */
export const artifact = -1;

/** A line of text of one style; `y` is the baseline from the top of the page. */
export interface TextOp {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: FontKey;
  readonly size: number;
  readonly color: string;
  readonly text: string;
  readonly underline: boolean;
  /** Index of the structure node, or `artifact`. */
  readonly node: number;
  readonly link: Link | null;
  /** The language of the words where it is not that of the document. */
  readonly language: string | null;
}

/** A filled rectangle; rules are thin ones. */
export interface FillOp {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  /** Of its corners, where they are round. */
  readonly radius?: number;
}

/** A form of a drawing; coordinates in points from the top left of the page, `y` downwards. */
export type Shape =
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly width: number;
      readonly color: string;
      /** Lengths of stroke and gap; null for a full line. */
      readonly dash: readonly [stroke: number, gap: number] | null;
    }
  | {
      readonly kind: 'polygon';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly color: string;
    }
  | {
      readonly kind: 'circle';
      readonly centre: readonly [x: number, y: number];
      readonly radius: number;
      readonly color: string;
    };

/** A drawing with its box; its words are texts of the same structure node. */
export interface Figure {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A picture that fills the box; the shapes lie on it. */
  readonly image?: Image;
  readonly shapes: readonly Shape[];
  /** Index of a structure node of type `Figure`, or `artifact`. */
  readonly node: number;
}

/** A place that links and the outline can go to. */
export interface Target {
  readonly name: string;
  readonly y: number;
}

/** Large pale text across a page. */
export interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
  readonly font: FontKey;
  readonly color: string;
}

/** One page: grounds lie under the drawings, drawings under the text, rules above it. */
export interface Page {
  readonly mark: Mark | null;
  readonly grounds: readonly FillOp[];
  readonly figures: readonly Figure[];
  readonly texts: readonly TextOp[];
  readonly rules: readonly FillOp[];
  readonly targets: readonly Target[];
}

/** The structure types in use. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'Caption'
  | 'TOCI'
  | 'Reference'
  | 'Note'
  | 'Code'
  | 'Figure';

/** A node of the structure tree. */
export interface StructureNode {
  readonly type: StructureType;
  readonly parent: number;
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Decimal' | 'Disc';
  readonly id?: string;
  /** The text that the words on the page stand for, where they can't show it all. */
  readonly actual?: string;
  /** What a figure shows, in words. */
  readonly alternative?: string;
}

/** A line of the outline. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly target: string;
  /** True for the name of a field in a form. */
  readonly isLabel: boolean;
  readonly page: number;
}

/** A laid-out document. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly Page[];
  readonly structure: readonly StructureNode[];
  readonly outline: readonly OutlineEntry[];
}
