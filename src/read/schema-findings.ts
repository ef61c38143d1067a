/** Turns what the validator says about a facts tree into findings, one for each mistake, and names the values that do not count. */
import { Decimal } from '../facts/decimal.js';
import type { Finding, Place } from '../finding/finding.js';
import { type Dropped, type FactNode, keptItems, type MapNode } from './fact-tree.js';
import { keyAdvice, valueAdvice } from './form-keys.js';
import { pathOf } from './places.js';
import { quoted } from './printable.js';
import { problem } from './problem.js';
import {
  absenceKeys,
  acceptsAbsence,
  keysAt,
  type Schema,
  schemasAt,
  typesAt,
} from './schema-walk.js';
import { closest } from './suggest.js';

/** One violation, in the words of ajv. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** The smallest values that hold the mistakes. */
  readonly failed: readonly FactNode[];
}

type Steps = readonly (string | number)[];

/** What is known about the spot of one error. */
interface Spot {
  readonly error: SchemaError;
  readonly steps: Steps;
  readonly path: string;
  readonly node: FactNode;
  readonly place: Place;
}

/** Keywords that judge a value as a whole: of several at one spot the first of this list is the one worth telling. */
const ofOneValue = [
  'type',
  'enum',
  'const',
  'false schema',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];

/** Judges the tree by the validator's errors; `factPaths` serve to say where a misplaced key belongs. */
export function schemaFindings(
  root: MapNode,
  dropped: Dropped,
  errors: readonly SchemaError[],
  schema: Schema,
  factPaths: readonly string[],
): Judged {
  const findings: Finding[] = [];
  const failed: FactNode[] = [];
  const told = new Set<string>();
  const find = finder(root, dropped);
  const unknownKeys = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const keys = unknownKeys.get(instancePath) ?? [];
    keys.push(String(params.additionalProperty));
    unknownKeys.set(instancePath, keys);
  }
  for (const error of mostTelling(errors)) {
    const spot = spotOf(error, error.instancePath, find);
    const absence = absenceAround(spot, find, schema);
    if (absence) {
      const key = `absence ${absence.path}`;
      if (told.has(key)) continue;
      told.add(key);
      findings.push(absenceFinding(absence));
      failed.push(absence.node);
      continue;
    }
    if (error.keyword === 'additionalProperties' && spot.node.kind === 'map') {
      const unknown = String(error.params.additionalProperty);
      const entry = spot.node.entries.get(unknown);
      const key = `key ${spot.path} ${unknown}`;
      if (!entry || told.has(key)) continue;
      told.add(key);
      failed.push(entry.node);
      findings.push(unknownKey(spot, unknown, entry.keyPlace, schema, factPaths));
      continue;
    }
    if (error.keyword === 'required') {
      const missing = String(error.params.missingProperty);
      const key = `required ${spot.path} ${missing}`;
      if (told.has(key)) continue;
      told.add(key);
      if (spot.node !== root) failed.push(spot.node);
      if (!isExplained(spot, missing, unknownKeys.get(error.instancePath) ?? []))
        findings.push(missingKey(spot, missing));
      continue;
    }
    if (error.keyword === 'uniqueItems' && spot.node.kind === 'list') {
      const items = keptItems(spot.node.items, dropped);
      const item = items[Math.max(Number(error.params.i), Number(error.params.j))];
      if (item) failed.push(item);
      const message = `\`${spot.path}\` holds the same entry twice`;
      const help = 'Remove one of the two';
      findings.push(problem('schema/duplicate-item', item?.place ?? spot.place, message, help));
      continue;
    }
    if (spot.node !== root) failed.push(spot.node);
    findings.push(valueFinding(spot, schema));
  }
  return { findings, failed };
}

/** One error for each value, and every error about keys. */
function mostTelling(errors: readonly SchemaError[]): SchemaError[] {
  const best = new Map<string, SchemaError>();
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (!ofOneValue.includes(error.keyword)) {
      kept.push(error);
      continue;
    }
    const known = best.get(error.instancePath);
    if (!known || rank(error) < rank(known)) best.set(error.instancePath, error);
  }
  return [...best.values(), ...kept];
}

const rank = (error: SchemaError): number => ofOneValue.indexOf(error.keyword);

type Find = (pointer: string) => { readonly steps: Steps; readonly node: FactNode };

/** Finds nodes by JSON pointer, each but once: a long list may hold thousands of mistakes. */
function finder(root: MapNode, dropped: Dropped): Find {
  const known = new Map([['', { steps: [] as Steps, node: root as FactNode }]]);
  const kept = new Map<FactNode, readonly FactNode[]>();
  const child = (parent: FactNode, step: string | number): FactNode => {
    if (parent.kind === 'map') return parent.entries.get(String(step))?.node ?? parent;
    if (parent.kind !== 'list') return parent;
    const items = kept.get(parent) ?? keptItems(parent.items, dropped);
    kept.set(parent, items);
    return items[Number(step)] ?? parent;
  };
  const find: Find = (pointer) => {
    const before = known.get(pointer);
    if (before) return before;
    const parent = find(parentOf(pointer));
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const step =
      parent.node.kind === 'list' ? Number(name) : name.replaceAll('~1', '/').replaceAll('~0', '~');
    const found = { steps: [...parent.steps, step], node: child(parent.node, step) };
    known.set(pointer, found);
    return found;
  };
  return find;
}

const parentOf = (pointer: string): string =>
  pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

function spotOf(error: SchemaError, pointer: string, find: Find): Spot {
  const { steps, node } = find(pointer);
  return { error, steps, path: pathOf(steps), node, place: headOf(node.place) };
}

/** The absence (`{ unknown: … }`) that the error is about, as a spot of its own. */
function absenceAround(spot: Spot, find: Find, schema: Schema): Spot | null {
  const { instancePath, keyword } = spot.error;
  const isHere = isAbsenceNode(spot.node) && keyword !== 'type';
  const around = isHere ? spot : spotOf(spot.error, parentOf(instancePath), find);
  return isAbsenceNode(around.node) && acceptsAbsence(schema, around.steps) ? around : null;
}

const isAbsenceNode = (node: FactNode): node is MapNode =>
  node.kind === 'map' && absenceKeys.some((key) => node.entries.has(key));

function absenceFinding(spot: Spot): Finding {
  const entries = spot.node.kind === 'map' ? spot.node.entries : new Map();
  const given = [...entries.keys()];
  const absences = given.filter((key) => absenceKeys.includes(key));
  const others = given.filter((key) => !absenceKeys.includes(key));
  const key = absences[0] ?? 'unknown';
  const id = 'schema/absence-reason';
  const help = `Write \`{ ${key}: "<why>" }\` with the reason as a sentence for the reader`;
  if (others.length > 0) {
    const message = `\`${spot.path}\` is marked ${quoted(key)} and holds ${list(others)} as well`;
    return problem(id, spot.place, message, `Keep the value, or only \`{ ${key}: "<why>" }\``);
  }
  if (absences.length > 1) {
    const message = `\`${spot.path}\` is marked ${list(absences)} at once`;
    return problem(id, spot.place, message, 'Keep one of them, with its reason');
  }
  const message = `\`${spot.path}\` is marked ${quoted(key)} without a reason in words`;
  return problem(id, entries.get(key)?.keyPlace ?? spot.place, message, help);
}

function unknownKey(
  spot: Spot,
  key: string,
  place: Place,
  schema: Schema,
  factPaths: readonly string[],
): Finding {
  const allowed = keysAt(schema, spot.steps);
  const present = spot.node.kind === 'map' ? [...spot.node.entries.keys()] : [];
  const free = allowed.filter((name) => !present.includes(name));
  const where = spot.path ? ` in \`${spot.path}\`` : '';
  const message = `Unknown key ${quotedKey(key)}${where}`;
  const advice = keyAdvice(spot.path, key);
  if (advice !== null) {
    const told = `${message}: ${advice.what}`;
    return problem('schema/unknown-key', place, told, advice.help, advice.severity);
  }
  const elsewhere = factPaths.filter((path) => path.endsWith(`.${key}`) && !path.includes('[]'));
  if (elsewhere.length === 1) {
    return problem('schema/unknown-key', place, message, `Write it as \`${elsewhere[0]}\``);
  }
  const near = closest(key, free);
  if (near !== null)
    return problem('schema/unknown-key', place, message, `Did you mean \`${near}\`?`);
  if (allowed.includes(closest(key, allowed) ?? '')) {
    const help = `Remove it; \`${closest(key, allowed)}\` is given already`;
    return problem('schema/unknown-key', place, message, help);
  }
  const keys = (free.length > 0 ? free : allowed).slice(0, 12).map((name) => `\`${name}\``);
  const more = free.length > 12 ? ', …' : '';
  return problem('schema/unknown-key', place, message, `Use one of ${keys.join(', ')}${more}`);
}

/** A key with letters outside ASCII shows their code points, since they may look like others. */
function quotedKey(key: string): string {
  const shown = quoted(key);
  if (!/[^\x20-\x7e“”…]/.test(shown)) return shown;
  const codes = Array.from(new Set(key.match(/[^\x20-\x7e]/gu) ?? []), (letter) => {
    return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `${shown} (with ${codes.slice(0, 4).join(', ')})`;
}

function missingKey(spot: Spot, missing: string): Finding {
  const where = spot.path ? ` in \`${spot.path}\`` : '';
  const path = spot.path ? `${spot.path}.${missing}` : missing;
  const message = `The key \`${missing}\` is missing${where}`;
  return problem('schema/missing-key', spot.place, message, `Add \`${path}\``);
}

/** A missing key whose misspelling stands in the same mapping is one mistake, not two. */
function isExplained(spot: Spot, missing: string, unknownKeys: readonly string[]): boolean {
  const isRefused =
    spot.node.kind === 'map' && spot.node.entries.get(missing)?.node.kind === 'refused';
  return isRefused || unknownKeys.some((key) => closest(key, [missing]) !== null);
}

function valueFinding(spot: Spot, schema: Schema): Finding {
  const { error, node, path, place } = spot;
  const say = (id: `schema/${string}`, message: string, help: string): Finding =>
    problem(id, place, message, help);
  const name = path ? `\`${path}\`` : 'The file';
  switch (error.keyword) {
    case 'type':
      return wrongType(spot, schema);
    case 'enum':
    case 'const':
      return badValue(spot);
    case 'false schema':
      return say(
        'schema/not-together',
        `${name} does not go with the other keys of its mapping`,
        `Remove \`${path}\`, or correct what stands beside it`,
      );
    case 'format':
    case 'pattern':
    case 'minLength':
      if (node.kind === 'text' && node.value.trim() === '') return emptyValue(spot);
      if (error.keyword === 'minLength') {
        const help = `Write at least ${error.params.limit} characters in \`${path}\``;
        return say('schema/too-short', `${name} is too short`, help);
      }
      return badFormat(spot, schema);
    case 'minItems':
    case 'minProperties':
      return emptyValue(spot);
    case 'maxLength':
      return say(
        'schema/too-long',
        `${name} is longer than ${error.params.limit} characters`,
        'Shorten it',
      );
    case 'maxItems':
    case 'maxProperties':
      return say(
        'schema/too-long',
        `${name} has more than ${error.params.limit} entries`,
        'Keep the most important ones, or refer to a document',
      );
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum': {
      const bound =
        `${boundWords[String(error.params.comparison)] ?? ''} ${error.params.limit}`.trim();
      return say('schema/out-of-range', `${name} is ${shown(node)}`, `Write a number ${bound}`);
    }
    default:
      return say(
        'schema/not-allowed',
        `${name} does not fit the schema: ${error.message ?? error.keyword}`,
        `Correct \`${path}\`; \`aiact-doc explain field:${path}\` shows what belongs there`,
      );
  }
}

const boundWords: Readonly<Record<string, string>> = {
  '>=': 'of at least',
  '>': 'above',
  '<=': 'of at most',
  '<': 'below',
};

function emptyValue(spot: Spot): Finding {
  const message = `\`${spot.path}\` has no value`;
  const help = `Give \`${spot.path}\` a value, or write \`{ unknown: "<why>" }\`, or remove the line`;
  return problem('schema/empty-value', spot.place, message, help);
}

function wrongType(spot: Spot, schema: Schema): Finding {
  const { node, path, place, error } = spot;
  if (node.kind === 'empty') return emptyValue(spot);
  const wanted = [error.params.type ?? []].flat().map(String);
  const numeric = wanted.includes('number') || wanted.includes('integer');
  const name = path ? `\`${path}\`` : 'The file';
  if (node.kind === 'text' && numeric && isNumber(node.value)) {
    const message = `${name} is a number in quotes`;
    const help = `Remove the quotes: \`${node.value.trim()}\``;
    return problem('schema/quoted-number', place, message, help);
  }
  const message = `${name} must be ${wanted.map((type) => typeWords[type] ?? type).join(' or ')}, but is ${shown(node)}`;
  return problem('schema/wrong-type', place, message, typeHelp(spot, wanted, schema));
}

const isNumber = (text: string): boolean =>
  /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text.trim());

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  null: 'empty',
};

function typeHelp(spot: Spot, wanted: readonly string[], schema: Schema): string {
  const { node, path } = spot;
  const advice = node.kind === 'text' ? valueAdvice(path, node.value) : null;
  if (advice !== null) return advice;
  if (node.kind === 'map' && node.entries.size === 1) {
    const [key = ''] = node.entries.keys();
    const meant = closest(key, absenceKeys);
    if (meant !== null && meant !== key) return `Did you mean \`{ ${meant}: … }\`?`;
    if (absenceKeys.includes(key)) return `Give \`${path}\` itself; no absence is accepted here`;
  }
  if (wanted.includes('string') && (node.kind === 'number' || node.kind === 'boolean')) {
    return `Put it in quotes: \`"${node.kind === 'number' ? node.value.text : node.value}"\``;
  }
  if (wanted.includes('boolean') && node.kind === 'text') {
    const word = node.value.trim().toLowerCase();
    if (['true', 'yes', 'on', 'y'].includes(word)) return 'Write `true`, without quotes';
    if (['false', 'no', 'off', 'n'].includes(word)) return 'Write `false`, without quotes';
  }
  if (wanted.includes('array') && (node.kind === 'text' || node.kind === 'number')) {
    return `Write a list: \`[${inFlow(node)}]\``;
  }
  if (wanted.includes('array') && node.kind === 'map') return 'Begin each entry with a dash: `- `';
  if ((wanted.includes('number') || wanted.includes('integer')) && node.kind === 'text') {
    const number = plainNumber(node.value);
    if (number !== null) return `Write it as a plain number: \`${number}\``;
    return `Write a plain number in \`${path}\`, such as 7.3e9; put words elsewhere`;
  }
  if (wanted.includes('integer') && node.kind === 'number') return 'Write it without a fraction';
  if (wanted.includes('object')) {
    const keys = keysAt(schema, spot.steps).slice(0, 8);
    if (keys.length > 0) return `Write keys below \`${path}\`: ${list(keys)}`;
  }
  return `Correct \`${path}\``;
}

const inFlow = (node: FactNode): string =>
  node.kind === 'number'
    ? node.value.text
    : node.kind === 'text' && /^[A-Za-z][\w.-]{0,40}$/.test(node.value)
      ? node.value
      : '"…"';

/** `7.3B`, `7,300,000`, `1_000`, `3 × 10^23` as YAML numbers, or null. */
function plainNumber(text: string): string | null {
  const trimmed = text.trim().replace(/\s*(flops?|flop)$/i, '');
  const power = /^(\d+(?:\.\d+)?)\s*(?:[×x*·]\s*)?10\s*(?:\^|\*\*)\s*([+-]?\d{1,3})$/u.exec(
    trimmed,
  );
  if (power) return `${power[1]}e${power[2]?.replace('+', '')}`;
  const scaled = /^(\d+(?:\.\d+)?)\s*(k|m|mn|million|b|bn|billion|t|tn|trillion)$/i.exec(trimmed);
  if (scaled) {
    const exponent = { k: 3, m: 6, b: 9, t: 12 }[(scaled[2] ?? '').charAt(0).toLowerCase()] ?? 0;
    return `${scaled[1]}e${exponent}`;
  }
  if (/^\d{1,3}([,_ ']\d{3})+(\.\d+)?$/.test(trimmed)) return trimmed.replace(/[,_ ']/g, '');
  if (/^\d+(_\d+)+$/.test(trimmed)) return trimmed.replaceAll('_', '');
  return null;
}

function badValue(spot: Spot): Finding {
  const { error, node, path, place } = spot;
  const allowed = (
    error.keyword === 'const' ? [error.params.allowedValue] : [error.params.allowedValues].flat()
  ).map(String);
  const message = `\`${path}\` is ${shown(node)}, which is none of ${list(allowed, 24)}`;
  const near = node.kind === 'text' ? closest(node.value, allowed) : null;
  if (near !== null)
    return problem('schema/bad-value', place, message, `Did you mean \`${near}\`?`);
  const help = `Write one of ${list(allowed, 24)}`;
  return problem('schema/bad-value', place, message, help);
}

function badFormat(spot: Spot, schema: Schema): Finding {
  const { node, path, place } = spot;
  const expected = schemasAt(schema, spot.steps).filter(
    (part) => part.format !== undefined || part.pattern !== undefined,
  );
  const isDate = expected.some((part) => part.format === 'date');
  const words = sentenceStart(expected.at(-1)?.description ?? 'the expected form');
  const text = node.kind === 'text' ? node.value : '';
  const message = `\`${path}\` is ${shown(node)}, not ${words.replace(/[,;].*$/, '').replace(/\.$/, '')}`;
  const help = (isDate ? dateHelp(text) : null) ?? formatHelp(text, expected) ?? `Write ${words}`;
  return problem('schema/bad-format', place, message, help.replace(/\.$/, ''));
}

/** What to write for a date in another order; an order that can be read two ways is never guessed. */
function dateHelp(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return 'Write a day that exists in the calendar';
  const time = /^(\d{4}-\d{2}-\d{2})[Tt ]/.exec(text);
  if (time) return `Write the day alone: ${time[1]}`;
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text);
  if (yearFirst) return `Write ${isoDay(yearFirst[1], yearFirst[2], yearFirst[3])}`;
  const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return null;
  const [, first = '', second = '', year = ''] = yearLast;
  const full = year.length === 2 ? `20${year}` : year;
  const dayFirst = Number(second) <= 12 ? isoDay(full, second, first) : null;
  const monthFirst = Number(first) <= 12 ? isoDay(full, first, second) : null;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return `Write ${dayFirst} if the day comes first, ${monthFirst} if the month does`;
  }
  const only = dayFirst ?? monthFirst;
  return only === null ? null : `Write ${only}`;
}

const isoDay = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** What to write where the mistake is a usual one. */
function formatHelp(text: string, expected: readonly Schema[]): string | null {
  const pattern = expected.map((part) => part.pattern ?? '').join('\n');
  if (pattern.includes('^https?:') && /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text)) {
    return `Write \`https://${text}\``;
  }
  if (pattern.includes('[^\\r\\n') && /[\r\n]/.test(text.trimEnd())) return 'Write it on one line';
  if (pattern.startsWith('^\\S') && /^\s/.test(text)) return 'Remove the space at its beginning';
  if (pattern.includes('[A-Z]{2}') && /^[a-z]{2}$/.test(text))
    return `Write \`${text.toUpperCase()}\``;
  return null;
}

const sentenceStart = (sentence: string): string =>
  /^[A-Z][a-z]?\b(?!-)/.test(sentence) || /^(One|The|An)\b/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;

/** The value as a message shows it. */
function shown(node: FactNode): string {
  switch (node.kind) {
    case 'text':
      return quoted(node.value);
    case 'number':
      return node.value.text.length > 40 ? 'a very long number' : node.value.text;
    case 'boolean':
      return String(node.value);
    case 'list':
      return 'a list';
    case 'map':
      return 'a mapping';
    default:
      return 'empty';
  }
}

/** Keys and values of the file or the schema, quoted for a sentence. */
function list(words: readonly string[], limit = 8): string {
  const shownWords = words.slice(0, limit).map((word) => quoted(word));
  return shownWords.join(', ') + (words.length > limit ? ', …' : '');
}

/** Where a finding about a whole collection or block points: its first line. */
function headOf(place: Place): Place {
  if (place.line === place.end_line) return place;
  return { ...place, end_line: place.line, end_column: Number.MAX_SAFE_INTEGER };
}

/** Numbers that a double cannot hold exactly, where the schema wants a count; the validator sees doubles only. */
export function countFindings(
  root: MapNode,
  dropped: Dropped,
  tools: { readonly schema: Schema },
): { findings: Finding[]; failed: FactNode[] } {
  const findings: Finding[] = [];
  const failed: FactNode[] = [];
  const visit = (node: FactNode, steps: Steps): void => {
    if (dropped.has(node)) return;
    if (node.kind === 'map') {
      for (const [key, entry] of node.entries) visit(entry.node, [...steps, key]);
    } else if (node.kind === 'list') {
      keptItems(node.items, dropped).forEach((item, index) => {
        visit(item, [...steps, index]);
      });
    } else if (node.kind === 'number' && isInexact(node.value)) {
      const types = typesAt(tools.schema, steps);
      if (!types.includes('integer') || types.includes('number')) return;
      const message = `\`${pathOf(steps)}\` is ${shown(node)}, which is no exact count`;
      const help = 'Write a whole number of at most 9007199254740991';
      findings.push(problem('schema/not-exact', node.place, message, help));
      failed.push(node);
    }
  };
  visit(root, []);
  return { findings, failed };
}

/** True for a number beyond the whole numbers that a double tells apart, or one that a double rounds to a whole number. */
function isInexact(value: Decimal): boolean {
  const double = value.toNumber();
  if (Math.abs(double) > Number.MAX_SAFE_INTEGER) return true;
  return Number.isInteger(double) && Decimal.of(BigInt(double)).compare(value) !== 0;
}
