/** Findings for a value that the schema refuses. */
import type { Finding } from '../../finding/finding.js';
import { countryMeant } from '../../law/country-names.js';
import { replacing } from '../fixes.js';
import { problem } from '../problem.js';
import { emptyValue } from './empty-value.js';
import { badFormat } from './formats.js';
import { fixedBy, helpFor, type Judging, removalOf } from './judging.js';
import type { ErrorTarget } from './spot.js';
import { wrongType } from './types.js';
import { list, nameOf, nodeInWords } from './words.js';

/** One finding for a value, by the keyword that it breaks. */
export function valueFinding(spot: ErrorTarget, judging: Judging): Finding {
  const { error, node, place } = spot;
  const say = (id: `schema/${string}`, message: string, help: string): Finding =>
    problem(id, place, message, help);
  const name = nameOf(spot);
  switch (error.keyword) {
    case 'type':
      return wrongType(spot, judging);
    case 'enum':
    case 'const':
      return badValue(spot, judging);
    case 'false schema':
      return notTogether(spot, judging);
    case 'format':
    case 'pattern':
    case 'minLength':
      if (node.kind === 'text' && node.value.trim() === '') return emptyValue(spot, judging);
      if (error.keyword === 'minLength') {
        const help = `At least ${error.params.limit} characters are needed: what it is decides what they say`;
        return say('schema/too-short', `${name} is too short`, help);
      }
      return badFormat(spot, judging);
    case 'minItems':
    case 'minProperties':
      return emptyValue(spot, judging);
    case 'maxLength': {
      const message = `${name} is longer than ${error.params.limit} characters`;
      return say(
        'schema/too-long',
        message,
        'Shorten it: what its readers need decides what stays',
      );
    }
    case 'maxItems':
    case 'maxProperties': {
      const message = `${name} has more than ${error.params.limit} entries`;
      const help = 'Keep the most important ones, or refer to a document';
      return say('schema/too-long', message, help);
    }
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return outOfRange(spot, judging);
    default: {
      const { help, fixes } = helpFor(spot, judging);
      const message = `${name} does not fit the schema: ${error.message ?? error.keyword}`;
      return fixedBy(say('schema/not-allowed', message, help), fixes);
    }
  }
}

function notTogether(spot: ErrorTarget, judging: Judging): Finding {
  const message = `${nameOf(spot)} does not go with the other keys of its mapping`;
  const removal = removalOf(spot, judging);
  const help = `Remove \`${spot.path}\`, or correct what stands beside it`;
  return fixedBy(
    problem('schema/not-together', spot.place, message, help),
    removal ? [removal] : [],
  );
}

function outOfRange(spot: ErrorTarget, judging: Judging): Finding {
  const { error, node, place, steps } = spot;
  const bound = `${boundWords[String(error.params.comparison)] ?? ''} ${error.params.limit}`.trim();
  const message = `${nameOf(spot)} is ${nodeInWords(node)}`;
  const absence = '{ unknown: "<why>" }';
  const isAccepted = judging.accepts(steps, absence);
  const removal = isAccepted ? null : removalOf(spot, judging);
  const help = `The figure decides: write a number ${bound}${isAccepted ? `, or \`${absence}\`` : removal ? ', or remove the line' : ''}`;
  const fixes = isAccepted ? [replacing(node, absence)] : removal ? [removal] : [];
  return fixedBy(problem('schema/out-of-range', place, message, help), fixes);
}

const boundWords: Readonly<Record<string, string>> = {
  '>=': 'of at least',
  '>': 'above',
  '<=': 'of at most',
  '<': 'below',
};

/** More choices than these are a list of codes, which a message does not print. */
const mostChoices = 36;

/** A value that is none of those allowed. */
function badValue(spot: ErrorTarget, judging: Judging): Finding {
  const { error, node, path, place } = spot;
  const allowed = (
    error.keyword === 'const' ? [error.params.allowedValue] : [error.params.allowedValues].flat()
  ).map(String);
  const { help, fixes } = helpFor(spot, judging);
  if (allowed.length > mostChoices) {
    const what = node.kind === 'text' ? countryMeant(node.value).what : undefined;
    const is = what === undefined ? '' : ` ${what},`;
    const message = `\`${path}\` is ${nodeInWords(node)},${is} which is no code of ISO 3166-1`;
    return fixedBy(problem('schema/bad-value', place, message, help), fixes);
  }
  const message = `\`${path}\` is ${nodeInWords(node)}, which is none of ${list(allowed, 24)}`;
  return fixedBy(problem('schema/bad-value', place, message, help), fixes);
}
