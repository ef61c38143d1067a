/** What is told of a text that has not the form it should have. */
import type { Finding } from '../../finding/finding.js';
import { problem } from '../problem.js';
import { type Schema, schemasAt } from '../schema-walk.js';
import { dateHelp } from './date-help.js';
import type { Spot } from './spot.js';
import { shown } from './words.js';

/** Names the form that the schema describes, and what to write instead. */
export function badFormat(spot: Spot, schema: Schema): Finding {
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
