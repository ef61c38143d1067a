/** What a theme file may set: each key with its meaning and bounds. Every other value is fixed. */

/** A number within bounds, a colour or a list of them, one of some words, one of the typefaces, or the marks of a list. */
export type ThemeKey =
  | {
      readonly kind: 'points' | 'number' | 'whole';
      readonly says: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'choice'; readonly says: string; readonly options: readonly string[] }
  | { readonly kind: 'colour' | 'palette' | 'font' | 'bullets' | 'flag'; readonly says: string };

const points = (says: string, from: number, to: number): ThemeKey => ({
  kind: 'points',
  says,
  from,
  to,
});
const whole = (says: string, from: number, to: number): ThemeKey => ({
  kind: 'whole',
  says,
  from,
  to,
});
const colour = (says: string): ThemeKey => ({ kind: 'colour', says });

/** Size and line distance of a kind of text. */
const text = (path: string, of: string, largest = 24): Record<string, ThemeKey> => ({
  [`${path}.size`]: points(`Size of ${of}`, 5, largest),
  [`${path}.leading`]: points(
    `Distance from line to line of ${of}; at least its size`,
    5,
    largest * 1.5,
  ),
});

/** By path; `[]` is any item of a list, `*` any key. The order is that of the reference page. */
const themeKeys: Readonly<Record<string, ThemeKey>> = {
  'page.width': points('Width of the page; 595.28 is A4', 400, 1200),
  'page.height': points('Height of the page; 841.89 is A4', 500, 1700),
  'page.left': points('Left margin', 20, 200),
  'page.right': points('Right margin', 20, 200),
  'page.top': points('Top margin; the running head stands in it', 56, 200),
  'page.bottom': points('Bottom margin; the page number stands in it', 56, 200),
  measure: points('Longest line; text, tables, charts and rules end at one right edge', 200, 1200),
  provider_in_head: {
    kind: 'flag',
    says: 'Whether the running head names the provider before the title',
  },
  ...text('body', 'running text'),
  ...text('table', 'text in tables'),
  ...text('small', 'notes at the foot of a page'),
  ...text('running', 'the running head and the page number', 12),
  ...text('code', 'blocks of code'),
  codeScale: {
    kind: 'number',
    says: 'Size of code in a line, as part of the text around it',
    from: 0.5,
    to: 1.5,
  },
  ...text('headings[]', 'headings of this level', 72),
  'headings[].before': points('Space above headings of this level', 0, 80),
  'headings[].after': points('Space below headings of this level', 0, 40),
  'headings[].font': { kind: 'font', says: 'Typeface of headings of this level' },
  'cover.kind': {
    kind: 'choice',
    says: 'A page of its own (full), a title above the text (compact), a title like any heading (none), or by length (auto)',
    options: ['auto', 'full', 'compact', 'none'],
  },
  'cover.bar': points('Height of the bar above the title', 0, 40),
  'cover.titleTop': points('Where the title begins, from the top of the page', 60, 500),
  'cover.identityTop': points('Where the table of the model begins, if there is room', 100, 1500),
  ...text('cover.title', 'the title', 72),
  ...text('cover.subtitle', 'the line below the title', 72),
  ...text('cover.compactTitle', 'the title of a short document', 72),
  'space.paragraph': points('Space below a paragraph', 0, 60),
  'space.caption': points('Space below a caption', 0, 60),
  'space.listItem': points('Space between list items', 0, 60),
  'space.block': points('Space around tables, code and callouts', 0, 60),
  'space.callout': points('Space within callouts', 0, 60),
  'list.indent': points('Indentation of list items', 8, 40),
  'list.bullets': {
    kind: 'bullets',
    says: 'Marks of unordered lists, from the outermost to the third level',
  },
  'tableLook.padX': points('Space beside the text of a cell', 0, 20),
  'tableLook.padY': points('Space above and below the text of a cell', 0, 20),
  'tableLook.headRule': points('Thickness of the rule below the head', 0, 6),
  'tableLook.rowRule': points('Thickness of the rule below a row', 0, 6),
  'tableLook.maxKeptLines': whole('A row of more lines may be cut at the end of a page', 1, 40),
  'callout.bar': points('Thickness of the bar beside a callout', 0, 20),
  'callout.padX': points('Space beside the text of a callout', 0, 40),
  'callout.padY': points('Space above and below the text of a callout', 0, 40),
  'colours.ink': colour('Text'),
  'colours.muted': colour('Running heads, quotations and the line below the title'),
  'colours.link': colour('Links'),
  'colours.accent': colour('The title, the first two levels of headings, the bar of the cover'),
  'colours.headGround': colour('Ground of table heads'),
  'colours.line': colour('Rules; decoration, so without a bound on its contrast'),
  'colours.codeGround': colour('Ground of code'),
  'colours.draft': colour('The word DRAFT at the head of each page'),
  'colours.draftMark': colour(
    'The large DRAFT behind the text; as pale as is liked, for text must be readable on it',
  ),
  'callouts.*.ink': colour('Title and bar of this callout'),
  'callouts.*.ground': colour('Ground of this callout'),
  'chart.palette': { kind: 'palette', says: 'Parts of charts, in the order of their use' },
  'chart.ground': colour('What is left of a bar in a chart'),
  'statuses.*.ink': colour('Text of this status'),
  'statuses.*.ground': colour('Ground of this status'),
  'contents.fromPages': whole(
    'A document of at least so many pages has a table of contents',
    1,
    1000,
  ),
  'contents.fromHeadings': whole('and at least so many headings', 1, 1000),
  'contents.levels': whole('Levels of headings in the table of contents', 1, 6),
  compactUpTo: whole('With `auto`, a document of at most so many pages has no cover page', 0, 20),
};

/** The typefaces that are shipped; a theme brings none of its own. */
export const shippedFonts = [
  'regular',
  'italic',
  'semibold',
  'bold',
  'boldItalic',
  'mono',
] as const;

/** The marks that a list may have; ticks and crosses are not among them, since they would say something. */
export const bulletMarks = [
  '•',
  '–',
  '—',
  '·',
  '▪',
  '■',
  '□',
  '●',
  '○',
  '◆',
  '›',
  '»',
  '*',
  '-',
] as const;

/** What the theme holds and a theme file may not change: words and symbols carry meaning, and the same facts give the same words. */
export const fixedKeys = [
  'words',
  'callouts.*.word',
  'callouts.*.symbol',
  'statuses.*.symbol',
] as const;

/** The key that a path is described by, or null. */
export function themeKeyAt(path: string): ThemeKey | null {
  const steps = path.split('.');
  const found = Object.entries(themeKeys).find(([pattern]) => fits(pattern.split('.'), steps));
  return found?.[1] ?? null;
}

function fits(pattern: readonly string[], steps: readonly string[]): boolean {
  return (
    pattern.length === steps.length &&
    pattern.every((part, index) => part === '*' || part === steps[index])
  );
}

/** The height of a logo, in points. */
export const logoBounds = { from: 8, to: 120, default: 28 } as const;
