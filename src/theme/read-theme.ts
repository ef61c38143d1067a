/** Reads a theme file: its bytes become a theme, the logo it asks for, and everything found on the way. */
import { createRequire } from 'node:module';
import { compareFindings, type Finding, type Place } from '../finding/finding.js';
import { fromBrand } from '../pdf/theme/brand.js';
import { logoBounds } from '../pdf/theme/keys.js';
import { overlay } from '../pdf/theme/overlay.js';
import { defaultTheme, type Theme } from '../pdf/theme.js';
import { type FactNode, nodeAt, toPlain } from '../read/fact-tree.js';
import { pathSteps } from '../read/places.js';
import type { SourceText } from '../read/read-result.js';
import { type FactsFile, readTree, validateTree, withinText } from '../read/read-tree.js';
import type { SchemaTools } from '../read/tools.js';
import { checkBrand, checkTheme, renamed } from './check-theme.js';
import { inThemeWords } from './in-theme-words.js';
import { themeSchema } from './theme-schema.gen.js';

const load = createRequire(import.meta.url);

/** The picture that a theme asks for. */
export interface LogoWish {
  /** As written in the theme file, relative to its folder. */
  readonly file: string;
  readonly alternative: string;
  /** In points. */
  readonly height: number;
  /** Whether it stands in the running head as well. */
  readonly inHead: boolean;
  /** Where the theme file names the picture. */
  readonly place: Place | null;
}

export interface ThemeRead {
  /** What the file says laid over the default; to be used only where no finding is an error. */
  readonly theme: Theme;
  readonly logo: LogoWish | null;
  readonly sources: readonly SourceText[];
  readonly findings: readonly Finding[];
}

/** What of a theme file is no key of a theme. */
interface ThemeFile {
  readonly brand?: string;
  /** The name of `measure` in version 0.1.0. */
  readonly proseWidth?: number;
  readonly logo?: {
    readonly file?: string;
    readonly alternative?: string;
    readonly height?: number;
    readonly in_head?: boolean;
  };
}

/** Reads one theme. Pure; never throws on what the file holds. */
export function readTheme(file: FactsFile): ThemeRead {
  const { source, tree, findings } = readTree(file);
  const sources = source === null ? [] : [source];
  if (tree === null) return result(defaultTheme, null, sources, findings);
  const dropped = new Set<FactNode>();
  const judged = validateTree(themeTools(), tree, dropped);
  const plain = toPlain(tree, dropped) as ThemeFile;
  const { brand, logo, proseWidth, ...changes } = plain;
  const branded = brand === undefined ? defaultTheme : overlay(defaultTheme, fromBrand(brand));
  // What is set by hand wins over what follows from the brand.
  const named = { measure: proseWidth, ...changes };
  const theme = overlay<Theme>(branded, named);
  const stated = (path: string): Place | null => {
    const steps = pathSteps(path);
    const { node, found } = nodeAt(tree, steps, dropped);
    return found === steps.length && !dropped.has(node) ? node.place : null;
  };
  const wish =
    logo?.file === undefined || logo.alternative === undefined
      ? null
      : {
          file: logo.file,
          alternative: logo.alternative,
          height: logo.height ?? logoBounds.default,
          inHead: logo.in_head ?? false,
          place: stated('logo.file'),
        };
  const faults = [
    ...checkBrand(brand, stated),
    ...checkTheme(theme, stated),
    ...renamed(proseWidth, stated),
  ];
  return result(theme, wish, sources, [...findings, ...judged, ...faults]);
}

function result(
  theme: Theme,
  logo: LogoWish | null,
  located: readonly (SourceText & { readonly lineStarts: readonly number[] })[],
  findings: readonly Finding[],
): ThemeRead {
  const lines = new Map(located.map((source) => [source.file, source]));
  return {
    theme,
    logo,
    sources: located.map(({ file, text }) => ({ file, text })),
    findings: findings
      .map((finding) => inThemeWords(withinText(finding, lines)))
      .sort(compareFindings),
  };
}

/** The compiled schema of themes; loaded on first use, since most builds have no theme. */
function themeTools(): SchemaTools {
  const validate = load('./validate-theme.gen.cjs') as SchemaTools['validate'];
  return { validate, schema: themeSchema, factPaths: [] };
}
