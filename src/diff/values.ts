/** Facts as plain values that can be compared, and how one is shown in a line. */

import { absenceOf } from '../facts/lookup.js';
import { withoutCredentials } from '../text/credentials.js';

/** The facts as JSON holds them: quantities by their text, no classes and no prototypes. */
export function asPlainJson(facts: unknown): unknown {
  return JSON.parse(JSON.stringify(facts)) as unknown;
}

/** A mapping that is no honest absence. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    absenceOf(value) === null
  );
}

/** Whether two plain values are the same, whatever the order of keys. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) &&
        isSame((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
}

/** A value on one line: texts as they are, an absence with its reason, what holds others part by part; undefined is `not stated`. Keys and passwords are covered. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return 'not stated';
  const text = words(value);
  return text === '' ? 'empty' : withoutCredentials(text.replace(/\s+/g, ' '));
}

function words(value: unknown): string {
  const absence = absenceOf(value);
  if (absence !== null) return `${absence.kind.replace('_', ' ')}: ${absence.reason}`;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(words).join(', ');
  if (!isMapping(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${key.replaceAll('_', ' ')}: ${words(part)}`,
  );
  return parts.length === 0 ? 'none' : parts.join('; ');
}

/** The longest value that a line shows. */
const longest = 120;
/** What is kept of two long texts before they part. */
const kept = 30;

/** Two values as short as a line needs them; where long texts agree at length, what they begin with gives way to where they part. */
export function shownPair(from: unknown, to: unknown): readonly [string, string] {
  const [left, right] = [[...valueInWords(from)], [...valueInWords(to)]];
  let same = 0;
  while (same < left.length && same < right.length && left[same] === right[same]) same += 1;
  const isLong = Math.max(left.length, right.length) > longest;
  const start = isLong && same > longest / 2 ? same - kept : 0;
  return [cut(left, start), cut(right, start)];
}

function cut(letters: readonly string[], start: number): string {
  const rest = letters.slice(start);
  const lead = start > 0 ? '…' : '';
  return rest.length > longest
    ? `${lead}${rest.slice(0, longest).join('')}…`
    : `${lead}${rest.join('')}`;
}
