/** The data at the head of a model card, or as much of them as can be read. */
import { visit } from 'yaml';
import { boundedDocument } from '../../text/bounded-yaml.js';
import { asObject, type JsonObject } from '../model-folder.js';

export interface CardFrontMatter {
  readonly data: JsonObject;
  /** The line in the card at which the first part begins that is not valid YAML; null where all is. */
  readonly brokenAt: number | null;
  /** What stands behind the head, and the number of its first line. */
  readonly body: string;
  readonly bodyLine: number;
}

const mostCharacters = 65_536;
const mostLevels = 20;

/** Source: the metadata of model cards stand between a first line of three hyphens and the next one. */
export function frontMatter(card: string): CardFrontMatter {
  const lines = card.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const end = /^---[ \t]*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
    : -1;
  const body = lines.slice(end + 1).join('\n');
  const rest = { body, bodyLine: end + 2 };
  if (end < 0) return { data: {}, brokenAt: null, ...rest };
  const head = lines.slice(1, end);
  if (head.join('\n').length > mostCharacters) return { data: {}, brokenAt: 1, ...rest };
  const whole = dataIn(head.join('\n'));
  if (whole !== null) return { data: whole, brokenAt: null, ...rest };
  return { ...partsBefore(head), ...rest };
}

/** The top-level parts before the first one that can't be read alone. */
function partsBefore(head: readonly string[]): { data: JsonObject; brokenAt: number } {
  const starts = head.flatMap((line, index) => (/^[^\s#-]/.test(line) ? [index] : []));
  let data: JsonObject = {};
  for (const [order, start] of starts.entries()) {
    const part = dataIn(head.slice(start, starts[order + 1] ?? head.length).join('\n'));
    if (part === null) return { data, brokenAt: start + 2 };
    data = { ...data, ...part };
  }
  return { data, brokenAt: (starts[0] ?? 0) + 2 };
}

/** The mapping in a text, or null: no faults, no aliases, no tags of its own, no depth without end. */
function dataIn(text: string): JsonObject | null {
  if (text.trim() === '') return {};
  const document = boundedDocument(text);
  if (document === null) return null;
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  let isPlain = true;
  visit(document, {
    Alias: () => {
      isPlain = false;
      return visit.BREAK;
    },
    Node: (_key, _node, path) => {
      if (path.length <= 2 * mostLevels) return undefined;
      isPlain = false;
      return visit.BREAK;
    },
  });
  return isPlain ? asObject(document.toJS({ maxAliasCount: 0 })) : null;
}
