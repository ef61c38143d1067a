/** The shapes of the literals in the rooms: items, forms and checks; a file's name is its id. */

import type { CaveatId } from '../law/caveats.js';
import type { DueRuleId } from '../law/due-rules.js';
import type { ProvisionId, Reader } from '../law/provisions.js';
import type { Condition, GateId, PositionKey } from './condition.js';
import type { FactPath } from './paths.gen.js';

export type CheckSeverity = 'error' | 'warning' | 'note';

/** The chapters of the Code of Practice. */
export type CodeChapter = 'transparency' | 'copyright' | 'safety_and_security';

/**
 * One expectation. Given-checks (`fact(p).isGiven()`) take their severity from the table of absences
 * (`docs/architecture.md`); others report `severity` (default `error`) when false and nothing when unknown.
 */
export interface Check {
  readonly expects: Condition;
  /** Present tense, no full stop: what was found. */
  readonly message: string;
  /** Imperative that names the path to write. */
  readonly help: string;
  readonly severity?: CheckSeverity;
  /** What only a chapter of the code asks for is no more than this for those who have not signed it. */
  readonly unsigned?: { readonly chapter: CodeChapter; readonly atMost: CheckSeverity };
  /** The check is asked only where this holds. */
  readonly when?: Condition;
  /** What an outdated issue of a form had, and what stands in its place, for `explain`. */
  readonly replaces?: readonly { readonly old: string; readonly now: string }[];
  /** Bad and good example lines for `explain`. */
  readonly examples?: { readonly bad: string; readonly good: string };
  /** What is held against each other: the help of a finding ends with what each of them states. */
  readonly compares?: readonly FactPath[];
  /** The check speaks only where one of these facts says something, and names those that do. */
  readonly whileStated?: readonly FactPath[];
}

/** One thing that the law wants written down; its words are `templates/sections/<id>.md.hbs`. */
export interface Item {
  readonly title: string;
  /** Every place that asks for it; one place may be asked by several documents. */
  readonly askedBy: readonly ProvisionId[];
  /** Every fact the section prints. */
  readonly facts: readonly FactPath[];
  /** The item is owed only where this holds (Annex XI section 2: systemic risk). */
  readonly appliesWhen?: Condition;
  /** The provision says "where applicable": `not_applicable` is then a full answer. */
  readonly whereApplicable?: boolean;
  readonly checks: Readonly<Record<string, Check>>;
}

/** How an answer is printed; `words` are what a reader sees for each enum value or for true and false. */
export type AnswerKind =
  | { readonly kind: 'text' }
  /** A name or a number, which ends in no full stop. */
  | { readonly kind: 'name' }
  | { readonly kind: 'prose' }
  | { readonly kind: 'date' }
  /** A day without the short form that the Commission’s template shows beside it. */
  | { readonly kind: 'day' }
  | { readonly kind: 'month' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'options'; readonly words: Readonly<Record<string, string>> }
  /** A list of objects or texts; each entry's fields in order, with a label each. */
  | {
      readonly kind: 'list';
      readonly columns: readonly {
        readonly key: string;
        readonly label: string;
        /** The heading does not ask for it of every entry. */
        readonly optional?: boolean;
      }[];
    }
  /** Several facts under one label, each with its own lead-in; any of them answers the field. */
  | {
      readonly kind: 'parts';
      readonly parts: readonly {
        readonly fact: FactPath;
        readonly label: string;
        /** The form asks for this part by name: its absence is said. */
        readonly needed?: boolean;
      }[];
    }
  /** Rendered by a named function of `render/answers/`, e.g. the size-band table. */
  | { readonly kind: 'special'; readonly name: string };

/** Who gets a row of a form that shows different things to different readers. */
export type FormReader = 'ai-office' | 'national-authorities' | 'downstream-providers';

/** How exactly a form wants a number: typed with so many significant figures, or made from the number of another row. */
export type Precision =
  | { readonly figures: 1 | 2 }
  | { readonly fromRow: number; readonly as: 'range' | 'one figure' | 'order of magnitude' };

/** One labelled field of an official form, in the form's order and with the form's label. */
export interface FormField {
  /** Stable within the form; checks and findings are `<form>/<key>`. */
  readonly key: string;
  readonly label: string;
  readonly fact: FactPath;
  readonly answer: AnswerKind;
  /** The form wants an answer only where this holds of the model, the provider or the process; absent: always. A fact that is not stated leaves it unknown. */
  readonly requiredWhen?: Condition;
  /** A test of the file: where it does not hold, another field answers or asks, so that nobody asks here. Never a fact about the model. */
  readonly askedWhen?: Condition;
  /** Never required: an "Additional comments" box. */
  readonly optional?: boolean;
  /** Optional only as a field: one of its own checks wants the answer, by this fact or by another. */
  readonly isAskedByCheck?: boolean;
  /** What it prints besides its own fact, where a plain "no" above would deny that too. */
  readonly details?: readonly FactPath[];
  /** Of a yes-no question: what to do where the answer is no and details are stated below it. */
  readonly helpAfterNo?: string;
  /** The form itself allows "not known" as an answer here. */
  readonly localEscape?: boolean;
  /** What the document prints where `requiredWhen` is false: it denies something, and a value of a fact carries that, e.g. "Not applicable (provider established in the Union)". */
  readonly whenNotRequired?: string;
  /** What the document prints where nothing is stated and nobody asks: it speaks of the statement alone, e.g. "No other dataset is described". */
  readonly whenNotAsked?: string;
  /** The number of the row, printed before the label; the form's provision has a place of that number. */
  readonly row?: number;
  /** Who gets the row; absent: every reader of the form. */
  readonly readers?: readonly FormReader[];
  /** How exactly the form wants the number. */
  readonly precision?: Precision;
  /** About how many words the form recommends: guidance, never more than a note. */
  readonly words?: number;
  /** The form itself allows "N/A" here: `not_applicable` with its reason is then a full answer. */
  readonly whereApplicable?: boolean;
  /** What the heading wants, as the end of a sentence that begins so: printed where nothing is stated. */
  readonly wants?: string;
  /** A full sentence beside it: who may answer in less detail, or not at all. */
  readonly relief?: string;
  readonly message: string;
  readonly help: string;
  readonly checks?: Readonly<Record<string, Check>>;
}

export interface FormSection {
  readonly number: string;
  readonly title: string;
  /** The form gives the section a title without a number. */
  readonly isUnnumbered?: boolean;
  /** The place that prescribes the section, where it is not the form's own. */
  readonly provision?: ProvisionId;
  readonly intro?: string;
  readonly fields: readonly FormField[];
}

/** One official form as a table that a lawyer can lay beside the paper. */
export interface Form {
  readonly title: string;
  readonly provision: ProvisionId;
  /** The issue of the form: its reference and date. */
  readonly issue: string;
  /** A form that binds only those who promised it is owed only where this holds, and voluntary elsewhere. */
  readonly owedWhen?: Condition;
  /** The form is asked for only where this holds. */
  readonly appliesWhen?: Condition;
  /** What is missing under its headings is no more than this for those who have not signed the chapter. */
  /** The most that an empty field may weigh, whoever signed: a heading that only the code asks for. */
  readonly atMost?: CheckSeverity;
  readonly unsigned?: { readonly chapter: CodeChapter; readonly atMost: CheckSeverity };
  readonly sections: readonly FormSection[];
}

/** A check across items and forms (consistency, dates, arithmetic). */
export interface CrossCheck extends Check {
  readonly title: string;
  readonly provision: ProvisionId;
  /** The finding points here, unless the computation names the spots itself. */
  readonly at: FactPath;
  /** A reasoned `not_applicable` is a full answer. */
  readonly whereApplicable?: boolean;
  /** It speaks of the files, not of a duty: its severity stands whatever is owed. */
  readonly whateverIsOwed?: boolean;
  /** What it finds stands in place of an answer: it is never milder than `{ unknown: … }` would be there. */
  readonly standsForUnknown?: boolean;
  /** The questions of law whose facts it compares: its severity stands whatever is owed, and the question is not answered by one side alone. */
  readonly feedsGate?: readonly GateId[];
}

export const defineItem = (item: Item): Item => item;
export const defineCheck = (check: CrossCheck): CrossCheck => check;

/** One possible answer of a gate, in the order in which the law asks. */
export interface GateClause {
  readonly when: Condition;
  readonly answer: string;
  /** What makes the rule, the highest in authority. */
  readonly provision: ProvisionId;
  /** What explains it. */
  readonly readBy?: ProvisionId;
  /**
   * Full clause in plain English, no full stop: why this answer follows. `{figures}` stands for the amounts that decided; absent: what
   * was found says it itself.
   */
  readonly because?: string;
  /** What travels with the answer to whatever rests on it. */
  readonly caveats?: readonly CaveatId[];
}

/** The question as a clause, and the answers that settle it by their names. */
export interface GateClauses extends Readonly<Record<string, string>> {
  readonly whether: string;
}

/**
 * One question of law. The first clause that holds answers; where a clause is unknown, the answer is definite only if every
 * resolution gives the same one. The exception uses `met` instead: conditions that must all hold.
 */
export interface Gate {
  readonly question: string;
  /** The answer that adds duties: a position may always take it, unless the gate is open. */
  readonly raises: string;
  readonly provision: ProvisionId;
  readonly clauses: readonly GateClause[];
  readonly otherwise: Omit<GateClause, 'when' | 'because'> & { readonly because: string };
  /** What the verdict line says for each answer. */
  readonly says: Readonly<Record<string, string>>;
  /** What a reason says of the question (`whether`) and of each answer that settles it: clauses without a full stop. */
  readonly inReasons: GateClauses;
}

export interface ExceptionBlock {
  readonly block: 'licence' | 'monetisation' | 'public availability' | 'systemic risk';
  readonly holds: Condition;
  /** What the verdict line says where it does not hold; absent: the words of what was found say it themselves. */
  readonly fails?: string;
  /** What makes the rule, the highest in authority. */
  readonly provision: ProvisionId;
  /** What explains it. */
  readonly readBy?: ProvisionId;
  /** Key of the position that may answer a failed or unsettled condition. */
  readonly position?: PositionKey;
}

export interface ExceptionGate {
  readonly question: string;
  readonly raises: string;
  readonly provision: ProvisionId;
  readonly met: Readonly<Record<string, ExceptionBlock>>;
  readonly says: Readonly<Record<string, string>>;
  readonly inReasons: GateClauses;
}

/** One duty. Dates are computed by `assess/dates.ts` from `due`. */
export interface Obligation {
  readonly title: string;
  readonly provision: ProvisionId;
  readonly appliesWhen: Condition;
  readonly exemptWhen?: Condition;
  /** A modifier owes it for the modification only (recital 109, Guidelines 3.2). */
  readonly limitedForModifiers?: boolean;
  readonly due: DueRuleId;
  /** What makes the exemption, where it is not Art. 53(2). */
  readonly exemptBy?: ProvisionId;
  readonly readers: readonly Reader[];
}

/** A gate whose clauses answer with what `says` has words for. */
type GateOf<Says extends Readonly<Record<string, string>>> = Omit<
  Gate,
  'says' | 'inReasons' | 'raises' | 'clauses' | 'otherwise'
> & {
  readonly says: Says;
  readonly inReasons: NoInfer<
    Readonly<Record<'whether' | Exclude<keyof Says & string, 'open' | 'review'>, string>>
  >;
  readonly raises: NoInfer<keyof Says & string>;
  readonly clauses: readonly (Omit<GateClause, 'answer'> & {
    readonly answer: NoInfer<keyof Says & string>;
  })[];
  readonly otherwise: Omit<Gate['otherwise'], 'answer'> & {
    readonly answer: NoInfer<keyof Says & string>;
  };
};

export const defineGate = <const Says extends Readonly<Record<string, string>>>(
  gate: GateOf<Says>,
): Gate => gate;
export const defineException = (gate: ExceptionGate): ExceptionGate => gate;
export const defineObligation = (obligation: Obligation): Obligation => obligation;
