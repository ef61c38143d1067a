/** The colours of the pages by day and by night; each ink has a contrast of at least 4.5 on the grounds that it is used on. */

/** One set of colours. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly link: string;
  readonly accent: string;
  readonly line: string;
  readonly band: string;
  readonly good: string;
  readonly open: string;
  readonly bad: string;
  readonly look: string;
}

export const light: Palette = {
  ground: '#ffffff',
  ink: '#1a1f2b',
  muted: '#545b6b',
  link: '#0b4fa8',
  accent: '#12437e',
  line: '#8a93a3',
  band: '#eef1f6',
  good: '#17572f',
  open: '#0b4a6f',
  bad: '#8a1f11',
  look: '#6b3f00',
};

export const dark: Palette = {
  ground: '#14171d',
  ink: '#e6e9ef',
  muted: '#b1b8c6',
  link: '#8fbcff',
  accent: '#a9c8f5',
  line: '#6f7889',
  band: '#20252e',
  good: '#8ddba8',
  open: '#8ccbf0',
  bad: '#ffac9e',
  look: '#f2c57c',
};

/** The inks of text; lines are no text and need 3 only. */
export const inks = ['ink', 'muted', 'link', 'accent', 'good', 'open', 'bad', 'look'] as const;
export const grounds = ['ground', 'band'] as const;

/** The colours as custom properties. */
export function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
