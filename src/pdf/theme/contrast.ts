/** Contrast by the formula of WCAG 2, and every pair of colours that a page of the theme can show. */
import type { Theme } from '../theme.js';

/** What text needs on its ground (WCAG 2.2, 1.4.3, level AA). */
export const leastContrast = 4.5;

/** The colour of the page, which no theme changes. */
export const paper = '#ffffff';

/** Two colours by their paths in the theme; a `ground` of null is the page. */
export interface Pair {
  readonly ink: string;
  readonly ground: string | null;
}

/** Colours that carry no information of their own, each with the reason why no contrast with the page is asked of it. */
export const decoration: Readonly<Record<string, string>> = {
  'colours.line': 'rules and the bar of a quotation only separate',
  'colours.draftMark':
    'the large DRAFT lies behind the text and must not disturb it; the word stands at the head of the page as well',
};

/** What stands on the page and on the large DRAFT behind it, on the head of a table, on code, and what may stand within any callout. */
const onPage = ['colours.ink', 'colours.muted', 'colours.link', 'colours.accent', 'colours.draft'];
const onHead = ['colours.ink', 'colours.link'];
const onCode = ['colours.ink'];
const onCallout = ['colours.ink', 'colours.muted', 'colours.link', 'colours.accent'];

/** Every pair: those named above, each `ink` with the `ground` beside it, and each colour of the charts on the page. */
export function pairsOf(theme: Theme): Pair[] {
  const on = (ground: string | null, inks: readonly string[]): Pair[] =>
    inks.map((ink) => ({ ink, ground }));
  const colours = coloursOf(theme);
  const named = new Set(colours.keys());
  const grounds = [...named].filter((path) => path.startsWith('callouts.') && isGround(path));
  const beside = [...named].flatMap((ink) => {
    const ground = ink.replace(/\bink$/, 'ground');
    return ink !== ground && named.has(ground) ? [{ ink, ground }] : [];
  });
  const charts = [...named].filter(
    (path) => path.startsWith('chart.') && !isGround(path) && !Object.hasOwn(decoration, path),
  );
  return [
    ...on(null, onPage),
    ...on('colours.draftMark', onPage),
    ...on('colours.headGround', onHead),
    ...on('colours.codeGround', onCode),
    ...grounds.flatMap((ground) => on(ground, onCallout)),
    ...beside,
    ...on(null, charts),
  ];
}

function isGround(path: string): boolean {
  return /ground$/i.test(path);
}

/** Every colour of the theme by its path. */
export function coloursOf(theme: Theme): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) found.set(path, value);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) visit(child, path ? `${path}.${key}` : key);
    }
  };
  visit(theme, '');
  return found;
}

/** The contrast of two colours written `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour like `code` that is readable with all of `others`: mixed with black or white as little as is needed; null where there is none. */
export function readable(code: string, others: readonly string[]): string | null {
  for (let part = 0; part <= 100; part += 1) {
    for (const target of [0, 255]) {
      const mixed = channels(code).map((value) => value + ((target - value) * part) / 100);
      const found = `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
      if (others.every((other) => contrast(found, other) >= leastContrast)) return found;
    }
  }
  return null;
}

function channels(code: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16));
}

function luminance(code: string): number {
  const [red = 0, green = 0, blue = 0] = channels(code).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
