/** Derives colours of a theme from one brand colour, each with the contrast that its place on a page needs. */
import { defaultTheme, type Theme } from '../theme.js';
import { contrast, leastContrast, paper } from './contrast.js';

/** What follows from a brand: to be laid over the default theme, and under what a file sets by hand. */
export interface FromBrand {
  readonly colours: Pick<Theme['colours'], 'accent' | 'link' | 'headGround'>;
  readonly chart: Pick<Theme['chart'], 'palette' | 'ground'>;
}

/** Lightness, chroma and hue of OKLab, where equal steps look equal. */
interface Oklch {
  readonly light: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Every ground on which the brand may stand as text. */
const grounds: readonly string[] = [
  paper,
  defaultTheme.colours.draftMark,
  ...Object.values(defaultTheme.callouts).map(({ ground }) => ground),
];

/** The lightness of table heads and of what is left of a bar. */
const paleLight = 0.96;
const paleChroma = 0.015;

/** The parts of a chart: how far the hue turns, and whether the part is dark; neighbours differ in grey. */
const parts: readonly (readonly [turn: number, isDark: boolean])[] = [
  [0, false],
  [60, true],
  [120, false],
  [200, true],
  [260, false],
  [310, true],
];

/** How light the darker and the lighter parts of charts are in grey (CIE L*); both are dark enough for the page. */
const darkPart = 18;
const lightPart = 46;

/** True for a colour that can stand as text wherever the brand does. */
export function isBrand(code: string): boolean {
  return grounds.every((ground) => contrast(code, ground) >= leastContrast);
}

/** The colour itself where it can be a brand, else the nearest darker one that can. */
export function nearestBrand(code: string): string {
  return darkened(code, grounds);
}

/** The colours that follow from a brand. */
export function fromBrand(brand: string): FromBrand {
  const accent = nearestBrand(brand);
  const { chroma, hue } = toOklch(accent);
  const pale = toCode({ light: paleLight, chroma: Math.min(chroma, paleChroma), hue });
  const link = darkened(accent, [...grounds, pale, defaultTheme.colours.codeGround]);
  const isDarkBrand = greyLight(accent) < (darkPart + lightPart) / 2;
  const palette = parts.map(([turn, isDark], index) => {
    if (index === 0) return accent;
    // Beside a dark brand the parts change places, so that no two neighbours are alike in grey.
    const grey = isDark === isDarkBrand ? lightPart : darkPart;
    const part = { chroma: Math.max(0.06, Math.min(chroma, 0.13)), hue: hue + turn };
    return darkened(ofGrey(grey, part), [paper]);
  });
  return {
    colours: { accent, link, headGround: pale },
    chart: { palette: palette as unknown as FromBrand['chart']['palette'], ground: pale },
  };
}

/** The lightness of a colour in grey, from 0 to 100 (CIE L*): what is left of it on a print without colours. */
function greyLight(code: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(code.slice(at, at + 2), 16) / 255),
  );
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

/** The colour of a hue and chroma that is as light in grey as is asked. */
function ofGrey(grey: number, part: Omit<Oklch, 'light'>): string {
  let [from, to] = [0, 1];
  for (let step = 0; step < 20; step += 1) {
    const light = (from + to) / 2;
    if (greyLight(toCode({ light, ...part })) < grey) from = light;
    else to = light;
  }
  return toCode({ light: to, ...part });
}

/** The colour, darker step by step until it can be read on each ground. */
function darkened(code: string, on: readonly string[]): string {
  const start = toOklch(code);
  for (let step = 0; step < 200; step += 1) {
    const found = step === 0 ? code : toCode({ ...start, light: start.light * (1 - step / 200) });
    if (on.every((ground) => contrast(found, ground) >= leastContrast)) return found;
  }
  return '#000000';
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** By the matrices that define OKLab for sRGB. */
function toOklch(code: string): Oklch {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(code.slice(at, at + 2), 16) / 255),
  );
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const light = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return { light, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
}

/** The nearest colour that a screen can show: as much chroma as fits. */
function toCode({ light, chroma, hue }: Oklch): string {
  for (let part = 20; part > 0; part -= 1) {
    const found = channels({ light, chroma: (chroma * part) / 20, hue });
    if (found.every((value) => value > -0.0005 && value < 1.0005)) return spelled(found);
  }
  return spelled(channels({ light, chroma: 0, hue }));
}

function channels({ light, chroma, hue }: Oklch): number[] {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function spelled(parts: readonly number[]): string {
  const digits = parts.map((value) => {
    const byte = Math.round(encoded(Math.min(1, Math.max(0, value))) * 255);
    return byte.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
