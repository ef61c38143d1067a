/** Walks through every text of the facts, for computations that read prose. */
import { Decimal } from '../facts/decimal.js';
import { absenceOf } from '../facts/lookup.js';

/** A text and its dotted path, with the index of list items: `training_data.public_datasets.large[0].name`. */
export interface FoundText {
  readonly path: string;
  readonly text: string;
}

const known = new WeakMap<object, readonly FoundText[]>();

/** Every text with its path; the reasons of honest absences are read too, at the path of the absence. Facts are read once for all that ask. */
export function textsOf(value: unknown): readonly FoundText[] {
  const isObject = typeof value === 'object' && value !== null;
  const earlier = isObject ? known.get(value) : undefined;
  if (earlier !== undefined) return earlier;
  const found: FoundText[] = [];
  collect(value, '', found);
  if (isObject) known.set(value, found);
  return found;
}

function collect(value: unknown, path: string, found: FoundText[]): void {
  if (typeof value === 'string') found.push({ path, text: value.trim() });
  else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) collect(member, `${path}[${index}]`, found);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Decimal)) {
    const absence = absenceOf(value);
    if (absence) found.push({ path, text: absence.reason.trim() });
    else {
      for (const [key, member] of Object.entries(value)) {
        // Where facts come from is written by the program, in names of files.
        if (path === '' && key === 'provenance') continue;
        collect(member, path === '' ? key : `${path}.${key}`, found);
      }
    }
  }
}
