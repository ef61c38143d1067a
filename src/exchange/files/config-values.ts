/** Values in the configuration of a program: by the path of their keys, with references that stay inside the file. */
import { asObject, type JsonObject } from '../model-folder.js';

export interface PlacedValue {
  readonly value: unknown;
  /** A JSON pointer. */
  readonly at: string;
}

/** The first of these paths that holds something; hyphens and underscores in keys are the same. */
export function valueAt(data: JsonObject, paths: readonly string[]): PlacedValue | null {
  for (const path of paths) {
    const found = stepsTo(data, path.split('.'));
    if (found !== null) return found;
  }
  return null;
}

/** A whole number above zero at the first of these paths, through at most five references. */
export function countAt(
  data: JsonObject,
  paths: readonly string[],
): { readonly value: number; readonly at: string } | null {
  const found = valueAt(data, paths);
  if (found === null) return null;
  const value = numberIn(data, found.value, 5);
  return value === null ? null : { value, at: found.at };
}

function stepsTo(data: JsonObject, steps: readonly string[]): PlacedValue | null {
  let value: unknown = data;
  let at = '';
  for (const step of steps) {
    const holder = asObject(value);
    const key = [step, step.replaceAll('_', '-')].find(
      (each) => holder !== null && Object.hasOwn(holder, each),
    );
    if (holder === null || key === undefined) return null;
    value = holder[key];
    at += `/${key}`;
  }
  return value === null || value === undefined ? null : { value, at };
}

function numberIn(data: JsonObject, value: unknown, most: number): number | null {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value > 0 ? value : null;
  }
  if (typeof value !== 'string') return null;
  const [, path] = /^\$\{([\w.-]+)\}$/.exec(value.trim()) ?? [];
  if (path !== undefined) {
    const found = most > 0 ? stepsTo(data, path.split('.')) : null;
    return found === null ? null : numberIn(data, found.value, most - 1);
  }
  const plain = value.trim().replace(/(?<=\d)_(?=\d)/g, '');
  if (!/^\d{1,16}$/.test(plain) && !/^\d(?:\.\d+)?e\+?\d{1,2}$/i.test(plain)) return null;
  const number = Number(plain);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
