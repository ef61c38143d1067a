/** How the PDF looks: sizes in points, colours with a contrast of at least 4.5 on their ground, and the fixed words. */

/** A value of the theme without the narrowness of its literal. */
type Widened<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : { readonly [Key in keyof Value]: Widened<Value[Key]> };

/** The typefaces a text may use. */
export type FontKey = 'regular' | 'italic' | 'semibold' | 'bold' | 'boldItalic' | 'mono';

/** Size and line distance of a kind of text. */
export interface TextSize {
  readonly size: number;
  readonly leading: number;
}

/** The colours of a callout, its word, and the symbol before it, which is an ornament. */
export interface CalloutLook {
  readonly ink: string;
  readonly ground: string;
  readonly symbol: string;
  readonly word: string;
}

export const defaultTheme = {
  page: { width: 595.28, height: 841.89, left: 74.64, right: 74.64, top: 70, bottom: 64 },
  /** One right edge for prose, lists, tables, charts and rules: lines that the eye can follow. */
  measure: 446,
  /** Whether the running head names the provider before the title. */
  provider_in_head: false,
  body: { size: 10, leading: 14.4 },
  table: { size: 8.8, leading: 11.9 },
  small: { size: 8.8, leading: 12 },
  running: { size: 8, leading: 10.5 },
  code: { size: 8.6, leading: 11.8 },
  codeScale: 0.92,
  headings: [
    { size: 20, leading: 25, before: 22, after: 8, font: 'bold' },
    { size: 15, leading: 19.5, before: 20, after: 6, font: 'bold' },
    { size: 12.5, leading: 16.5, before: 14, after: 4, font: 'bold' },
    { size: 11, leading: 15, before: 11, after: 3, font: 'semibold' },
    { size: 10, leading: 14.4, before: 9, after: 3, font: 'semibold' },
    { size: 10, leading: 14.4, before: 9, after: 3, font: 'italic' },
  ],
  cover: {
    kind: 'compact',
    bar: 6,
    titleTop: 236,
    identityTop: 520,
    title: { size: 30, leading: 37 },
    subtitle: { size: 14, leading: 19 },
    compactTitle: { size: 24, leading: 30 },
  },
  space: { paragraph: 6.5, caption: 2, listItem: 2.5, block: 9, callout: 7 },
  list: { indent: 17, bullets: ['•', '–', '▪'] },
  tableLook: { padX: 5, padY: 4, headRule: 0.9, rowRule: 0.4, maxKeptLines: 8 },
  callout: { bar: 3.5, padX: 11, padY: 7 },
  colours: {
    ink: '#1a1f2b',
    muted: '#545b6b',
    link: '#0b4fa8',
    accent: '#12437e',
    headGround: '#e9edf4',
    line: '#c4cad4',
    codeGround: '#f3f4f7',
    draft: '#8a1f11',
    draftMark: '#faefed',
  },
  callouts: {
    note: { ink: '#0b4a6f', ground: '#e8f2fb', symbol: '●', word: 'Note' },
    tip: { ink: '#17572f', ground: '#e7f5ec', symbol: '✓', word: 'Tip' },
    important: { ink: '#0b4a6f', ground: '#e8f2fb', symbol: '■', word: 'Important' },
    warning: { ink: '#6b3f00', ground: '#fff4dc', symbol: '▲', word: 'Warning' },
    caution: { ink: '#8a1f11', ground: '#fdecea', symbol: '◆', word: 'Caution' },
  },
  /** The parts of charts in the order in which they are used, dark and light in turn, so that neighbours differ in grey; the ground lies behind marks that are not taken. */
  chart: {
    palette: ['#12437e', '#b4541a', '#1c5233', '#8a5bb5', '#5a4700', '#b0446a'],
    ground: '#e9edf4',
  },
  /** A status is known by its symbol; the word after it is the text's own. */
  statuses: {
    met: { ink: '#17572f', ground: '#e7f5ec', symbol: '✓' },
    open: { ink: '#0b4a6f', ground: '#e8f2fb', symbol: '○' },
    failed: { ink: '#8a1f11', ground: '#fdecea', symbol: '✗' },
    review: { ink: '#6b3f00', ground: '#fff4dc', symbol: '▲' },
    muted: { ink: '#545b6b', ground: '#f0f1f4', symbol: '–' },
  },
  words: { contents: 'Contents', notes: 'Notes', draft: 'DRAFT', page: 'Page', of: 'of' },
  /** A document with at least so many pages and headings has contents, under its title or after its cover. */
  contents: { fromPages: 10, fromHeadings: 5, levels: 2 },
  /** With a cover by length, a body of at most so many pages follows its title on the first page instead. */
  compactUpTo: 10,
} as const;

/** Space above and below a heading, its text and its font. */
export interface HeadingLook extends TextSize {
  readonly before: number;
  readonly after: number;
  readonly font: FontKey;
}

/** The colours of a status and the symbol that it begins with. */
export interface StatusLook {
  readonly ink: string;
  readonly ground: string;
  readonly symbol: string;
}

/** Every setting of the look; a document is laid out under exactly one. */
export interface Theme
  extends Omit<Widened<typeof defaultTheme>, 'headings' | 'callouts' | 'list'> {
  /** By level, the first to the sixth. */
  readonly headings: readonly [
    HeadingLook,
    HeadingLook,
    HeadingLook,
    HeadingLook,
    HeadingLook,
    HeadingLook,
  ];
  readonly callouts: Readonly<Record<CalloutName, CalloutLook>>;
  readonly list: { readonly indent: number; readonly bullets: readonly string[] };
}

/** The callouts that Markdown may open with `> [!NAME]`. */
export type CalloutName = keyof typeof defaultTheme.callouts;
