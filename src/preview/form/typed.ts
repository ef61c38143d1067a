/** What a person filled in for a field, as a value to be written, or why it is none. */
import { Decimal } from '../../facts/decimal.js';
import { numberExpected, typedNumber } from '../../interview/typed-number.js';
import { absence, type YamlValue } from '../../write/change.js';
import { controlOf, entryOf, fieldsWithin, mayBeNone } from './fields.js';
import { noneName } from './plain-words.js';

/** The controls of one form by their names, as a browser sends them. */
export type Filled = Readonly<Record<string, readonly string[]>>;

export type Typed = { readonly value: YamlValue } | { readonly fault: string };

const kinds = ['unknown', 'not_applicable', 'withheld'] as const;

/** The answer to a field: a value, that there are none, or an honest absence with its reason. */
export function typedFor(path: string, filled: Filled): Typed {
  return answerFor(path, '', filled) ?? { fault: 'Fill in an answer, or say why there is none' };
}

/** The same of a field whose controls have a prefix; null where nothing was filled in. */
function answerFor(path: string, prefix: string, filled: Filled): Typed | null {
  const chosen = textOf(filled, `${prefix}absent`);
  const inChoice = textOf(filled, `${prefix}answer`);
  const kind = kinds.find((each) => each === chosen || inChoice === `absent:${each}`);
  const given = valueFor(path, prefix, filled);
  if (chosen === 'none') {
    if (given !== null) return { fault: `There is an answer and “${noneName}”: clear one of them` };
    return mayBeNone(path) ? { value: [] } : { fault: 'Only an answer may stand here' };
  }
  if (kind === undefined) return given;
  const reason = textOf(filled, `${prefix}reason`);
  if (given !== null && !inChoice.startsWith('absent:')) {
    return { fault: 'There is an answer and a reason why there is none: clear one of them' };
  }
  if (entryOf(path)?.absence !== true) return { fault: 'Only an answer may stand here' };
  if (reason.length < 3) return { fault: 'Write the reason; it is printed in the documents' };
  return { value: absence(kind, reason) };
}

/** The parts of a group that are answered in one go: what each says now, undefined where nothing was filled in. */
export function typedParts(
  path: string,
  filled: Filled,
): { readonly parts: ReadonlyMap<string, YamlValue | undefined> } | { readonly fault: string } {
  const parts = new Map<string, YamlValue | undefined>();
  for (const part of fieldsWithin(path)) {
    const typed = answerFor(part, `${keyOf(part)}.`, filled);
    if (typed !== null && 'fault' in typed) return told(part, typed.fault);
    parts.set(part, typed?.value);
  }
  return { parts };
}

/** A new entry of a list, from the fields that were filled in. */
export function typedEntry(list: string, filled: Filled): Typed {
  const entry = groupFor(`${list}[0]`, '', filled);
  if ('fault' in entry) return entry;
  return Object.keys(entry.value).length === 0
    ? { fault: 'Fill in at least one field of the entry' }
    : { value: entry.value };
}

function groupFor(
  path: string,
  prefix: string,
  filled: Filled,
): { readonly value: Record<string, YamlValue> } | { readonly fault: string } {
  const value: Record<string, YamlValue> = {};
  for (const part of fieldsWithin(path)) {
    const control = controlOf(part);
    if (control === 'entries') continue;
    const isGroup = control === 'group' || control === 'together';
    const own = `${prefix}${keyOf(part)}.`;
    const typed = isGroup ? groupFor(part, own, filled) : answerFor(part, own, filled);
    if (typed === null) continue;
    if ('fault' in typed) return told(part, typed.fault);
    if (!isGroup || Object.keys(typed.value as object).length > 0) value[keyOf(part)] = typed.value;
  }
  return { value };
}

function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function told(part: string, fault: string): { readonly fault: string } {
  return { fault: `${entryOf(part)?.title ?? keyOf(part)}: ${fault}` };
}

/** Null where nothing was filled in. */
function valueFor(path: string, prefix: string, filled: Filled): Typed | null {
  const text = textOf(filled, `${prefix}answer`);
  switch (controlOf(path)) {
    case 'entries':
    case 'group':
    case 'together':
      return null;
    case 'yes-no':
      if (text === 'yes' || text === 'no') return { value: text === 'yes' };
      return null;
    case 'choice':
      if (text === '' || text.startsWith('absent:')) return null;
      return { value: path === 'schema' ? Decimal.of(text) : text };
    case 'many': {
      const chosen = (filled[`${prefix}answer`] ?? []).filter((each) => each !== '');
      return chosen.length === 0 ? null : { value: chosen };
    }
    case 'lines': {
      const lines = text.split('\n').map((line) => line.trim());
      const given = lines.filter((line) => line !== '');
      return given.length === 0 ? null : { value: given };
    }
    case 'date':
      return dayFor(filled, prefix);
    case 'number':
      return text === '' ? null : numberFor(text);
    default:
      return text === '' ? null : { value: text };
  }
}

function dayFor(filled: Filled, prefix: string): Typed | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    textOf(filled, `${prefix}${part}`),
  ) as [string, string, string];
  if (year === '' && month === '' && day === '') return null;
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) {
    return { fault: 'Write day, month and year in figures, such as 2, 8 and 2025' };
  }
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

function numberFor(text: string): Typed {
  const typed = typedNumber(text);
  if (typed === null) return { fault: numberExpected };
  return { value: typed instanceof Decimal ? typed : { ...typed } };
}

/** A text as it is meant: line ends of the web and of a browser made one, letters composed, blanks around it gone. */
function textOf(filled: Filled, name: string): string {
  return (filled[name]?.[0] ?? '').replace(/\r\n?/g, '\n').normalize('NFC').trim();
}
