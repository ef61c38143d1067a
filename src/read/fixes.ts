/** Turns proposals into regions of the source and the text that replaces them. */
import type { Finding, Fix, Place } from '../finding/finding.js';
import type { FactEntry, FactNode } from './fact-tree.js';
import type { LocatedText } from './places.js';
import { placeAt } from './places.js';

/** A fix before the source was looked at: what is taken away takes its comma, dash or line with it. */
export interface PendingFix extends Fix {
  readonly removes?: 'entry' | 'item';
}

/** Puts YAML in place of a value. */
export function replacing(node: FactNode, text: string): PendingFix {
  const place = node.kind === 'empty' ? (node.at ?? node.place) : node.place;
  return { place, text, ...toFill(text) };
}

/** Puts another key in place of the one that stands there. */
export const renaming = (place: Place, key: string): PendingFix => ({ place, text: key });

/** Takes a key away with its value. */
export function removingEntry({ keyPlace, node }: FactEntry): PendingFix {
  const end = node.kind === 'empty' ? (node.at ?? node.place) : node.place;
  return { place: spanning(keyPlace, end), text: '', removes: 'entry' };
}

/** Takes one entry of a list away. */
export const removingItem = (node: FactNode): PendingFix => ({
  place: node.place,
  text: '',
  removes: 'item',
});

/** Puts a key with its value before the first key of a mapping that is not empty. */
export function inserting(
  before: Place,
  { key, text, isFlow }: { readonly key: string; readonly text: string; readonly isFlow: boolean },
): PendingFix {
  const gap = isFlow ? ', ' : `\n${' '.repeat(before.column - 1)}`;
  const place = { ...before, end_line: before.line, end_column: before.column };
  return { place, text: `${key}: ${text}${gap}`, ...toFill(text) };
}

const toFill = (text: string): { to_fill?: true } =>
  /<[^<>]+>/.test(text) ? { to_fill: true } : {};

const spanning = (from: Place, to: Place): Place => ({
  ...from,
  end_line: to.end_line,
  end_column: to.end_column,
});

/** The finding with its fixes fitted to the source; a fix that the source has no room for is left out. */
export function fitted(finding: Finding, sources: ReadonlyMap<string, LocatedText>): Finding {
  if (!finding.fixes) return finding;
  const fixes = finding.fixes.flatMap((fix: PendingFix) => {
    const source = sources.get(fix.place.file);
    return source ? [fitOne(fix, source)] : [];
  });
  const { fixes: _, ...rest } = finding;
  return fixes.length === 0 ? rest : { ...rest, fixes };
}

function fitOne({ removes, ...fix }: PendingFix, source: LocatedText): Fix {
  const [start, end] = offsets(fix.place, source);
  const { text } = source;
  if (removes !== undefined) return { ...fix, place: removal(removes, start, end, source) };
  // A key whose value is missing ends at its colon.
  const needsBlank =
    start === end && /[:\-?]/.test(text.charAt(start - 1)) && !/^\s/.test(fix.text);
  return needsBlank ? { ...fix, text: ` ${fix.text}` } : fix;
}

function removal(of: 'entry' | 'item', from: number, to: number, source: LocatedText): Place {
  const { text } = source;
  let [start, end] = [from, to];
  if (text.charAt(end) === ':') end += 1;
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(end));
  if (after) return placeAt(source, start, end + after[0].length);
  const before = /,\s*$/.exec(text.slice(0, start));
  if (before && /^\s*[}\]]/.test(text.slice(end))) {
    return placeAt(source, start - before[0].length, end);
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lead = text.slice(lineStart, start);
  const tail = /^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(text.slice(end));
  const isAlone = of === 'item' ? /^\s*-\s+$/.test(lead) : /^\s*$/.test(lead);
  if (isAlone && tail) {
    start = lineStart;
    end += tail[0].length;
  }
  return placeAt(source, start, end);
}

/** A place as offsets into the text. */
export function offsets(place: Place, source: LocatedText): readonly [number, number] {
  const at = (line: number, column: number): number =>
    (source.lineStarts[line - 1] ?? source.text.length) + column - 1;
  return [at(place.line, place.column), at(place.end_line, place.end_column)];
}

/** The text after a fix. */
export function applied({ place, text }: Fix, source: LocatedText): string {
  const [start, end] = offsets(place, source);
  return source.text.slice(0, start) + text + source.text.slice(end);
}
