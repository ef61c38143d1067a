/** What a schema can not say about a theme: that its colours are readable, its lines stand apart and its page has room. */
import { type Finding, makeFinding, type Place } from '../finding/finding.js';
import { isBrand, nearestBrand } from '../pdf/theme/brand.js';
import {
  coloursOf,
  contrast,
  leastContrast,
  pairsOf,
  paper,
  readable,
} from '../pdf/theme/contrast.js';
import type { Theme } from '../pdf/theme.js';

/** A page holds at least this much, in points, or long words and tables have no room. */
const leastRoom = { width: 300, height: 400 } as const;

/** Where the theme file states a path, or null where it leaves the path alone. */
export type StatedAt = (path: string) => Place | null;

/** A finding about a theme, which rests on no provision. */
export function themeFinding(
  id: `theme/${string}`,
  place: Place | null,
  message: string,
  help: string,
): Finding {
  return makeFinding({ id, severity: 'error', message, help, paths: [], place });
}

/** Every fault of a theme whose values are within their bounds. */
export function checkTheme(theme: Theme, stated: StatedAt): Finding[] {
  return [...unreadable(theme, stated), ...tight(theme, stated), ...cramped(theme, stated)];
}

/** A brand that can't be read as text is named with the nearest that can. */
export function checkBrand(brand: string | undefined, stated: StatedAt): Finding[] {
  if (brand === undefined || isBrand(brand)) return [];
  const ratio = contrast(brand, paper);
  const where = ratio < leastContrast ? 'the white page' : 'the ground of a callout';
  return [
    themeFinding(
      'theme/brand',
      stated('brand'),
      `\`brand\` (${brand}) is too pale to be read on ${where}: ${down(ratio)} to 1 on white`,
      `Write \`brand: "${nearestBrand(brand)}"\`, the nearest that has a contrast of ${leastContrast} everywhere`,
    ),
  ];
}

/** An older name is read for one more version, and the finding says what to write. */
export function renamed(proseWidth: number | undefined, stated: StatedAt): Finding[] {
  if (proseWidth === undefined) return [];
  const message =
    'The key `proseWidth` is now called `measure`: one width for text, tables and charts';
  const help = `Write \`measure: ${proseWidth}\` in its place`;
  const place = stated('proseWidth');
  return [
    makeFinding({ id: 'theme/renamed', severity: 'warning', message, help, paths: [], place }),
  ];
}

function unreadable(theme: Theme, stated: StatedAt): Finding[] {
  const colours = coloursOf(theme);
  const codeOf = (path: string | null): string =>
    path === null ? paper : (colours.get(path) ?? paper);
  const name = (path: string | null): string =>
    path === null ? 'the white page' : `\`${path}\` (${codeOf(path)})`;
  const pairs = pairsOf(theme);
  const better = (path: string): string => {
    const others = pairs.flatMap(({ ink, ground }) =>
      ink === path ? [codeOf(ground)] : ground === path ? [codeOf(ink)] : [],
    );
    const found = readable(codeOf(path), others);
    return found === null
      ? `Change \`${path}\` and the colours beside it`
      : `Change \`${path}\`, for example to "${found}"`;
  };
  return pairs.flatMap(({ ink, ground }) => {
    const ratio = contrast(codeOf(ink), codeOf(ground));
    if (ratio >= leastContrast) return [];
    const changed = ground !== null && stated(ink) === null ? ground : ink;
    return [
      themeFinding(
        'theme/contrast',
        stated(changed),
        `${name(ink)} on ${name(ground)} has a contrast of ${down(ratio)} to 1, below ${leastContrast}`,
        better(changed),
      ),
    ];
  });
}

/** Rounded down, so that no contrast below the bound looks as if it met it. */
function down(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function tight(theme: Theme, stated: StatedAt): Finding[] {
  return textSizes(theme, '').flatMap(({ path, size, leading }) => {
    if (leading >= size) return [];
    return [
      themeFinding(
        'theme/tight-lines',
        stated(`${path}.leading`) ?? stated(`${path}.size`),
        `The lines of \`${path}\` are ${leading} pt apart and ${size} pt high`,
        `Write \`${path}.leading\` of at least ${size}, better ${Math.round(size * 1.3 * 10) / 10}`,
      ),
    ];
  });
}

interface TextSizeAt {
  readonly path: string;
  readonly size: number;
  readonly leading: number;
}

function textSizes(value: unknown, path: string): TextSizeAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textSizes(item, `${path}[${index}]`));
  const { size, leading } = value as { size?: unknown; leading?: unknown };
  const own =
    typeof size === 'number' && typeof leading === 'number' ? [{ path, size, leading }] : [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    textSizes(child, path ? `${path}.${key}` : key),
  );
  return [...own, ...inner];
}

function cramped({ page }: Theme, stated: StatedAt): Finding[] {
  const { left, right, top, bottom } = page;
  const find = (
    side: 'width' | 'height',
    margins: readonly ('left' | 'right' | 'top' | 'bottom')[],
    room: number,
  ): Finding[] => {
    if (room >= leastRoom[side]) return [];
    const paths = [side, ...margins].map((key) => `page.${key}`);
    const place = paths.map(stated).find((found) => found !== null) ?? null;
    return [
      themeFinding(
        'theme/no-room',
        place,
        `The page leaves ${Math.round(room * 100) / 100} pt of ${side} for text, less than ${leastRoom[side]}`,
        `Make ${margins.map((key) => `\`page.${key}\``).join(' or ')} smaller, or \`page.${side}\` larger`,
      ),
    ];
  };
  return [
    ...find('width', ['left', 'right'], page.width - left - right),
    ...find('height', ['top', 'bottom'], page.height - top - bottom),
  ];
}
