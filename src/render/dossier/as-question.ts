/** A finding as a question that somebody can answer who has never seen the file. */
import { lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { questions } from '../../facts/questions.js';
import type { Finding } from '../../finding/finding.js';
import { ownEntry } from '../../text/own-entry.js';

interface Turn {
  readonly from: RegExp;
  readonly to: (...parts: readonly string[]) => string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const verbs = 'was|were|is|are|has|have|had|can|may';

/** How a statement that something is missing turns into a question; the first that fits decides. */
const turns: readonly Turn[] = [
  {
    from: new RegExp(`^Whether (.+?) (${verbs}) (.+?) is not stated$`),
    to: (subject = '', verb = '', rest = '') => `${capital(verb)} ${lower(subject)} ${rest}?`,
  },
  {
    from: /^(Which|Who|Where|When) (.+?) is not stated(: .+)?$/,
    to: (word = '', rest = '', more = '') => `${word} ${rest}${more}?`,
  },
  { from: /^What (.+?) is not stated$/, to: (rest = '') => `Can you say what ${rest}?` },
  { from: /^How (.+?) is not stated$/, to: (rest = '') => `Can you say how ${rest}?` },
  {
    from: /^(The .+?) (is|are) (?:neither stated nor estimated|not stated|not described|not given|not defined)$/,
    to: (subject = '', verb = '') => `What ${verb} ${lower(subject)}?`,
  },
  { from: /^Nobody is named as (.+)$/, to: (rest = '') => `Who is ${rest}?` },
  { from: /^No (.+?) (?:is|are) stated$/, to: (rest = '') => `Which ${rest} are there?` },
  {
    from: /^There (is|are) no (.+)$/,
    to: (verb = '', rest = '') => `Which ${rest} ${verb} there?`,
  },
  {
    from: /^(?:The form|The benchmark of inference) (?:does not say|gives no|does not give) (.+)$/,
    to: (rest = '') => `Can you say ${rest}?`,
  },
];

/** Articles and pronouns lose their capital inside a sentence; names keep it. */
function lower(text: string): string {
  return /^(?:The|A|An|It|Its|Other|Data|Synthetic|Interactions|Crawlers|Another)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

const asked: Readonly<Record<string, string | undefined>> = questions;

/** What to ask about a finding, as plain text: the question of its fact where that one fact is not there, else the message, turned. */
export function questionOf({ paths, message }: Finding, facts: ModelFacts): string {
  const [path] = paths;
  const isMissing = path !== undefined && lookup(facts, path).state !== 'given';
  const own = isMissing && paths.length === 1 ? ownEntry(asked, path) : undefined;
  return own ?? asQuestion(withoutPaths(message));
}

/** A message without the paths that it names: what stands there is told by its value, or by the last words of the path. */
function withoutPaths(message: string): string {
  return message
    .replace(/: `[^`]+` is ("[^"]*")$/, ': $1')
    .replace(/: `([^`]+)` is not (?:known|stated)$/, (_, path: string) => `: ${lastWords(path)}`)
    .replace(/`([a-z_]+(?:[.[][\w\]]*)+)`/g, (_, path: string) => lastWords(path));
}

/** `training_data.modalities.text.types_of_content` → `text, types of content`. */
function lastWords(path: string): string {
  return path
    .split('.')
    .slice(-2)
    .map((part) => part.replace(/\[\d*\]/g, '').replaceAll('_', ' '))
    .join(', ');
}

/** The question; what is no missing answer stays the statement that it is. */
function asQuestion(message: string): string {
  for (const { from, to } of turns) {
    const match = from.exec(message);
    if (match) return to(...match.slice(1).map((part) => part ?? ''));
  }
  return `${message}.`;
}
