/** Findings for a value of the wrong type, and how the intended one is written. */
import type { Finding } from '../../finding/finding.js';
import { replacing } from '../fixes.js';
import { problem } from '../problem.js';
import { absenceKeys, acceptsAbsence } from '../schema-walk.js';
import { emptyValue } from './empty-value.js';
import { flowMap, flowNode } from './flow.js';
import { fixedBy, type Help, helpFor, type Judging } from './judging.js';
import { type ErrorTarget, pointerOf } from './spot.js';
import { nameOf, nodeInWords } from './words.js';

/** A value of the wrong type; a number in quotes has words of its own. */
export function wrongType(spot: ErrorTarget, judging: Judging): Finding {
  const { node, place, error } = spot;
  if (node.kind === 'empty') return emptyValue(spot, judging);
  const wanted = [error.params.type ?? []].flat().map(String);
  const numeric = wanted.includes('number') || wanted.includes('integer');
  const name = nameOf(spot);
  if (node.kind === 'text' && numeric && isNumber(node.value)) {
    const text = node.value.trim();
    if (judging.accepts(spot.steps, text)) {
      const finding = problem(
        'schema/quoted-number',
        place,
        `${name} is a number in quotes`,
        `Remove the quotes: \`${text}\``,
      );
      return fixedBy(finding, [replacing(node, text)]);
    }
  }
  const types = wanted.map((type) => typeWords[type] ?? type).join(' or ');
  const { help, fixes } = absenceOfEntry(spot, judging) ?? helpFor(spot, judging);
  const message = `${name} must be ${types}, but is ${nodeInWords(node)}`;
  return fixedBy(problem('schema/wrong-type', place, message, help), fixes);
}

const isNumber = (text: string): boolean =>
  /^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text.trim());

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  null: 'empty',
};

/** An absence as the one entry of a list that may itself be absent. */
function absenceOfEntry({ node, steps, path }: ErrorTarget, judging: Judging): Help | null {
  const { find, schema, accepts } = judging;
  if (node.kind !== 'map' || node.entries.size !== 1 || typeof steps.at(-1) !== 'number')
    return null;
  const [[key, entry] = []] = node.entries;
  if (key === undefined || !entry || !absenceKeys.includes(key)) return null;
  const above = steps.slice(0, -1);
  const value = flowNode(entry.node);
  if (value === null || !acceptsAbsence(schema, above)) return null;
  const stated = flowMap([[key, value]]);
  const text = accepts(above, stated) ? stated : flowMap([[key, '"<why>"']]);
  const list = path.replace(/\[\d+\]$/, '');
  return {
    help: `Write \`${text}\` in place of the whole list \`${list}\``,
    fixes: [replacing(find(pointerOf(above)).node, text)],
  };
}
