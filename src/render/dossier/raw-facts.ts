/** The appendix: every fact as it was written, with its path and its place in the files. */
import { Decimal } from '../../facts/decimal.js';
import { absenceOf } from '../../facts/lookup.js';
import { factPaths } from '../../facts/paths.gen.js';
import { lackingLetters } from '../../markdown/lacking-letters.js';
import { mdCode, mdTable, mdText } from '../markdown.js';
import { absenceSentence, type RenderContext } from '../page.js';
import { enumeration } from '../words.js';

type Mapping = Readonly<Record<string, unknown>>;

/** A fact on a line of its own. */
interface Line {
  readonly path: string;
  readonly value: unknown;
}

/** A list with more columns is told entry by entry. */
const mostColumns = 6;

/** Entries of lists beyond this number stand in the attached facts only. */
const longest = 60;
const schemaOrder = new Map(Object.keys(factPaths).map((path, index) => [path, index]));

/** One part for each group of facts, in the order of the schema. */
export function rawFacts(page: RenderContext): string {
  const groups = inOrder(page.read.facts as unknown as Mapping, '');
  if (groups.length === 0) return 'No fact is stated.';
  for (const [key] of groups) page.printed.add(key);
  return groups
    .map(([key, value]) => [`### ${mdText(key)}`, ...partsOf(page, key, value)].join('\n\n'))
    .join('\n\n');
}

/** The table of single facts, then one table for each regular list. */
function partsOf(page: RenderContext, key: string, value: unknown): readonly string[] {
  const lines: Line[] = [];
  const lists: { path: string; entries: readonly Mapping[] }[] = [];
  const walk = (path: string, each: unknown): void => {
    if (isRegular(each)) lists.push({ path, entries: each });
    else if (Array.isArray(each) && each.some((entry) => !isSingle(entry)))
      for (const [index, entry] of each.entries()) walk(`${path}[${index}]`, entry);
    else if (isSingle(each) || Array.isArray(each)) lines.push({ path, value: each });
    else for (const [name, inner] of inOrder(each as Mapping, path)) walk(`${path}.${name}`, inner);
  };
  walk(key, value);
  const files = new Set([...lines, ...lists].map(({ path }) => page.read.placeOf(path)?.file));
  const [file] = files;
  const single = files.size === 1 && file !== undefined;
  const place = (path: string): string => placeOf(page, path, !single);
  return [
    ...(single ? [`In ${mdCode(file)}.`] : []),
    ...(lines.length === 0
      ? []
      : [
          mdTable(
            ['Path', 'Value', single ? 'Line' : 'Place'],
            lines.map((line) => [mdCode(line.path), shown(line.value), place(line.path)]),
          ),
        ]),
    ...lists.flatMap(({ path, entries }) => listTable(path, entries, place)),
  ];
}

/** A list of like entries, one row each. */
function listTable(
  path: string,
  entries: readonly Mapping[],
  place: (path: string) => string,
): readonly string[] {
  const keys = [...new Set(entries.flatMap((entry) => flat(entry).map(([name]) => name)))];
  const isWide = keys.length > mostColumns;
  const rows = entries.slice(0, longest).map((entry, index) => {
    const cells = new Map(flat(entry));
    const told = isWide
      ? [[...cells].map(([name, value]) => `**${mdText(name)}:** ${shown(value)}`).join('; ')]
      : keys.map((name) => (cells.has(name) ? shown(cells.get(name)) : '—'));
    return [String(index), ...told, place(`${path}[${index}]`)];
  });
  const left = entries.length - rows.length;
  return [
    `${mdCode(`${path}[]`)}: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`,
    mdTable(['No.', ...(isWide ? ['Entry'] : keys.map(mdText)), 'Line'], rows),
    ...(left > 0 ? [`${left} more stand in the attached facts.`] : []),
  ];
}

/** At least one mapping, mappings alone, and no list of mappings inside. */
function isRegular(value: unknown): value is readonly Mapping[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (entry) =>
        isMapping(entry) &&
        flat(entry).every(
          ([, each]) => isSingle(each) || (Array.isArray(each) && each.every(isSingle)),
        ),
    )
  );
}

/** The values of an entry by their keys, those of inner mappings under dotted keys. */
function flat(entry: Mapping, before = ''): readonly (readonly [string, unknown])[] {
  return Object.keys(entry).flatMap((key): readonly (readonly [string, unknown])[] => {
    const value = entry[key];
    const name = `${before}${key}`;
    return isMapping(value) ? flat(value, `${name}.`) : [[name, value]];
  });
}

/** A mapping that is no number, absence or bound. */
function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isSingle(value);
}

/** What stands on one line: a scalar, a number, an honest absence, an upper bound. */
function isSingle(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Decimal || absenceOf(value) !== null) return true;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'at_least' || key === 'at_most');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return 'An empty list';
    const left = value.length - longest;
    const some = value.slice(0, longest).map(shown);
    return left > 0
      ? `${some.join(', ')}, and ${left} more in the attached facts`
      : enumeration(some);
  }
  if (value instanceof Decimal) return mdText(value.text);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  const absence = absenceOf(value);
  if (absence) {
    return lackingLetters(absence.reason).length === 0
      ? absenceSentence(absence.kind, absence.reason)
      : printable(absence.reason);
  }
  if (typeof value === 'object' && value !== null) return bounds(value as Mapping);
  return printable(String(value));
}

function bounds({ at_least: least, at_most: most }: Mapping): string {
  return [
    ...(least === undefined ? [] : [`at least ${shown(least)}`]),
    ...(most === undefined ? [] : [`at most ${shown(most)}`]),
  ].join(', ');
}

/** The text, unless the fonts lack its letters. */
function printable(text: string): string {
  return lackingLetters(text).length === 0
    ? mdText(text)
    : 'Stands in the attached facts, in letters that the fonts of this document lack';
}

function placeOf(page: RenderContext, path: string, withFile: boolean): string {
  const place = page.read.placeOf(path);
  if (place === null) return '—';
  return withFile ? `${mdText(place.file)}, line ${place.line}` : String(place.line);
}

/** The entries of a mapping in the order of the schema; what the schema does not list stays in its own order, at the end. */
function inOrder(mapping: Mapping, path: string): readonly (readonly [string, unknown])[] {
  const rank = (key: string): number => {
    const own = `${path.replace(/\[\d+\]/g, '[]')}${path === '' ? '' : '.'}${key}`;
    return schemaOrder.get(own) ?? schemaOrder.size;
  };
  return Object.keys(mapping)
    .map((key) => [key, mapping[key]] as const)
    .sort(([a], [b]) => rank(a) - rank(b));
}
