/** Reads the answers in words for what no reader should meet in a document; the words it looks for stand in `facts/lint/`. */

import { bareAbsences, emptyReasons } from '../lint/absences.js';
import { assurances } from '../lint/assurances.js';
import type { LintTable } from '../lint/define.js';
import { formInstructions, formWords } from '../lint/form-words.js';
import { finderOf, findWords } from '../lint/phrases.js';
import { placeholderShapes, placeholders } from '../lint/placeholders.js';
import { linkOnly, pointers } from '../lint/pointers.js';
import { quoted } from '../lint/quote.js';
import { secrets } from '../lint/secrets.js';
import { vagueSources } from '../lint/vague-sources.js';
import type { ModelFacts } from '../model-facts.gen.js';
import { type FactPath, factPaths } from '../paths.gen.js';
import { type Answer, answersOf } from './answers.js';
import type { Computation } from './computation.js';
import { cutOff } from './cut-off.js';
import { told } from './truth.js';

export type ProseRule = keyof typeof proseRules;

export interface ProseHit {
  /** Dotted path of the text, with the index of list items: `training_data.public_datasets.large[0].name`. */
  readonly path: string;
  readonly rule: ProseRule;
  /** The words that were found. */
  readonly excerpt: string;
}

/** Gives the words that it objects to, or null. */
type Reader = (answer: Answer) => string | null;

/** Reads what a table names: its facts, and of them the sentences only where it says so. */
function byTable(table: LintTable): Reader {
  const finder = finderOf(table);
  const { under, except } = table;
  return ({ fact, text, kind }) => {
    if (table.proseOnly && kind === 'line') return null;
    if (under && !startsWithAny(fact, under)) return null;
    if (except && startsWithAny(fact, except)) return null;
    return findWords(finder, text, kind !== 'line');
  };
}

const startsWithAny = (fact: string, starts: readonly string[]): boolean =>
  starts.some((start) => fact.startsWith(start));

/** The first reader that objects. */
const firstOf =
  (...readers: readonly Reader[]): Reader =>
  (answer) => {
    for (const read of readers) {
      const words = read(answer);
      if (words !== null) return words;
    }
    return null;
  };

/** Reasons are answers too, but what stands for a bare absence there is for `emptyReasons` to say. */
const ofReasons =
  (read: Reader): Reader =>
  (answer) =>
    answer.kind === 'reason' ? read(answer) : null;
const notOfReasons =
  (read: Reader): Reader =>
  (answer) =>
    answer.kind === 'reason' ? null : read(answer);

const byShape: Reader = ({ text }) => {
  for (const { needs, shape } of placeholderShapes) {
    const found = !needs || needs.some((part) => text.includes(part)) ? shape.exec(text) : null;
    if (found) return found[0];
  }
  return null;
};

const isLink: Reader = ({ fact, text, kind }) =>
  kind === 'prose' &&
  text.includes('://') &&
  !fact.endsWith('comments') &&
  !startsWithAny(fact, pointers.except ?? []) &&
  linkOnly.test(text)
    ? text
    : null;

/** What the schema says about a field, up to the first mark: nobody's answer where it is a clause of some words. */
const isSchemaText: Reader = ({ fact, text }) => {
  if (text.length < 20) return null;
  const clause = clauseOf(fact);
  return clause !== '' && text.includes(clause) ? clause : null;
};

const clauses = new Map<FactPath, string>();

/** Empty where it has fewer than five words. */
function clauseOf(fact: FactPath): string {
  let clause = clauses.get(fact);
  if (clause === undefined) {
    const { description } = factPaths[fact];
    const words = description.slice(0, Math.max(description.search(/[.,;:](?:\s|$)/), 0));
    clause = words.split(' ').length >= 5 ? words : '';
    clauses.set(fact, clause);
  }
  return clause;
}

/** Every rule by its name; a later one does not hide an earlier one. */
export const proseRules = {
  placeholder: firstOf(byShape, byTable(placeholders)),
  'form-words': firstOf(byTable(formWords), byTable(formInstructions), isSchemaText),
  'bare-not-applicable': firstOf(byTable(bareAbsences), ofReasons(byTable(emptyReasons))),
  pointer: notOfReasons(firstOf(byTable(pointers), isLink)),
  secret: notOfReasons(byTable(secrets)),
  'vague-sources': notOfReasons(byTable(vagueSources)),
  'says-only-lawful': notOfReasons(byTable(assurances)),
  truncated: ({ text }) => cutOff(text),
} as const satisfies Record<string, Reader>;

const rules = Object.entries(proseRules) as readonly [ProseRule, Reader][];

const known = new WeakMap<ModelFacts, readonly ProseHit[]>();

/** Every hit, in the order of the facts and then of the rules; the facts are read once for all the checks. */
export function proseHits(facts: ModelFacts): readonly ProseHit[] {
  const hits =
    known.get(facts) ??
    answersOf(facts).flatMap((answer) =>
      rules.flatMap(([rule, read]) => {
        const excerpt = read(answer);
        return excerpt === null ? [] : [{ path: answer.path, rule, excerpt }];
      }),
    );
  known.set(facts, hits);
  return hits;
}

/** No text of the facts breaks the rule; each that does is told with the words that were found. */
const without =
  (rule: ProseRule, says = 'says'): Computation =>
  (facts) => {
    const spots = proseHits(facts)
      .filter((hit) => hit.rule === rule)
      .map(({ path, excerpt }) => ({ path, text: `\`${path}\` ${says} ${quoted(excerpt)}` }));
    return told(spots);
  };

/** The computations that checks ask for by name. */
export const proseComputations: Readonly<Record<string, Computation>> = {
  'no-placeholder-text': without('placeholder'),
  'no-form-words': without('form-words', 'holds'),
  'no-bare-not-applicable': without('bare-not-applicable'),
  'no-pointer-as-answer': without('pointer'),
  'no-undeclared-secret': without('secret'),
  'no-vague-sources': without('vague-sources'),
  'no-empty-assurance': without('says-only-lawful'),
  'no-truncated-text': without('truncated', 'ends in'),
};
