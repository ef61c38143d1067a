/** Facts that a bill of materials of this program carries beside the fields of the format, under their own paths. */
import { Decimal } from '../facts/decimal.js';
import { factPaths } from '../facts/paths.gen.js';
import { asObject, type JsonObject } from './model-folder.js';
import type { FactValue } from './reading.js';

const mark = 'aiact:';
const mostProperties = 5_000;

/** Lists whose entries hold more than the format has a field for, with the keys that travel beside it. */
export const ownRowKeys = {
  'evaluation.results': [
    ...['name', 'value', 'unit', 'items', 'baseline', 'downstream', 'protocol', 'date', 'url'],
  ],
  'model.authenticity': ['artefact', 'url'],
  'model.dependencies': [
    ...['name', 'version', 'url', 'license', 'summary_url', 'summary_absent_reason'],
  ],
  'role.further_base_models': ['name', 'version', 'url'],
} as const;
export type OwnRows = keyof typeof ownRowKeys;

/** The name under which one key of one entry stands; entries are counted as the field of the format counts them. */
export const ownRowName = (path: OwnRows, index: number, key: string): string =>
  `${mark}${path}[${index}].${key}`;

/** The name under which a fact stands. */
export const ownName = (path: string): string => `${mark}${path}`;

export interface OwnProperties {
  /** A fact, and where it stands among the properties; null where there is none. */
  readonly fact: (path: string) => { readonly text: string; readonly index: number } | null;
  /** Every text under one name, in order. */
  readonly texts: (path: string) => readonly string[];
  /** What stands beside one entry of a list; empty for a bill of another program. */
  readonly row: (path: OwnRows, index: number) => OwnRow;
  /** Every entry of a list that the format has no field for. */
  readonly rows: (path: OwnRows) => readonly OwnRow[];
}
export type OwnRow = Readonly<Record<string, FactValue>>;

/** The properties of a component that this program wrote. */
export function ownProperties(component: JsonObject): OwnProperties {
  const found = new Map<string, { text: string; index: number }[]>();
  const listed = Array.isArray(component.properties) ? component.properties : [];
  for (const [index, each] of listed.slice(0, mostProperties).entries()) {
    const { name, value } = asObject(each) ?? {};
    if (typeof name !== 'string' || typeof value !== 'string' || !name.startsWith(mark)) continue;
    const path = name.slice(mark.length);
    found.set(path, [...(found.get(path) ?? []), { text: value, index }]);
  }
  const row = (path: OwnRows, index: number): OwnRow =>
    Object.fromEntries(
      ownRowKeys[path].flatMap((key) => {
        const text = found.get(`${path}[${index}].${key}`)?.[0]?.text;
        return text === undefined ? [] : [[key, typed(`${path}[].${key}`, text)]];
      }),
    );
  return {
    row,
    rows: (path) =>
      [...found.keys()]
        .flatMap((name) => {
          const [, index] = name.startsWith(`${path}[`)
            ? (/\[(\d{1,4})\]\.name$/.exec(name) ?? [])
            : [];
          return index === undefined ? [] : [Number(index)];
        })
        .toSorted((one, other) => one - other)
        .map((index) => row(path, index)),
    fact: (path) => found.get(path)?.[0] ?? null,
    texts: (path) => (found.get(path) ?? []).map(({ text }) => text),
  };
}

/** The text as its fact holds it: a number, a truth or a text. */
function typed(path: string, text: string): FactValue {
  const kind = (factPaths as Readonly<Record<string, { kind: string } | undefined>>)[path]?.kind;
  if (kind === 'yes-no') return text === 'true';
  if (kind !== 'integer' && kind !== 'number') return text;
  try {
    return Decimal.of(text);
  } catch {
    return text;
  }
}
