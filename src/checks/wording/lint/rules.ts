/** The rules of the lint, one row each: what a text is called that answers nothing, what finds it, and how grave it is. */
import type { CheckSeverity } from '../../../facts/define.js';

/** What looks at a text; each stands in `engine/`, its words in the tables beside this file. */
export type Finder =
  /** `marks.ts`: brackets, variables, error marks, repeated letters, rows of keys. */
  | 'marks'
  /** `placeholders.ts`: words, and shapes inside a text. */
  | 'placeholders'
  /** `absences.ts` */
  | 'absences'
  /** `absences.ts`, reasons. */
  | 'empty-reasons'
  /** `form-words.ts`: labels that are the whole text, orders, boxes, assistants; the schema's own words. */
  | 'labels'
  | 'instructions'
  | 'assistants'
  | 'boxes'
  | 'schema-words'
  /** `form-words.ts`: labels that stand before an answer. */
  | 'label-inside'
  | 'secrets'
  | 'pointers'
  | 'link'
  | 'vague'
  | 'assurances'
  /** `endings.ts`, `word-ends.ts`, `terms.ts`. */
  | 'cut-off'
  /** `lexicon/`: a text of which no clause answers; the kind says how. */
  | 'clauses:help'
  | 'clauses:refusal'
  | 'clauses:later'
  | 'clauses:pointer'
  | 'clauses:hedge'
  | 'clauses:vow'
  | 'clauses:empty';

/** The texts that a rule reads: names and short lines, sentences, reasons of honest absences. */
export type Reads = 'line' | 'prose' | 'reason';

export interface LintRule {
  /** Where the words of answers are measured, this is the name of the kind. */
  readonly label:
    | 'placeholder'
    | 'absence-word'
    | 'template-help'
    | 'refusal'
    | 'evasive-pointer'
    | 'vague'
    | 'hedged'
    | 'truncated'
    | 'boilerplate';
  /** The check that tells it. */
  readonly check: string;
  readonly reads: readonly Reads[];
  readonly by: readonly Finder[];
  /** Of the finding where the field is owed; `as absent`: what `{ unknown: … }` would have there. */
  readonly severity: CheckSeverity | 'as absent';
  /** Why it is no answer. */
  readonly because: string;
}

const everything: readonly Reads[] = ['line', 'prose', 'reason'];

/**
 * In the order in which a text is tried: the first that fits is told, since a text that is a placeholder need not be called vague too;
 * that a text was cut off is told beside it.
 */
export const lintRules = {
  'absence-word': {
    label: 'absence-word',
    check: 'no-bare-not-applicable',
    reads: ['line', 'prose'],
    by: ['absences'],
    severity: 'as absent',
    because:
      'It says that there is nothing, and not why; an honest absence has a reason and is printed as one',
  },
  'empty-reason': {
    label: 'absence-word',
    check: 'no-bare-not-applicable',
    reads: ['reason'],
    by: ['absences', 'empty-reasons'],
    severity: 'as absent',
    because: 'The reason of an absence gives none',
  },
  placeholder: {
    label: 'placeholder',
    check: 'no-placeholder-text',
    reads: everything,
    by: ['marks', 'placeholders', 'clauses:later'],
    severity: 'error',
    because: 'It keeps a place free or promises the text for later',
  },
  'template-help': {
    label: 'template-help',
    check: 'no-form-words',
    reads: everything,
    by: ['boxes', 'assistants', 'instructions', 'labels', 'schema-words', 'clauses:help'],
    severity: 'error',
    because:
      'The words are those of a form, of its instructions or of a tool that answered in place of the provider',
  },
  'label-inside': {
    label: 'template-help',
    check: 'no-form-words',
    reads: everything,
    by: ['label-inside'],
    severity: 'warning',
    because: 'A question of the form stands before the answer',
  },
  refusal: {
    label: 'refusal',
    check: 'no-undeclared-secret',
    reads: ['prose'],
    by: ['secrets', 'clauses:refusal'],
    severity: 'error',
    because: 'It refuses the answer and does not say who withholds it on what ground',
  },
  'evasive-pointer': {
    label: 'evasive-pointer',
    check: 'no-pointer-as-answer',
    reads: ['line', 'prose'],
    by: ['pointers', 'link', 'clauses:pointer'],
    severity: 'warning',
    because: 'It leads elsewhere and says nothing itself',
  },
  hedged: {
    label: 'hedged',
    check: 'no-hedged-measure',
    reads: ['prose'],
    by: ['clauses:hedge'],
    severity: 'warning',
    because: 'Its only measure may be taken or not; no figure, time or name stands beside it',
  },
  boilerplate: {
    label: 'boilerplate',
    check: 'no-empty-assurance',
    reads: ['prose'],
    by: ['assurances', 'clauses:vow'],
    severity: 'warning',
    because: 'Every provider could say it',
  },
  vague: {
    label: 'vague',
    check: 'no-vague-sources',
    reads: ['prose'],
    by: ['vague', 'clauses:empty'],
    severity: 'warning',
    because:
      'Nothing is left once the words of number, openness and the question itself are taken away',
  },
  truncated: {
    label: 'truncated',
    check: 'no-truncated-text',
    reads: ['prose', 'reason'],
    by: ['cut-off'],
    severity: 'warning',
    because: 'It stops before its sentence does',
  },
} as const satisfies Readonly<Record<string, LintRule>>;

export type LintRuleId = keyof typeof lintRules;
