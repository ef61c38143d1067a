/** One stated value as escaped Markdown, in the way that its kind is read. */
import { Decimal } from '../facts/decimal.js';
import { countryName } from '../law/country-names.js';
import { amount, count, power } from './amounts.js';
import { day, month } from './dates.js';
import { mdLink, mdText } from './markdown.js';
import { quiet } from './open-points.js';
import { capital, enumeration, wordsFor } from './words.js';

/** How a value can be read; `text` is the default. */
export const valueKinds = [
  'text',
  'words',
  'country',
  'date',
  'month',
  'link',
  'yes-no',
  'amount',
  'count',
  'flop',
  'estimate',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/** A value as one line of Markdown. Lists are enumerated; whatever cannot be read as its kind is shown as text. */
export function inline(value: unknown, kind: ValueKind = 'text', unit = ''): string {
  if (Array.isArray(value)) return enumeration(value.map((each) => inline(each, kind, unit)));
  if (value instanceof Decimal) return mdText(withUnit(quantity(value, kind), kind, unit));
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return mdText(withUnit(quantity(Decimal.of(value), kind), kind, unit));
  if (typeof value === 'string') return spelled(value, kind);
  if (isRecord(value)) return compound(value, kind, unit);
  return '—';
}

/** Values of a list as a sentence may begin with it: `Text and image`. */
export function inlineCapital(value: unknown, kind: ValueKind): string {
  return capital(inline(value, kind));
}

function spelled(value: string, kind: ValueKind): string {
  switch (kind) {
    case 'date':
      return mdText(day(value));
    case 'month':
      return mdText(month(value));
    case 'link':
      return mdLink(value);
    case 'country':
      return mdText(countryName(value));
    case 'words':
      return mdText(wordsFor(value));
    default:
      return plainMail.test(value) ? `<${value}>` : mdText(value);
  }
}

/** A mail address of letters that mean nothing to Markdown; between angle brackets it is a link that shows itself. */
const plainMail = /^[a-z0-9](?:[a-z0-9.+-]*[a-z0-9])?@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

function quantity(value: Decimal, kind: ValueKind): string {
  if (kind === 'flop') return power(value);
  return kind === 'count' ? count(value) : amount(value);
}

function withUnit(text: string, kind: ValueKind, unit: string): string {
  const shown = kind === 'flop' ? 'FLOP' : unit;
  return shown === '' ? text : `${text} ${shown}`;
}

/** Bounds and the inputs of an estimate; every other mapping as `key: value` in the order written. */
function compound(value: Readonly<Record<string, unknown>>, kind: ValueKind, unit: string): string {
  const { at_least: least, at_most: most } = value;
  if (least !== undefined && most !== undefined)
    return `between ${inline(least, kind)} and ${inline(most, kind, unit)}`;
  if (least !== undefined) return `at least ${inline(least, kind, unit)}`;
  if (most !== undefined) return `at most ${inline(most, kind, unit)}`;
  if (kind === 'estimate') return estimate(value);
  return Object.keys(value)
    .map((key) => `${mdText(wordsFor(key))}: ${inline(value[key], 'words')}`)
    .join('; ');
}

function estimate(value: Readonly<Record<string, unknown>>): string {
  const part = (key: string, what: string, shown: (text: string) => string, kind?: ValueKind) =>
    value[key] === undefined
      ? quiet('estimate/input', { what })
      : shown(inline(value[key], kind ?? 'text'));
  switch (value.method) {
    case 'architecture':
      return [
        `From the architecture, with ${part('parameters', 'number of parameters', (text) => `${text} parameters`, 'count')}`,
        `and ${part('tokens', 'number of training tokens', (text) => `${text} training tokens`, 'count')}`,
      ].join(' ');
    case 'hardware':
      return [
        `From the hardware, with ${part('units', 'number of units', (text) => `${text} units`)}`,
        ...(value.hardware === undefined ? [] : [`of ${inline(value.hardware)}`]),
        `for ${part('hours', 'number of hours', (text) => `${text} hours`)}`,
        `at ${part('peak_flops', 'peak', (text) => `a peak of ${text} per second each`, 'flop')}`,
        `and ${part('utilisation', 'utilisation', (text) => `a utilisation of ${text}`)}`,
      ].join(' ');
    default:
      return quiet('estimate/method');
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
