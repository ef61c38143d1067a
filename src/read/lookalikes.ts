/** Finds characters that look like a blank or a hyphen and are none, where that breaks a key or hides in a short value. */
import type { Finding } from '../finding/finding.js';
import { limits } from './limits.js';
import { type LocatedText, placeAt } from './places.js';
import { problem } from './problem.js';

/** Each with the name that a reader can look up. */
const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u1680': 'ogham space mark',
  '\u2000': 'en quad',
  '\u2001': 'em quad',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2004': 'three-per-em space',
  '\u2005': 'four-per-em space',
  '\u2006': 'six-per-em space',
  '\u2007': 'figure space',
  '\u2008': 'punctuation space',
  '\u2009': 'thin space',
  '\u200a': 'hair space',
  '\u202f': 'narrow no-break space',
  '\u205f': 'medium mathematical space',
  '\u3000': 'ideographic space',
  '\u2010': 'hyphen of typography',
  '\u2011': 'no-break hyphen',
  '\u2012': 'figure dash',
  '\ufe63': 'small hyphen-minus',
  '\uff0d': 'fullwidth hyphen-minus',
  '\uff1a': 'fullwidth colon',
};

const hyphens = '\u2010\u2011\u2012\ufe63\uff0d';
const blanks = Object.keys(names)
  .filter((sign) => !hyphens.includes(sign) && sign !== '\uff1a')
  .join('');
const any = new RegExp(`[${blanks}${hyphens}]`, 'u');

/** Before a key, within one, or around its colon, each line by itself. */
const structural = new RegExp(
  `^(?<lead>[ \\t]*(?:-[ \\t]+)*)(?:(?<indent>[${blanks}])[ \\t${blanks}]*(?:-[ \\t${blanks}]+)?[\\w"'-]|(?<dash>[-${hyphens}])(?<afterdash>[${blanks}])|(?<key>[a-z_][\\w${hyphens}-]*)(?<beforecolon>[ ${blanks}]*)(?<colon>:(?=[${blanks}])|\\uff1a))`,
  'u',
);

/** A place where such a character stands for a part of the grammar; null where the line has none. */
function structuralAt(line: string): number | null {
  const groups = structural.exec(line)?.groups;
  if (!groups) return null;
  const lead = groups.lead?.length ?? 0;
  if (groups.indent !== undefined) return lead;
  if (groups.dash !== undefined) return lead + (any.test(groups.dash) ? 0 : 1);
  const key = groups.key ?? '';
  const inKey = key.search(any);
  if (inKey >= 0) return lead + inKey;
  const gap = groups.beforecolon ?? '';
  const inGap = gap.search(any);
  if (inGap >= 0) return lead + key.length + inGap;
  const colon = lead + key.length + gap.length;
  return groups.colon === '\uff1a' ? colon : colon + 1;
}

/** Every line of a text that could not be parsed on which such a character stands where the grammar wants another. */
export function brokenByLookalikes(source: LocatedText): Finding[] {
  const findings: Finding[] = [];
  for (const [index, start] of source.lineStarts.entries()) {
    if (findings.length >= limits.findings) break;
    const end = source.lineStarts[index + 1] ?? source.text.length + 1;
    const column = structuralAt(source.text.slice(start, end - 1));
    if (column !== null) findings.push(found(source, start + column, 'error'));
  }
  return findings;
}

/** The same within what was parsed as one plain value: `name:` with a no-break space behind it is no key. */
export function keyLost(source: LocatedText, start: number, end: number): Finding | null {
  const text = source.text.slice(start, end);
  if (!any.test(text) && !text.includes('\uff1a')) return null;
  let offset = start;
  for (const line of text.split('\n')) {
    const column = structuralAt(line);
    if (column !== null) return found(source, offset + column, 'error');
    offset += line.length + 1;
  }
  return null;
}

/** One in a key, which it makes another key. */
export function inKey(source: LocatedText, start: number, end: number): Finding | null {
  const at = source.text.slice(start, end).search(any);
  return at < 0 ? null : found(source, start + at, 'error');
}

/** One in a short value, where nobody sets it for its typography. */
export function inValue(
  source: LocatedText,
  value: string,
  { start, end }: { readonly start: number; readonly end: number },
): Finding | null {
  if (!any.test(value)) return null;
  const isShort = value.length <= 60 && value.trim().split(/\s+/u).length <= 6;
  const text = source.text.slice(start, end);
  for (const match of text.matchAll(new RegExp(any, 'gu'))) {
    const isEdge = /^\s*["']?$/.test(text.slice(0, match.index)) || match.index === text.length - 1;
    if (isEdge || (isShort && !isTypography(text, match.index))) {
      return found(source, start + match.index, 'warning');
    }
  }
  return null;
}

/** Between figures, beside the signs that French sets apart, and among letters of East Asia it is spelling. */
function isTypography(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (
    (/\d/.test(before) && /[\d%€$£°\p{L}]/u.test(after) && !hyphens.includes(text.charAt(at))) ||
    /[;:!?»%€]/.test(after) ||
    before === '«' ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(before + after)
  );
}

function found(source: LocatedText, at: number, severity: 'error' | 'warning'): Finding {
  const sign = source.text.charAt(at);
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const plain = hyphens.includes(sign)
    ? 'a plain hyphen'
    : sign === '\uff1a'
      ? 'a colon and a blank'
      : 'a plain blank';
  const name = names[sign] ?? 'blank';
  const subject = `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name} (${code})`;
  const message =
    severity === 'error'
      ? `${subject} stands where YAML needs ${plain}`
      : `${subject} stands in the value`;
  const place = placeAt(source, at, at + 1);
  const text = sign === '\uff1a' ? ': ' : hyphens.includes(sign) ? '-' : ' ';
  return {
    ...problem('read/lookalike', place, message, `Type ${plain} in its place`, severity),
    fixes: [{ place, text }],
  };
}
