/** The tree between what is concluded and what is printed: plain words, nothing escaped, all looks as data. */

/** How a piece of text is to be set. */
export type Emphasis = 'regular' | 'italic' | 'bold' | 'boldItalic' | 'mono';

/** The kinds of a verdict that is told by a symbol and a word. */
export const statusSymbols = { met: '✓', failed: '✗', open: '○', review: '▲', muted: '–' } as const;

export type Status = keyof typeof statusSymbols;

/** A piece of running text, a forced line break, or the mark of a footnote. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly emphasis: Emphasis;
      readonly link: Link | null;
      /** The language of the words where it is not that of the document. */
      readonly language?: string;
      /** A value begins here, with a mark that could open a block; only a text that is built knows it, and its Markdown escapes the mark. */
      readonly begins?: true;
      /** Of a verdict: bold words behind its symbol. */
      readonly status?: Status;
    }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'note';
      readonly number: number;
      /** The name by which a text that is built points to a note, until it is settled. */
      readonly id?: string;
    };

/** A link; all pieces of one link share the same object. */
export interface Link {
  readonly href: string;
}

/** The callouts that Markdown may open with `> [!NAME]`. */
export const calloutTones = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutTone = (typeof calloutTones)[number];

/** One paragraph-level part of the document. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: readonly Inline[];
      readonly slug: string;
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | {
      readonly kind: 'table';
      readonly align: readonly Align[];
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'callout'; readonly tone: CalloutTone; readonly blocks: readonly Block[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | Chart
  | {
      readonly kind: 'code';
      readonly text: string;
      /** The kind of a chart as its fence names it; the settled tree holds the chart itself. */
      readonly info?: string;
    }
  | { readonly kind: 'rule' };

/** The charts that can be drawn. */
export type ChartKind =
  | 'bars'
  | 'log-bars'
  | 'timeline'
  | 'parts'
  | 'grid'
  | 'steps'
  | 'shares'
  | 'pairs';

/** A chart: entries to draw, and thresholds to compare them with. */
export interface Chart {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  readonly title: string;
  readonly entries: readonly ChartEntry[];
  readonly thresholds: readonly ChartEntry[];
}

/** A label, its value as shown, and its value as drawn. */
export interface ChartEntry {
  readonly label: string;
  readonly shown: string;
  /** A number, a step from 1 to 3, a part of one, or days since 1 January 1970; 0 in a grid. */
  readonly value: number;
  /** The second value of a pair, as a part of one. */
  readonly beside: number | null;
  /** True where the value is an upper bound. */
  readonly isBound: boolean;
  /** The colour of a part: its place in the palette from 1, 0 for the background; null takes the next. */
  readonly tone: number | null;
  /** The columns of a grid. */
  readonly places: readonly { readonly name: string; readonly isTaken: boolean }[];
}

/** Where the text of a column stands. */
export type Align = 'left' | 'center' | 'right';

/** The text of a table cell. */
export type Cell = readonly Inline[];

/** An item of a list; `checked` is null where there is no tick box. */
export interface ListItem {
  readonly blocks: readonly Block[];
  readonly checked: boolean | null;
}

/** A whole document. */
export interface DocumentTree {
  readonly blocks: readonly Block[];
  /** The footnotes in the order of their first mention; the first has number 1. */
  readonly notes: readonly { readonly number: number; readonly blocks: readonly Block[] }[];
}

/** The words of a run of inlines, without their looks. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : ''))
    .join('');
}

/** A heading of a printed document and the page on which it stands, counted from one. */
export interface HeadingPlace {
  readonly title: string;
  readonly slug: string;
  readonly level: number;
  readonly page: number;
}
