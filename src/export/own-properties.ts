/** What a bill of materials says of the facts beside the fields of its format, so that they can be read back whole. */
import { isPlainNumber } from '../exchange/files/figures.js';
import { type OwnRows, ownName, ownRowKeys, ownRowName } from '../exchange/own-properties.js';
import { Decimal } from '../facts/decimal.js';
import { lookup } from '../facts/lookup.js';
import type { Stated } from './stated.js';
import type { ExportSubject } from './subject.js';

interface Property {
  readonly name: string;
  readonly value: string;
}

/** Facts for which the format has a field that changes them, or none. */
const single = [
  'licensing.license_name',
  'licensing.license_url',
  'licensing.availability.weights.url',
  'role.base_model.name',
  'role.base_model.version',
  'role.base_model.url',
] as const;

/** Indexes count the entries of the field of the format, those of base models the entries of the facts. */
export function ownPropertiesOf({ stated, results, files }: ExportSubject): readonly Property[] {
  const one = (path: string): Property[] => {
    const value = stated.text(path);
    return value === null ? [] : [{ name: ownName(path), value }];
  };
  const tasks = stated.texts('model.tasks');
  const licence = stated.text('licensing.license');
  return [
    ...(tasks.length < 2 ? [] : tasks.map((value) => ({ name: ownName('model.tasks'), value }))),
    // A listed id says the same in its own field.
    ...(licence === null ? [] : [{ name: ownName('licensing.license'), value: licence }]),
    ...single.flatMap(one),
    ...files.flatMap(({ row }, index) => rowOf('model.authenticity', index, row)),
    ...(['role.further_base_models', 'model.dependencies'] as const).flatMap((path) =>
      stated.entries(path).flatMap((row, index) => rowOf(path, index, row)),
    ),
    ...results.flatMap(({ row, metric }, index) =>
      rowOf('evaluation.results', index, row).filter(({ name }) => {
        if (name.endsWith('].name')) return metric === null;
        // A number without a unit stands in the field as it is.
        const isPlain = row.text('unit') === null && isPlainNumber(row.text('value') ?? '');
        return !(name.endsWith('].value') && isPlain);
      }),
    ),
  ];
}

function rowOf(path: OwnRows, index: number, row: Stated): Property[] {
  return ownRowKeys[path].flatMap((key) => {
    const found = lookup(row.facts, key);
    const value = found.state === 'given' ? textOf(found.value, row, key) : null;
    return value === null ? [] : [{ name: ownRowName(path, index, key), value }];
  });
}

function textOf(value: unknown, row: Stated, key: string): string | null {
  if (typeof value === 'boolean') return String(value);
  return value instanceof Decimal ? value.text : row.text(key);
}
