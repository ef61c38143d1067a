/** Reads what an author meant by a value that has not the form of its field; long because each form of a field has its own reading. */

import { tagMeant } from '../../facts/language-tag.js';
import { licenceFault } from '../../facts/licence-meant.js';
import { codesByName, countryMeant } from '../../law/country-names.js';
import type { FactNode } from '../fact-tree.js';
import { absenceKeys } from '../schema-walk.js';
import { closest } from '../suggest.js';
import { absenceMeant } from './absence-words.js';
import { addressIn, mailIn } from './addresses.js';
import { readDay } from './days.js';
import { type Field, fieldAt } from './field.js';
import { flowList, flowMap, flowNode, flowText, flowWord } from './flow.js';
import type { Misfit } from './misfit.js';
import { readNumber } from './plain-number.js';
import { enumerated } from './words.js';

/** What the value may mean. */
export interface Meant {
  /** YAML, the likeliest first; what the schema refuses is left out later. */
  readonly texts: readonly string[];
  /** The help, from those texts that are left, each in backticks. */
  readonly say: (texts: readonly string[]) => string;
  /** What the author has to tell, where the texts do not fit or there are none. */
  readonly asks?: string;
}

const write = (texts: readonly string[]): string => `Write ${enumerated(texts, 'or')}`;
const only = (texts: readonly string[], say: Meant['say'] = write): Meant => ({ texts, say });

/** What was meant; null where the value tells nothing. */
export function meantBy(place: Misfit): Meant | null {
  const { node, field } = place;
  if (node.kind === 'empty' || node.kind === 'refused') return null;
  const absence = misspeltAbsence(place);
  if (absence) return absence;
  if (field.isDay || field.isMonth) return asDay(node, field);
  if (field.vocabulary !== null) {
    const text =
      node.kind === 'list' ? joinedTexts(node) : node.kind === 'text' ? node.value : null;
    const found = text === null ? null : byVocabulary[field.vocabulary](text);
    if (found) return found;
  }
  if (field.choices.length > 0) return asChoice(node, field);
  if (field.types.includes('array')) return asList(place);
  if (field.types.includes('boolean')) return asBoolean(node);
  if (field.types.includes('number') || field.types.includes('integer')) return asNumber(place);
  if (field.types.includes('object')) return asMapping(place);
  return field.types.includes('string') && field.vocabulary === null ? asText(place) : null;
}

/** `{ unkown: … }`, or an absence in place of one entry of a list. */
function misspeltAbsence({ node, field }: Misfit): Meant | null {
  if (node.kind !== 'map' || node.entries.size !== 1) return null;
  const [[key, entry] = []] = node.entries;
  if (key === undefined || !entry || absenceKeys.includes(key) || field.keys.includes(key))
    return null;
  const meant = closest(key, absenceKeys);
  const value = flowNode(entry.node);
  if (meant === null || value === null) return null;
  return only([flowMap([[meant, value]])], ([text]) => `Did you mean ${text}?`);
}

/** The texts of a list as one: two licences between which one may choose, one country in brackets. */
function joinedTexts({ items }: Extract<FactNode, { kind: 'list' }>): string | null {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
  return texts.length > 0 && texts.length === items.length ? texts.join(' / ') : null;
}

const textOf = (node: FactNode): string | null =>
  node.kind === 'text' ? node.value : node.kind === 'number' ? node.value.text : null;

function asDay(node: FactNode, field: Field): Meant | null {
  const text = textOf(node);
  if (text === null) return null;
  const { days, month, year, isOrderOpen } = readDay(text);
  if (field.isMonth) {
    const months = [...new Set([...days.map((day) => day.slice(0, 7)), ...(month ? [month] : [])])];
    const isBoth = isOrderOpen && months.length === 2;
    return {
      texts: months,
      say: (texts) => (isBoth && texts.length === 2 ? byOrder(texts) : write(texts)),
      ...(year && { asks: `Which month of ${year} it is decides: write it as ${year}-MM` }),
    };
  }
  const told = month ?? year;
  const rest = month === undefined ? '-MM-DD' : '-DD';
  const isCalendar = /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) && days.length === 0;
  const asks = isCalendar
    ? 'Which day of the calendar it is decides: write it as YYYY-MM-DD, between 1900 and 2999'
    : told && `Which day of ${told} it is decides: write it as ${told}${rest}`;
  return {
    texts: days,
    say: (texts) => (isOrderOpen && texts.length === 2 ? byOrder(texts) : write(texts)),
    ...(asks && { asks }),
  };
}

const byOrder = ([dayFirst, monthFirst]: readonly string[]): string =>
  `Write ${dayFirst} if the day comes first, ${monthFirst} if the month does`;

const byVocabulary: Readonly<
  Record<NonNullable<Field['vocabulary']>, (text: string) => Meant | null>
> = {
  country: (text) => {
    const { code, what } = countryMeant(text);
    if (code !== null) return only([code]);
    if (what !== undefined) {
      return {
        texts: [],
        say: write,
        asks: `It is ${what}: write the two letters of ISO 3166-1 for the country`,
      };
    }
    const names = codesByName();
    const near =
      text.trim().length > 3
        ? closest(
            text,
            [...names.keys()].filter((name) => name.length > 3),
          )
        : null;
    const meant = near === null ? undefined : names.get(near);
    return meant === undefined ? null : only([meant], ([code]) => `Did you mean ${code}?`);
  },
  language: (text) => {
    const tag = tagMeant(text);
    return tag === null ? null : only([flowTag(tag)]);
  },
  licence: (text) => {
    const fault = licenceFault(text);
    if (fault === null) return only([flowText(text.trim())]);
    if (fault.meant.length === 0) return null;
    const isAddress = fault.kind === 'address';
    return only(fault.meant.map(flowText), (texts) =>
      isAddress
        ? `${write(texts)}; the address of its text belongs beside it`
        : `Did you mean ${enumerated(texts, 'or')}?`,
    );
  },
  address: (text) => {
    const address = addressIn(text);
    if (address !== null) return only([flowText(address)]);
    return mailIn(text) === null
      ? null
      : { texts: [], say: write, asks: 'A mail address is no page: write the address of a page' };
  },
  mail: (text) => {
    const address = mailIn(text);
    return address === null ? null : only([flowText(address)]);
  },
};

/** `no` is Norwegian, and YAML of old read it as false. */
const flowTag = (tag: string): string => (tag === 'no' ? '"no"' : tag);

function asChoice(node: FactNode, { choices }: Field): Meant | null {
  if (node.kind === 'boolean') {
    const word = node.value ? 'yes' : 'no';
    return choices.includes(word) ? only([word]) : null;
  }
  if (node.kind === 'list' && node.items.length === 1 && node.items[0]) {
    return asChoice(node.items[0], { choices } as Field);
  }
  if (node.kind !== 'text' || absenceMeant(node.value) !== null) return null;
  const near = choiceMeant(node.value, choices);
  if (near === null) return null;
  return only([flowWord(near)], (texts) => `Did you mean ${enumerated(texts, 'or')}?`);
}

function choiceMeant(text: string, choices: readonly string[]): string | null {
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return choices.find((choice) => plain(choice) === plain(text)) ?? closest(text, choices);
}

function asBoolean(node: FactNode): Meant | null {
  const text = textOf(node)?.trim().toLowerCase() ?? '';
  const answer = ['true', 'yes', 'on', 'y', 't', 'ja', 'oui', 'sí', 'si', 'tak'].includes(text)
    ? 'true'
    : ['false', 'no', 'off', 'n', 'f', 'nein', 'non', 'nie'].includes(text)
      ? 'false'
      : null;
  return answer === null ? null : only([answer], ([found]) => `Write ${found}, without quotes`);
}

function asNumber({ node, field, path }: Misfit): Meant | null {
  if (node.kind === 'list' && node.items.length === 1 && node.items[0]?.kind === 'number') {
    return only([node.items[0].value.text]);
  }
  if (node.kind === 'number') {
    return field.types.includes('number')
      ? null
      : { texts: [], say: write, asks: 'Only a whole number fits: write it without a fraction' };
  }
  if (node.kind !== 'text') return null;
  const bound = boundIn(node.value, field);
  if (bound !== null) return bound;
  const isWhole = !field.types.includes('number');
  const { numbers, why, isRough } = readNumber(node.value, {
    isWhole,
    isBinary: /context|window|length/.test(path),
    ...(field.maximum !== null && { maximum: field.maximum }),
  });
  const texts = numbers.map((number) => (isWhole ? inDigits(number) : number));
  return {
    texts,
    say: (found) =>
      found.length > 1
        ? `${write(found)}: ${why ?? 'it can be read both ways'}, and only you know which`
        : `Write it as a plain number: ${found.join('')}`,
    ...(isRough && {
      asks: 'The exact figure decides: write digits alone, such as 7.3e9',
    }),
  };
}

const upper = /^(?:<=?|≤|at most|up to|less than|no more than|max\.?(?:imum)?(?: of)?)\s*/i;
const lower = /^(?:>=?|≥|at least|more than|over|min\.?(?:imum)?(?: of)?)\s*/i;

/** `< 10^25` where a bound may be stated. */
function boundIn(text: string, field: Field): Meant | null {
  const written = text.trim();
  const [key, sign] = upper.test(written)
    ? (['at_most', upper] as const)
    : (['at_least', lower] as const);
  if (!field.keys.includes(key) || !sign.test(written)) return null;
  const rest = written.replace(sign, '');
  const { numbers } = readNumber(rest, { isWhole: false, isBinary: false });
  return numbers.length === 0 ? null : only(numbers.map((number) => flowMap([[key, number]])));
}

/** `128e3` where the schema counts: 128000. */
function inDigits(number: string): string {
  const [, whole, fraction = '', exponent] = /^(\d+)(?:\.(\d+))?e(\d{1,2})$/.exec(number) ?? [];
  if (whole === undefined || exponent === undefined) return number;
  const zeros = Number(exponent) - fraction.length;
  return zeros < 0 ? number : `${whole}${fraction}${'0'.repeat(zeros)}`.replace(/^0+(?=\d)/, '');
}

function asList({ node, steps, schema, accepts }: Misfit): Meant | null {
  const say = (texts: readonly string[]): string => `Write a list: ${enumerated(texts, 'or')}`;
  const item = fieldAt(schema, [...steps, 0]);
  if (node.kind === 'map') {
    const entry = flowNode(node);
    return entry === null
      ? null
      : only([flowList([entry])], ([text]) => `Begin each entry with a dash, or write ${text}`);
  }
  if (node.kind !== 'text' && node.kind !== 'number' && node.kind !== 'boolean') return null;
  const text = node.kind === 'boolean' ? null : textOf(node);
  if (text === null || absenceMeant(text) !== null) return null;
  const pieces = text
    .split(/[,;|\n]|\s\/\s|\s&\s|\band\b|\bund\b|\bet\b/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (item.choices.length > 0) {
    const words = pieces.map((piece) => choiceMeant(piece, item.choices));
    return words.includes(null)
      ? null
      : only([flowList([...new Set(words.map((word) => flowWord(String(word))))])], say);
  }
  if (item.keys.length > 0) {
    const key = item.required.length === 1 ? item.required[0] : undefined;
    const isNames = pieces.every(
      (piece) => piece.length <= 40 && piece.split(' ').length <= 3 && !/[.!?]$/.test(piece),
    );
    const isDomains = pieces.every((piece) => /^[\w-]+(?:\.[\w-]+)+$/.test(piece));
    const isCertain =
      key === 'domain' ? isDomains : key === 'name' && isNames && pieces.length === 1;
    return key !== undefined && isCertain
      ? only([flowList(pieces.map((piece) => flowMap([[key, flowText(piece)]])))], say)
      : null;
  }
  if (item.vocabulary !== null || item.isDay) {
    const parts = pieces.map((piece) => {
      const meant = meantBy({
        ...{ schema, accepts, path: '', steps: [...steps, 0], field: item },
        node: { kind: 'text', place: node.place, value: piece, quoted: false },
      });
      return meant?.texts[0] ?? flowText(piece);
    });
    return only([flowList(parts)], say);
  }
  const isNames = pieces.length > 1 && pieces.every((piece) => piece.split(' ').length <= 4);
  const whole = flowList([flowText(text.trim())]);
  return only(isNames ? [flowList(pieces.map(flowText))] : [whole], say);
}

function asMapping({ node, field, steps, schema, accepts }: Misfit): Meant | null {
  if (node.kind === 'list' && node.items.length === 1 && node.items[0]) {
    const inner = flowNode(node.items[0]);
    return inner === null ? null : only([inner], ([text]) => `Write it without a list: ${text}`);
  }
  const text = textOf(node);
  if (text === null || absenceMeant(text) !== null) return null;
  if (node.kind === 'number' && field.keys.includes('total')) {
    return only([flowMap([['total', text]])]);
  }
  const key = ['name', 'description'].find((name) => field.keys.includes(name));
  if (node.kind !== 'text' || key === undefined) return null;
  const value = flowText(text.trim());
  return accepts([...steps, key], value) && fieldAt(schema, steps).required.length <= 1
    ? only([flowMap([[key, value]])])
    : null;
}

function asText({ node, field }: Misfit): Meant | null {
  const quoted = (text: string): string => JSON.stringify(text);
  const inQuotes = ([text]: readonly string[]): string => `Put it in quotes: ${text}`;
  switch (node.kind) {
    case 'number':
      return only([quoted(node.value.text)], inQuotes);
    case 'boolean':
      return only([quoted(String(node.value))], inQuotes);
    case 'map': {
      const [[key, entry] = []] = node.entries;
      const value = entry && textOf(entry.node);
      if (node.entries.size !== 1 || key === undefined || typeof value !== 'string') return null;
      return only([quoted(`${key}: ${value}`)], inQuotes);
    }
    case 'list': {
      const parts = node.items.map((item) =>
        item.kind === 'boolean' ? String(item.value) : textOf(item),
      );
      return parts.includes(null) || parts.length === 0
        ? null
        : only([quoted(parts.join(', '))], ([text]) => `Write one text: ${text}`);
    }
    case 'text':
      return repaired(node.value, field);
    default:
      return null;
  }
}

/** A text with a small flaw: blanks at its beginning, line breaks in a short one, the sign of a hash before it. */
function repaired(text: string, { description }: Field): Meant | null {
  const line = text.trim().replace(/(?<!\s)[^\S\r\n]*[\r\n]\s*/g, ' ');
  const hash = text
    .trim()
    .replace(/^sha-?256[:=\s]*/i, '')
    .replace(/[\s:-]+/g, '');
  const path = text
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '');
  const texts = /^[0-9a-f]{64}$/i.test(hash) ? [hash.toLowerCase()] : [line, path];
  const form = description.replace(/[.;,].*/s, '');
  return {
    texts: texts.filter((each) => each !== text && each !== '').map(flowText),
    say: write,
    asks: `What it is decides: write ${form.charAt(0).toLowerCase()}${form.slice(1)}`,
  };
}
