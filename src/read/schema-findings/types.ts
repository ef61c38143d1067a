/** What is told of a value of the wrong type, and how the intended one is written. */
import type { Finding } from '../../finding/finding.js';
import type { FactNode } from '../fact-tree.js';
import { valueAdvice } from '../form-keys.js';
import { problem } from '../problem.js';
import { absenceKeys, acceptsAbsence, keysAt, type Schema } from '../schema-walk.js';
import { closest } from '../suggest.js';
import { emptyValue } from './empty-value.js';
import { plainNumber } from './plain-number.js';
import type { Spot } from './spot.js';
import { list, nameOf, shown } from './words.js';

/** A value of the wrong type; a number in quotes has words of its own. */
export function wrongType(spot: Spot, schema: Schema): Finding {
  const { node, place, error } = spot;
  if (node.kind === 'empty') return emptyValue(spot);
  const wanted = [error.params.type ?? []].flat().map(String);
  const numeric = wanted.includes('number') || wanted.includes('integer');
  const name = nameOf(spot);
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
    if (absenceKeys.includes(key)) {
      return typeof spot.steps.at(-1) === 'number' &&
        acceptsAbsence(schema, spot.steps.slice(0, -1))
        ? `Write it in place of the whole list: \`${path.replace(/\[\d+\]$/, '')}: { ${key}: … }\``
        : `Give \`${path}\` itself; no absence is accepted here`;
    }
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
