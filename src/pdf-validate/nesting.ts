/** The standard structure types, what may stand in them and where they may stand. */

const grouping = ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'NonStruct', 'Private'];
const headings = ['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
const inline = [
  'Span',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
  'Figure',
  'Formula',
  'Form',
];

/** Every type of PDF 1.7 that a reader knows by itself. */
export const standardTypes: ReadonlySet<string> = new Set([
  ...grouping,
  ...headings,
  ...inline,
  'P',
  'Caption',
  'TOC',
  'TOCI',
  'Index',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
  'TH',
  'TD',
]);

const running = [...inline, 'NonStruct', 'Private', 'Lbl'];

/** What an element may hold; types that are not named may hold anything. */
export const kidsAllowed: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
  P: running,
  ...Object.fromEntries(headings.map((type) => [type, running])),
};

/** Where an element may stand; types that are not named may stand anywhere. An empty text is the root. */
export const parentsAllowed: Readonly<Record<string, readonly string[]>> = {
  Document: [''],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  Lbl: ['LI', 'Note', 'TOCI', 'BibEntry', 'Form', 'P', ...headings],
  TOCI: ['TOC'],
  Caption: ['Table', 'L', 'Figure', 'Formula', 'Sect', 'Div'],
  BlockQuote: ['Document', 'Part', 'Art', 'Sect', 'Div', 'LBody', 'TH', 'TD', 'Note'],
};

/** What an element holds at least one of; a head or foot of a table needs a body beside it. */
export const kidsRequired: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI'],
  LI: ['LBody'],
  TOC: ['TOC', 'TOCI'],
  TOCI: ['Reference', 'P', 'TOC'],
};
