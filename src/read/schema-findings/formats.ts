/** Findings for a text that fails its format, such as a day, a month or an address, or that is in none of the lists it must come from. */
import type { Finding } from '../../finding/finding.js';
import { problem } from '../problem.js';
import { schemasAt } from '../schema-walk.js';
import { fixedBy, helpFor, type Judging } from './judging.js';
import type { ErrorTarget } from './spot.js';
import { nodeInWords } from './words.js';

/** Names the form that the schema describes, and what to write instead. */
export function badFormat(spot: ErrorTarget, judging: Judging): Finding {
  const { node, path, place, steps } = spot;
  const described = schemasAt(judging.schema, steps).filter(
    (part) => part.format !== undefined || part.pattern !== undefined,
  );
  const words = sentenceStart(described.at(-1)?.description ?? 'the expected form');
  const form = words.replace(/[,;].*/s, '').replace(/\.$/, '');
  const { help, fixes } = helpFor(spot, judging);
  const message = `\`${path}\` is ${nodeInWords(node)}, not ${form}`;
  return fixedBy(problem('schema/bad-format', place, message, help.replace(/\.$/, '')), fixes);
}

const sentenceStart = (sentence: string): string =>
  /^[A-Z][a-z]?\b(?!-)/.test(sentence) || /^(One|The|An)\b/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
