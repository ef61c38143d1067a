/** What stands at a path, in words for people who do not read YAML. */
import { absenceOf } from '../../facts/lookup.js';

/** A value as `Standing` gives it. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return 'no answer';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value.trim();
  const absence = absenceOf(value);
  if (absence !== null) return `${absenceNames[absence.kind]}: ${absence.reason}`;
  const number = numberText(value);
  if (number !== null) return number;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shownValue).join(', ');
  return Object.entries(value)
    .map(([key, each]) => `${key.replaceAll('_', ' ')} ${shownValue(each)}`)
    .join('; ');
}

/** What each honest absence is called. */
export const absenceNames = {
  unknown: 'We do not know',
  not_applicable: 'It does not apply to this model',
  withheld: 'We do not publish it',
} as const;

/** A number, or bounds of one, as a person types it; null of anything else. */
export function numberText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const parts = value as Readonly<Record<string, unknown>>;
  if (typeof parts.number === 'string') return parts.number;
  const bounds = Object.entries({ '>= ': parts.at_least, '<= ': parts.at_most }).flatMap(
    ([sign, bound]) => (bound === undefined ? [] : [`${sign}${numberText(bound) ?? '?'}`]),
  );
  return bounds.length > 0 && bounds.length === Object.keys(parts).length
    ? bounds.join(', ')
    : null;
}
