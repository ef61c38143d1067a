/** The shape of an answer of a form that needs more than one fact or a table, and what its printer may look at. */
import type { Assessment, Truth } from '../../assess/assessment.js';
import type { Condition } from '../../facts/condition.js';
import type { FormField } from '../../facts/define.js';
import type { Evidence } from '../../facts/evidence.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { type Part, paragraph } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import type { CoverageRecorder } from '../provision-coverage.js';

export interface Answer {
  readonly blocks: readonly Block[];
  /** It says that no answer is due, by a fact that carries it. */
  readonly isNotApplicable?: true;
  /** It says why there is no answer, and nothing else: neighbours that say the same share it. */
  readonly isReason?: true;
  /** It is an open point as a whole. */
  readonly isOpen?: true;
  /** A footnote definition, printed once at the end of the form. */
  readonly note?: string;
  /** A part with its own heading, printed after the whole form. */
  readonly annex?: readonly Block[];
}

/** An answer of one paragraph. */
export const says = (...parts: readonly Part[]): Answer => ({ blocks: [paragraph(...parts)] });

export interface AnswerContext {
  readonly facts: ModelFacts;
  readonly evidence?: Evidence | undefined;
  readonly assessment: Assessment;
  readonly holds: (condition: Condition) => Truth;
  /** Where an answer writes down the open points and absences in it. */
  readonly places: CoverageRecorder;
}

export interface SpecialAnswer {
  /** Every fact it prints besides the field's own. */
  readonly facts: readonly FactPath[];
  /** The parts of the field's own fact that it prints, where it does not print all of it; what stands beside is seen by nobody else. */
  readonly parts?: (fact: FactPath) => readonly FactPath[];
  /** Null where nothing is stated: the form then says why. `group` holds the fields that it prints together. */
  readonly print: (context: AnswerContext, group: readonly FormField[]) => Answer | null;
}

/** Blank text and empty lists say nothing. */
export function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** `2026-02` → `02/2026`, as the form writes months; other words stay. */
export function formMonth(text: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? [];
  return year && month ? `${month}/${year}` : text;
}
