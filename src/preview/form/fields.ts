/** The tree of the fields that a form asks for, from what the schema says of each path, and how each is answered. */
import { type FactPath, type FactPathEntry, factPaths } from '../../facts/paths.gen.js';
import { subjects } from '../../finding/finding.js';
import { pathSteps } from '../../read/places.js';
import { publishedSchema } from '../../read/schema-tools.js';
import { schemasAt } from '../../read/schema-walk.js';

/** How a field is answered. */
export type Control =
  | 'choice'
  | 'country'
  | 'date'
  | 'entries'
  | 'group'
  | 'line'
  | 'lines'
  | 'many'
  | 'number'
  | 'prose'
  /** A group that stands whole or not at all: its parts are answered in one go. */
  | 'together'
  | 'yes-no';

/** What the schema says of a path that may name an entry (`a[3].b`); undefined where there is no such field. */
export function entryOf(path: string): FactPathEntry | undefined {
  const general = path.replace(/\[\d+\]/g, '[]');
  return Object.hasOwn(factPaths, general) ? factPaths[general as FactPath] : undefined;
}

export function controlOf(path: string): Control {
  const entry = entryOf(path);
  switch (entry?.kind) {
    case 'object':
      return !path.endsWith(']') && requiredOf(path).length > 0 ? 'together' : 'group';
    case 'list': {
      const item = entryOf(`${path}[0]`);
      if (item?.kind === 'object') return 'entries';
      return item?.values === undefined ? 'lines' : 'many';
    }
    case 'choice':
    case 'date':
    case 'prose':
    case 'yes-no':
      return entry.kind;
    case 'integer':
    case 'number':
      return 'number';
    default:
      return entry?.code === 'country' ? 'country' : 'line';
  }
}

/** The keys without which a group or an entry can not stand, in some case at least. */
export function requiredOf(path: string): readonly string[] {
  const schemas = schemasAt(publishedSchema(), pathSteps(path));
  return [...new Set(schemas.flatMap(({ required = [] }) => required))];
}

/** The values to choose from. */
export function valuesOf(path: string): Readonly<Record<string, string>> {
  return entryOf(path)?.values ?? entryOf(`${path}[0]`)?.values ?? {};
}

/** True of a list that may say that it has no entry; an approval that names papers names one at least, an attestation one fact. */
export function mayBeNone(path: string): boolean {
  return (
    entryOf(path)?.kind === 'list' &&
    !/(?:approvals\[\d*\]\.documents|attests\[\d*\]\.facts|\.paper_languages)$/.test(path)
  );
}

const parents: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const path of Object.keys(factPaths)) {
    const dot = path.lastIndexOf('.');
    if (dot < 0 || path.endsWith('[]')) continue;
    const parent = path.slice(0, dot);
    found.set(parent, [...(found.get(parent) ?? []), path.slice(dot + 1)]);
  }
  return found;
})();

/** The fields of a group or of an entry, in the order of the schema. */
export function fieldsWithin(path: string): readonly string[] {
  if (entryOf(path)?.kind !== 'object') return [];
  return (parents.get(path.replace(/\[\d+\]/g, '[]')) ?? []).map((key) => `${path}.${key}`);
}

/** What a program writes, or what says how files are laid one upon the other. An attestation is asked for, and written only as a person gives it. */
const leftOut: readonly string[] = ['schema', 'provenance', 'extends'];

/** The parts of the form, one page each. */
export const formSubjects: readonly string[] = [
  ...subjects.filter((key) => !leftOut.includes(key)),
  'attests',
];

/** True of a path that the form asks for: of no number of the format, and of nothing that an import keeps. */
export function isAsked(path: string): boolean {
  const [first] = pathSteps(path);
  return entryOf(path) !== undefined && !leftOut.includes(String(first));
}

/** An id of a page: the path with the signs that may stand in one. */
export function idOf(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1').replaceAll('_', '-');
}
