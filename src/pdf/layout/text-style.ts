/** How a stretch of text looks: the base style of its block, changed by emphasis, code and links. */
import type { Inline, Link } from '../../markdown/tree.js';
import type { FontKey, Theme } from '../theme.js';

/** How a stretch of text looks; pieces of one stretch share the object. */
export interface Style {
  readonly font: FontKey;
  readonly size: number;
  readonly color: string;
  readonly rise: number;
  readonly underline: boolean;
  readonly link: Link | null;
  /** The language of the words where it is not that of the document. */
  readonly language: string | null;
  /** The colour of a pill behind the text, or null. */
  readonly ground: string | null;
  /** The number of the footnote that the text marks, or null. */
  readonly note: number | null;
}

const plainStyles = new Map<string, Style>();

const unadorned = {
  rise: 0,
  underline: false,
  link: null,
  language: null,
  ground: null,
  note: null,
} as const;

/** A theme has some dozens of plain styles. */
const remembered = 1000;

/** A style without ornament; the same object for the same look. */
export function plainStyle(font: FontKey, size: number, color: string): Style {
  const key = `${font} ${size} ${color}`;
  let style = plainStyles.get(key);
  if (style === undefined) {
    if (plainStyles.size >= remembered) plainStyles.clear();
    style = { ...unadorned, font, size, color };
    plainStyles.set(key, style);
  }
  return style;
}

function isPlain({ rise, underline, link, language, ground, note }: Style): boolean {
  const isBare = link === null && language === null && ground === null && note === null;
  return rise === 0 && !underline && isBare;
}

/** The style in another font and size. */
function restyled(style: Style, font: FontKey, size: number): Style {
  return isPlain(style) ? plainStyle(font, size, style.color) : { ...style, font, size };
}

/** Chooses the style of each inline: emphasis, code, links, marks of footnotes. */
export function styleOf(
  inline: Inline,
  base: Style,
  theme: Theme,
  known: (href: string) => boolean,
): Style {
  if (inline.kind !== 'text') return base;
  let style = base;
  if (inline.emphasis === 'mono') {
    style = restyled(style, 'mono', base.size * theme.codeScale);
  } else if (inline.emphasis !== 'regular') {
    style = restyled(style, combine(base.font, inline.emphasis), base.size);
  }
  if (inline.link !== null && known(inline.link.href)) {
    style = { ...style, color: theme.colours.link, underline: true, link: inline.link };
  }
  return inline.language === undefined ? style : { ...style, language: inline.language };
}

function combine(base: FontKey, wanted: FontKey): FontKey {
  if (base === 'regular') return wanted;
  const bold =
    base === 'bold' || base === 'semibold' || base === 'boldItalic' || wanted.startsWith('bold');
  const italic =
    base === 'italic' || base === 'boldItalic' || wanted === 'italic' || wanted === 'boldItalic';
  if (bold && italic) return 'boldItalic';
  if (italic) return 'italic';
  return base === 'semibold' && wanted !== 'bold' ? 'semibold' : 'bold';
}
