/** Reads the texts of the facts by the rules of the lint; the rules and their words stand in `lint/`; long because each rule of the table has its reader here. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { type FactPath, factPaths } from '../../facts/paths.gen.js';
import { textAt, textsAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { failedAt, type Tests } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import { answersOf, type WordedAnswer } from './answers.js';
import { bareAbsences, emptyReasons, notApplicable } from './lint/absences.js';
import { assurances } from './lint/assurances.js';
import type { LintTable } from './lint/define.js';
import { type Emptiness, emptiness } from './lint/engine/answer.js';
import type { Group, Kind } from './lint/engine/clause.js';
import { cutOffEnd } from './lint/engine/cut-off.js';
import { hasOpenBoxes, isMark, lettersOf } from './lint/engine/marks.js';
import {
  byStart,
  freeLines,
  groups,
  mayBe,
  names,
  ownWords,
  pointerFields,
  unitFields,
  unitSign,
} from './lint/fields.js';
import {
  assistantSigns,
  assistantWords,
  formInstructions,
  formLabels,
  formWords,
} from './lint/form-words.js';
import { finderOf, findWords } from './lint/phrases.js';
import { placeholderShapes, placeholders } from './lint/placeholders.js';
import { linkOnly, pointers } from './lint/pointers.js';
import { type Finder, type LintRuleId, lintRules } from './lint/rules.js';
import { secrets } from './lint/secrets.js';
import { vagueSources } from './lint/vague-sources.js';

export interface ProseHit {
  /** Dotted path of the text, with the index of list items: `training_data.public_datasets.large[0].name`. */
  readonly path: string;
  readonly rule: LintRuleId;
  /** The words that were found. */
  readonly excerpt: string;
  /** Those of its words that led to it, where the rule does not look at the whole. */
  readonly words: readonly string[];
  readonly answer: WordedAnswer;
}

/** What the other facts give to whoever reads one text. */
interface Around {
  /** All words of the texts but the last of each. */
  readonly words: () => ReadonlySet<string>;
  /** Whether `words` was asked for while something was read. */
  readonly withoutWords: <T>(reading: () => T) => readonly [T, boolean];
  /** One of the names may be a word of the text. */
  readonly isNamedIn: (text: string) => boolean;
  /** The kind of a text that answers nothing; the same text is asked by several finders. */
  readonly emptinessOf: (answer: WordedAnswer) => Emptiness | null;
}

/** Gives the words that it objects to, or null. */
type Reader = (answer: WordedAnswer, around: Around) => string | null;

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

const wholeIf =
  (test: (text: string) => boolean): Reader =>
  ({ text }) =>
    test(text) ? text : null;

const absences = byTable(bareAbsences);
const words = byTable(placeholders);

const byShape: Reader = ({ text }) => {
  for (const { needs, shape, unless } of placeholderShapes) {
    const found = !needs || needs.some((part) => text.includes(part)) ? shape.exec(text) : null;
    if (found && !unless?.test(text)) return found[0];
  }
  return null;
};

/** A text that keeps a place free as a whole; the sign of a unit answers what the unit is. */
const marks: Reader = ({ fact, text }) =>
  isMark(text) && !(unitFields.includes(fact) && unitSign.test(text.trim())) ? text : null;

const isLink: Reader = ({ fact, text, kind }) =>
  kind === 'prose' &&
  text.includes('://') &&
  !fact.endsWith('comments') &&
  byStart(pointerFields, fact) === undefined &&
  linkOnly.test(text)
    ? text
    : null;

/** What the schema says about a field, up to the first mark, or its title: nobody's answer where it is a clause of some words. */
const isSchemaText: Reader = ({ fact, text }) => {
  if (isTitle(fact, text)) return text;
  if (text.length < 20) return null;
  const clause = clauseOf(fact);
  return clause !== '' && text.includes(clause) ? clause : null;
};

/** The title of the field or its key, and nothing else. */
function isTitle(fact: FactPath, text: string): boolean {
  if (text.length > 80) return false;
  const letters = lettersOf(text);
  return letters.length > 3 && titlesOf(fact).includes(letters);
}

const titles = new Map<FactPath, readonly string[]>();

/** The letters of the title of a field and of its key. */
function titlesOf(fact: FactPath): readonly string[] {
  let both = titles.get(fact);
  if (both === undefined) {
    const key = /(?<![a-z_0-9])([a-z_0-9]+)(?:\[\])?$/.exec(fact)?.[1] ?? '';
    both = [lettersOf(factPaths[fact].title), lettersOf(key)];
    titles.set(fact, both);
  }
  return both;
}

const clauses = new Map<FactPath, string>();

/** Empty where it has fewer than five words. */
function clauseOf(fact: FactPath): string {
  let clause = clauses.get(fact);
  if (clause === undefined) {
    const { description } = factPaths[fact];
    const said = description.slice(0, Math.max(description.search(/[.,;:](?:\s|$)/), 0));
    clause = said.split(' ').length >= 5 ? said : '';
    clauses.set(fact, clause);
  }
  return clause;
}

/** A text no clause of which answers, where the kind is the one asked for and the field minds it. */
const byClauses =
  (kind: Kind, allowed: Readonly<Record<string, string>> = {}): Reader =>
  (answer, around) => {
    const { fact, text } = answer;
    if (answer.kind === 'reason' || around.emptinessOf(answer)?.kind !== kind) return null;
    return byStart(allowed, fact) === undefined ? text : null;
  };

const groupsOf = new Map<string, Group>();

function groupOf(fact: string): Group {
  let group = groupsOf.get(fact);
  if (group === undefined) {
    group = byStart(groups, fact) ?? 'model';
    groupsOf.set(fact, group);
  }
  return group;
}

/** A pointer in a line leads to an address, or begins by leading there: `Model card` is the name of a thing. A comment may be a link. */
const byPointer: Reader = (answer, around) => {
  const empty = around.emptinessOf(answer);
  if (empty?.kind !== 'pointer') return null;
  const hasToLead = answer.kind === 'line' || byStart(ownWords, answer.fact) !== undefined;
  if (hasToLead && !empty.leads) return null;
  if (answer.fact.endsWith('comments') && linkOnly.test(answer.text)) return null;
  return byClauses('pointer', pointerFields)(answer, around);
};

const signs: ReadonlySet<string> = new Set(assistantSigns);
/** Almost no text holds a word of an assistant. */
const hasAssistantSign = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => signs.has(word));
const byAssistant: Reader = (answer, around) =>
  hasAssistantSign(answer.text) ? assistants(answer, around) : null;
const assistants = byTable(assistantWords);

const finders: Readonly<Record<Finder, Reader>> = {
  marks,
  placeholders: (answer, around) => byShape(answer, around) ?? words(answer, around),
  absences,
  'empty-reasons': byTable(emptyReasons),
  labels: byTable(formLabels),
  'label-inside': byTable(formWords),
  instructions: byTable(formInstructions),
  assistants: byAssistant,
  boxes: wholeIf(hasOpenBoxes),
  'schema-words': isSchemaText,
  secrets: byTable(secrets),
  pointers: byTable(pointers),
  link: isLink,
  vague: byTable(vagueSources),
  assurances: byTable(assurances),
  'cut-off': ({ text }, { words }) => cutOffEnd(text, words),
  'clauses:help': byClauses('help', {
    'model.capabilities': '',
    'model.intended_uses': '',
    'model.tasks': '',
  }),
  'clauses:refusal': byClauses('refusal'),
  'clauses:later': (answer, around) =>
    answer.kind === 'line' ? null : byClauses('later')(answer, around),
  'clauses:pointer': byPointer,
  'clauses:hedge': byClauses('hedge', { ...mayBe, ...ownWords }),
  'clauses:vow': byClauses('vow', ownWords),
  'clauses:empty': byClauses('empty', ownWords),
};

const rules = (Object.keys(lintRules) as LintRuleId[]).map((id) => {
  const { reads, by } = lintRules[id];
  return { id, reads: reads as readonly string[], by: by.map((finder) => finders[finder]) };
});

/** Rules that are read in lines of any letters too, and in codes that look like codes no more. */
const marksOnly: ReadonlySet<string> = new Set<LintRuleId>(['placeholder']);

/** A rule that a text breaks, wherever the text stands. */
type Broken = Pick<ProseHit, 'rule' | 'excerpt' | 'words'>;

const nothing: readonly Broken[] = [];

/** The first rule that a text breaks, and beside it that it was cut off. */
function brokenBy(answer: WordedAnswer, around: Around): readonly Broken[] {
  const isFree = Object.hasOwn(freeLines, answer.fact);
  const isCode = answer.kind === 'code';
  // A tag in small letters may be a language: `tbd` is Kaki Ae.
  if (isCode && answer.text === answer.text.toLowerCase()) return nothing;
  let broken = nothing;
  const asLine: WordedAnswer = isCode ? { ...answer, kind: 'line' } : answer;
  for (const { id, reads, by } of rules) {
    if (!reads.includes(asLine.kind) || (broken.length > 0 && id !== 'truncated')) continue;
    if ((isFree || isCode) && !marksOnly.has(id)) continue;
    for (const read of by) {
      const excerpt = read(asLine, around);
      if (excerpt === null) continue;
      const words = excerpt === answer.text ? (around.emptinessOf(asLine)?.words ?? []) : [];
      broken = [...broken, { rule: id, excerpt, words }];
      break;
    }
  }
  return broken;
}

function aroundOf(facts: ModelFacts): Around {
  const given = [
    textAt(facts, 'provider.legal_name'),
    textAt(facts, 'model.name'),
    textAt(facts, 'model.family'),
    ...(textsAt(facts, 'training_data.crawled.crawler_names') ?? []),
  ].filter((name) => name !== undefined);
  const namesOf = new Set(
    given
      .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word.length > 2),
  );
  const byFact = new Map<string, ReadonlySet<string>>();
  const givenAt = (fact: FactPath): ReadonlySet<string> => {
    const known = byFact.get(fact);
    if (known) return known;
    const made = new Set([
      ...namesOf,
      ...`${factPaths[fact].title} ${fact}`.toLowerCase().split(/[^\p{L}]+/u),
    ]);
    byFact.set(fact, made);
    return made;
  };
  const found = new Map<string, Emptiness | null>();
  let seen: ReadonlySet<string> | undefined;
  let hasAsked = false;
  return {
    words: () => {
      hasAsked = true;
      seen ??= wordsOf(facts);
      return seen;
    },
    withoutWords: (reading) => {
      hasAsked = false;
      return [reading(), hasAsked];
    },
    isNamedIn: (text) => {
      const small = text.toLowerCase();
      for (const name of namesOf) if (small.includes(name)) return true;
      return false;
    },
    emptinessOf: ({ path, fact, text }) => {
      let each = found.get(path);
      if (each === undefined) {
        each = emptiness(text, groupOf(fact), givenAt(fact));
        found.set(path, each);
      }
      return each;
    },
  };
}

/** The words of all texts in small letters, without the last of each: that is the one that may be cut. */
function wordsOf(facts: ModelFacts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of answersOf(facts)) {
    const split = text.toLowerCase().split(/[^\p{L}]+/u);
    for (let index = 0; index < split.length - 1; index += 1) {
      const word = split[index] ?? '';
      if (word.length > 4) found.add(word);
    }
  }
  return found;
}

/** What was read of a text, by its field and kind: models of one provider say much in the same words. */
const read = new Map<string, Map<string, readonly Broken[]>>();
const longestKept = 2000;
const mostKept = 4000;
let kept = 0;

/** Reads a text once for all models. One in which a name of this model stands, or whose end hangs on other texts, is read anew. */
function readOnce(answer: WordedAnswer, around: Around): readonly Broken[] {
  const { fact, kind, text } = answer;
  if (text.length > longestKept || around.isNamedIn(text)) return brokenBy(answer, around);
  const field = kind === 'reason' ? `${fact} ` : fact;
  let texts = read.get(field);
  const before = texts?.get(text);
  if (before) return before;
  const [broken, hasAsked] = around.withoutWords(() => brokenBy(answer, around));
  if (hasAsked) return broken;
  if (kept >= mostKept) {
    read.clear();
    kept = 0;
    texts = undefined;
  }
  if (texts === undefined) {
    texts = new Map();
    read.set(field, texts);
  }
  texts.set(text, broken);
  kept += 1;
  return broken;
}

const known = new WeakMap<ModelFacts, readonly ProseHit[]>();

/** Every hit, in the order of the facts; the facts are read once for all the checks. */
export function proseHits(facts: ModelFacts): readonly ProseHit[] {
  let hits = known.get(facts);
  if (!hits) {
    const around = aroundOf(facts);
    const found: ProseHit[] = [];
    for (const answer of answersOf(facts)) {
      for (const broken of readOnce(answer, around))
        found.push({ path: answer.path, ...broken, answer });
    }
    hits = found;
    known.set(facts, hits);
  }
  return hits;
}

/** The letters of the words that say that a question does not apply. */
const saysNotApplicable: ReadonlySet<string> = new Set(notApplicable.map(lettersOf));

/** Where a word for an absence is an error whatever is owed: in names, and where the schema takes no absence. */
const isInName = ({ kind, fact }: WordedAnswer): boolean =>
  kind !== 'reason' && (!factPaths[fact].absence || (kind === 'line' && names.test(fact)));

/** What to write in place of a word for an absence. */
function helpWithAbsence({ path, fact, kind, text }: WordedAnswer): string {
  if (kind === 'reason') return `Give the reason itself in \`${path}\`, in a sentence`;
  if (!factPaths[fact].absence) return `Write the answer in \`${path}\`, or remove the entry`;
  return saysNotApplicable.has(lettersOf(text))
    ? `Write \`{ not_applicable: why }\` in \`${path}\`, or \`{ unknown: why }\` where it is not known`
    : `Write \`{ unknown: why }\` in \`${path}\`, or say in a sentence what there is not and why`;
}

function spotOf(hit: ProseHit, says: string): FailedPlace {
  const { path, rule, excerpt, words, answer } = hit;
  const { severity } = lintRules[rule];
  const by = words.length > 0 ? ` (${words.map((word) => quoted(word)).join(', ')})` : '';
  const text = `\`${path}\` ${says} ${quoted(excerpt)}${by}`;
  if (severity !== 'as absent') {
    // In a box for comments, which nobody has to fill, words of the form are only out of place.
    const isLoose = rule === 'template-help' && answer.fact.endsWith('comments');
    return { path, text, severity: isLoose ? 'warning' : severity };
  }
  const isName = isInName(answer);
  return {
    path,
    text,
    // What an absence weighs there is not known here: it is added where what is owed is known.
    severity: isName ? 'error' : answer.kind === 'reason' ? 'warning' : 'note',
    whateverIsOwed: isName,
    help: helpWithAbsence(answer),
  };
}

/** No text of the facts breaks a rule of the check; each that does is told with the words that were found. */
const without =
  (check: string, says = 'says'): Computation =>
  (facts) =>
    failedAt(
      proseHits(facts)
        .filter(({ rule }) => lintRules[rule].check === check)
        .map((hit) => spotOf(hit, says)),
    );

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'no-placeholder-text': without('no-placeholder-text'),
  'no-form-words': without('no-form-words', 'holds'),
  'no-bare-not-applicable': without('no-bare-not-applicable'),
  'no-pointer-as-answer': without('no-pointer-as-answer'),
  'no-undeclared-secret': without('no-undeclared-secret'),
  'no-vague-sources': without('no-vague-sources'),
  'no-hedged-measure': without('no-hedged-measure'),
  'no-empty-assurance': without('no-empty-assurance'),
  'no-truncated-text': without('no-truncated-text', 'ends in'),
} satisfies Tests;
