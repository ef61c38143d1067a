/** One stated value as a line of the tree, in the way that its kind is read. */
import { Decimal } from '../facts/decimal.js';
import { findLicence } from '../facts/licence.js';
import { absenceOf } from '../facts/lookup.js';
import { estimateFrom } from '../figures/compute.js';
import { withDecimalMark } from '../languages/numbers.js';
import { hasMessage, partsAsText, partsOf } from '../languages/say.js';
import { spokenLanguage } from '../languages/speaking.js';
import { countryName } from '../law/country-names.js';
import { between, type Line, line, link, sentenceLine, text } from '../markdown/build.js';
import { amount, count, power } from './amounts.js';
import { day, month } from './dates.js';
import { lineSay, sayOr } from './md-say.js';
import { quietLine } from './open-points.js';
import { listedLines, wordsFor } from './words.js';

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
  'licence',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Lists are enumerated; whatever cannot be read as its kind is shown as text. */
export function valueLine(value: unknown, kind: ValueKind = 'text', unit = ''): Line {
  if (Array.isArray(value)) return listedLines(value.map((each) => valueLine(each, kind, unit)));
  if (value instanceof Decimal) return text(withUnit(value, kind, unit));
  if (typeof value === 'boolean') return lineSay(value ? 'frame/yes' : 'frame/no');
  if (typeof value === 'number') return text(withUnit(Decimal.of(value), kind, unit));
  if (typeof value === 'string') return spelled(value, kind);
  return isRecord(value) ? compound(value, kind, unit) : line('—');
}

function spelled(value: string, kind: ValueKind): Line {
  switch (kind) {
    case 'date':
      return text(day(value));
    case 'month':
      return text(month(value));
    case 'link':
      return link(value);
    case 'country':
      return text(sayOr(`country/${value}`, countryName(value)));
    case 'words':
      return text(wordsFor(value));
    case 'licence':
      return text(findLicence(value)?.name ?? value);
    default:
      return plainMail.test(value) ? link(`mailto:${value}`, value) : text(value);
  }
}

/** A mail address of letters that mean nothing to Markdown is a link that shows itself. */
const plainMail = /^[a-z0-9](?:[a-z0-9.+-]*[a-z0-9])?@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

function quantity(value: Decimal, kind: ValueKind): string {
  if (kind === 'flop') return power(value);
  return kind === 'count' ? count(value) : amount(value);
}

function withUnit(value: Decimal, kind: ValueKind, unit: string): string {
  const words = quantity(value, kind);
  const named = kind === 'flop' ? 'FLOP' : unit;
  if (named === '') return words;
  const language = spokenLanguage();
  const key = `unit/${named}`;
  return hasMessage(language, key)
    ? partsAsText(partsOf(language, key, { amount: words, number: wholeOf(value) }))
    : `${words} ${named}`;
}

/** What decides the plural: the number itself where it is one, else any number that is not one. */
const wholeOf = (value: Decimal): number => (value.compare(Decimal.of('1')) === 0 ? 1 : 2);

/** Bounds and the inputs of an estimate; every other mapping as `key: value` in the order written. */
function compound(value: Readonly<Record<string, unknown>>, kind: ValueKind, unit: string): Line {
  const absence = absenceOf(value);
  if (absence !== null) {
    const { kind: absent, reason } = absence;
    return sentenceLine(lineSay(`frame/absent/${absent}`, { reason: text(reason) }));
  }
  const { at_least: least, at_most: most } = value;
  if (least !== undefined && most !== undefined)
    return lineSay('frame/between', {
      least: valueLine(least, kind),
      most: valueLine(most, kind, unit),
    });
  if (least !== undefined)
    return lineSay('frame/at-least', { least: valueLine(least, kind, unit) });
  if (most !== undefined) return lineSay('frame/at-most', { most: valueLine(most, kind, unit) });
  if (kind === 'estimate') return estimate(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return line('—');
  return between(
    keys.map((key) => line(text(wordsFor(key)), ': ', valueLine(value[key], 'words'))),
    '; ',
  );
}

/** From what an amount of compute is estimated, and what that gives where every input is stated. */
function estimate(value: Readonly<Record<string, unknown>>): Line {
  const made = estimateFrom((name) => value[name]);
  const inputs = estimateInputs(value);
  if (made === null) return inputs;
  const flop = withDecimalMark(made.value.toScientific(3), spokenLanguage().conventions);
  return lineSay('estimate/result', { inputs, flop });
}

/** The inputs of an estimate; one that is not stated is told as such. */
function estimateInputs(value: Readonly<Record<string, unknown>>): Line {
  const input = (key: string, kind?: ValueKind): Line | null =>
    value[key] === undefined ? null : valueLine(value[key], kind);
  const of = {
    parameters: input('parameters', 'count'),
    tokens: input('tokens', 'count'),
    units: input('units'),
    hours: input('hours'),
    peak: input('peak_flops', 'flop'),
    utilisation: input('utilisation'),
  };
  const told = (name: keyof typeof of): Line => {
    const amount = of[name];
    return amount === null
      ? quietLine(`estimate/${name}`)
      : lineSay(`estimate/${name}`, { amount });
  };
  switch (value.method) {
    case 'architecture':
      return lineSay('estimate/architecture', {
        parameters: told('parameters'),
        tokens: told('tokens'),
      });
    case 'hardware': {
      const parts = {
        ...{ units: told('units'), hours: told('hours') },
        ...{ peak: told('peak'), utilisation: told('utilisation') },
      };
      return value.hardware === undefined
        ? lineSay('estimate/hardware-unnamed', parts)
        : lineSay('estimate/hardware', { ...parts, hardware: valueLine(value.hardware) });
    }
    default:
      return quietLine('estimate/method');
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
