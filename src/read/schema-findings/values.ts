/** What is told of a value that the schema refuses. */
import type { Finding } from '../../finding/finding.js';
import { problem } from '../problem.js';
import type { Schema } from '../schema-walk.js';
import { closest } from '../suggest.js';
import { emptyValue } from './empty-value.js';
import { badFormat } from './formats.js';
import type { Spot } from './spot.js';
import { wrongType } from './types.js';
import { list, nameOf, shown } from './words.js';

/** One finding for a value, by the keyword that it breaks. */
export function valueFinding(spot: Spot, schema: Schema): Finding {
  const { error, node, path, place } = spot;
  const say = (id: `schema/${string}`, message: string, help: string): Finding =>
    problem(id, place, message, help);
  const name = nameOf(spot);
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

/** A value that is none of those allowed. */
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
