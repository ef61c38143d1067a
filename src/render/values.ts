/** One stated value as escaped Markdown, in the way that its kind is read. */
import { Decimal } from '../facts/decimal.js';
import { hasMessage, partsOf, plainText } from '../languages/say.js';
import { spokenLanguage } from '../languages/speaking.js';
import { countryName } from '../law/country-names.js';
import { amount, count, power } from './amounts.js';
import { day, month } from './dates.js';
import { mdLink, mdText } from './markdown.js';
import { mdSay, type Shown, shown } from './md-say.js';
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
  if (value instanceof Decimal) return mdText(withUnit(value, kind, unit));
  if (typeof value === 'boolean') return mdSay(value ? 'frame/yes' : 'frame/no');
  if (typeof value === 'number') return mdText(withUnit(Decimal.of(value), kind, unit));
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

function withUnit(value: Decimal, kind: ValueKind, unit: string): string {
  const text = quantity(value, kind);
  const named = kind === 'flop' ? 'FLOP' : unit;
  if (named === '') return text;
  const language = spokenLanguage();
  const key = `unit/${named}`;
  return hasMessage(language, key)
    ? plainText(partsOf(language, key, { amount: text, number: wholeOf(value) }))
    : `${text} ${named}`;
}

/** What decides the plural: the number itself where it is one, else any number that is not one. */
const wholeOf = (value: Decimal): number => (value.compare(Decimal.of('1')) === 0 ? 1 : 2);

/** Bounds and the inputs of an estimate; every other mapping as `key: value` in the order written. */
function compound(value: Readonly<Record<string, unknown>>, kind: ValueKind, unit: string): string {
  const { at_least: least, at_most: most } = value;
  if (least !== undefined && most !== undefined)
    return mdSay('frame/between', {
      least: shown(inline(least, kind)),
      most: shown(inline(most, kind, unit)),
    });
  if (least !== undefined)
    return mdSay('frame/at-least', { least: shown(inline(least, kind, unit)) });
  if (most !== undefined) return mdSay('frame/at-most', { most: shown(inline(most, kind, unit)) });
  if (kind === 'estimate') return estimate(value);
  return Object.keys(value)
    .map((key) => `${mdText(wordsFor(key))}: ${inline(value[key], 'words')}`)
    .join('; ');
}

/** From what an amount of compute is estimated; an input that is not stated is told as such. */
function estimate(value: Readonly<Record<string, unknown>>): string {
  const told = (
    name: 'parameters' | 'tokens' | 'units' | 'hours' | 'peak' | 'utilisation',
    key: string = name,
    kind: ValueKind = 'text',
  ): Shown =>
    shown(
      value[key] === undefined
        ? quiet(`estimate/${name}`)
        : mdSay(`estimate/${name}`, { amount: shown(inline(value[key], kind)) }),
    );
  switch (value.method) {
    case 'architecture':
      return mdSay('estimate/architecture', {
        parameters: told('parameters', 'parameters', 'count'),
        tokens: told('tokens', 'tokens', 'count'),
      });
    case 'hardware': {
      const parts = {
        ...{ units: told('units'), hours: told('hours') },
        ...{ peak: told('peak', 'peak_flops', 'flop'), utilisation: told('utilisation') },
      };
      return value.hardware === undefined
        ? mdSay('estimate/hardware-unnamed', parts)
        : mdSay('estimate/hardware', { ...parts, hardware: shown(inline(value.hardware)) });
    }
    default:
      return quiet('estimate/method');
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
