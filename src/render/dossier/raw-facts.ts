/** The appendix: every fact as it was written, with its path and its place in the files. */
import { Decimal } from '../../facts/decimal.js';
import { absenceOf } from '../../facts/lookup.js';
import { factPaths } from '../../facts/paths.gen.js';
import {
  between,
  code,
  heading,
  type Line,
  line,
  paragraph,
  table,
  text,
} from '../../markdown/build.js';
import { lackingLetters } from '../../markdown/lacking-letters.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool, lineSay } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { absenceLine, type RenderContext } from '../page.js';
import { listedLines } from '../words.js';

type Mapping = Readonly<Record<string, unknown>>;

/** A fact on a line of its own. */
interface Single {
  readonly path: string;
  readonly value: unknown;
}

/** A list with more columns is told entry by entry. */
const mostColumns = 6;

/** Entries of lists beyond this number stand in the attached facts only. */
const longest = 60;
const schemaOrder = new Map(Object.keys(factPaths).map((path, index) => [path, index]));

/** One part for each group of facts, in the order of the schema. */
export function rawFacts(page: RenderContext): readonly Block[] {
  const groups = inOrder(page.read.facts as unknown as Mapping, '');
  if (groups.length === 0) return [paragraph(lineAsTool('facts/none'))];
  for (const [key] of groups) page.printed.add(key);
  return groups.flatMap(([key, value]) => [heading(3, code(key)), ...partsOf(page, key, value)]);
}

/** The table of single facts, then one table for each regular list. */
function partsOf(page: RenderContext, key: string, value: unknown): readonly Block[] {
  const lines: Single[] = [];
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
  const place = (path: string): Line => placeOf(page, path, !single);
  return [
    ...(single ? [paragraph(lineAsTool('facts/in-file', { file: code(file) }))] : []),
    ...(lines.length === 0
      ? []
      : [
          table(
            [
              lineAsTool('facts/column/path'),
              lineAsTool('facts/column/value'),
              lineAsTool(single ? 'facts/column/line' : 'facts/column/place'),
            ],
            lines.map((each) => [code(each.path), shown(each.value), place(each.path)]),
          ),
        ]),
    ...lists.flatMap(({ path, entries }) => listTable(path, entries, place)),
  ];
}

/** A list of like entries, one row each. */
function listTable(
  path: string,
  entries: readonly Mapping[],
  place: (path: string) => Line,
): readonly Block[] {
  const keys = [...new Set(entries.flatMap((entry) => flat(entry).map(([name]) => name)))];
  const isWide = keys.length > mostColumns;
  const rows = entries.slice(0, longest).map((entry, index) => {
    const cells = new Map(flat(entry));
    const told = isWide
      ? [
          between(
            [...cells].map(([name, value]) => line(code(name), ': ', shown(value))),
            '; ',
          ),
        ]
      : keys.map((name) => (cells.has(name) ? shown(cells.get(name)) : quietLine('dash')));
    return [text(String(index)), ...told, place(`${path}[${index}]`)];
  });
  const left = entries.length - rows.length;
  const heads = isWide ? [lineAsTool('facts/column/entry')] : keys.map(code);
  return [
    paragraph(lineAsTool('facts/list', { path: code(`${path}[]`), entries: entries.length })),
    table([lineAsTool('facts/column/number'), ...heads, lineAsTool('facts/column/line')], rows),
    ...(left > 0 ? [paragraph(lineAsTool('facts/more', { entries: left }))] : []),
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

function shown(value: unknown): Line {
  if (Array.isArray(value)) {
    if (value.length === 0) return lineAsTool('facts/empty-list');
    const left = value.length - longest;
    const some = value.slice(0, longest).map(shown);
    return left > 0
      ? lineAsTool('facts/list-and-more', { some: between(some, ', '), number: left })
      : listedLines(some);
  }
  if (value instanceof Decimal) return text(value.text);
  // As the file writes it.
  if (typeof value === 'boolean') return code(String(value));
  const absence = absenceOf(value);
  if (absence) {
    return lackingLetters(absence.reason).length === 0
      ? absenceLine(absence.kind, absence.reason)
      : printable(absence.reason);
  }
  if (typeof value === 'object' && value !== null) return bounds(value as Mapping);
  return printable(String(value));
}

function bounds({ at_least: least, at_most: most }: Mapping): Line {
  return between(
    [
      ...(least === undefined ? [] : [lineSay('frame/at-least', { least: shown(least) })]),
      ...(most === undefined ? [] : [lineSay('frame/at-most', { most: shown(most) })]),
    ],
    ', ',
  );
}

/** The text, unless the fonts lack its letters. */
function printable(words: string): Line {
  return lackingLetters(words).length === 0 ? text(words) : lineAsTool('facts/no-letters');
}

function placeOf(page: RenderContext, path: string, withFile: boolean): Line {
  const place = page.read.placeOf(path);
  if (place === null) return quietLine('dash');
  const number = String(place.line);
  return withFile ? lineAsTool('facts/place', { file: place.file, line: number }) : text(number);
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
