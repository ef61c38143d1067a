/** The shape of a named computation: facts in, a three-valued truth out, with the words and the facts behind it. */
import type { GateId } from '../facts/condition.js';
import type { CheckSeverity } from '../facts/define.js';
import type { Evidence } from '../facts/evidence.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { Params, Value } from '../finding/value.js';
import type { CaveatId } from '../law/caveats.js';

export interface ComputationContext {
  /** The day of the assessment, YYYY-MM-DD. */
  readonly asOf: string;
  /** The answer of a gate that is already decided. */
  readonly answered: (gate: GateId) => string;
  /** What the files say that the facts name. */
  readonly evidence?: Evidence | undefined;
}

/** One of several places that an expectation speaks of. */
export interface FailedPlace {
  readonly path: string;
  /** A clause, no full stop: what was found there. */
  readonly text: string;
  /** Where one check finds things of unlike weight; absent: that of the check. */
  readonly severity?: CheckSeverity;
  /** Its severity stands whatever is owed: it is in a title, or where the schema takes no absence. */
  readonly whateverIsOwed?: boolean;
  /** What to do there, where that is not what the check says. */
  readonly help?: string;
  /** What fills the clause. */
  readonly params?: Params;
  /** The other facts that it was compared with. */
  readonly also?: readonly string[];
}

export interface Computed {
  /** `review` leaves it to a person; only schemes beside the law answer so, a gate says by `unsettled` where the law is open. */
  readonly truth: 'true' | 'false' | 'unknown' | 'review';
  /** A clause for the reason, no full stop. */
  readonly text?: string;
  /** What the clause names, in its order. */
  readonly values?: readonly Value[];
  /** The facts it read. */
  readonly paths?: readonly string[];
  /** The facts that would settle an unknown. */
  readonly missing?: readonly string[];
  /** Each place that breaks an expectation, with a clause that says how; every one becomes a finding. */
  readonly spots?: readonly FailedPlace[];
  /** How grave it is that the expectation does not hold, where that hangs on the facts. */
  readonly severity?: 'error' | 'warning' | 'note';
  /** What travels with a conclusion that rests on it. */
  readonly caveats?: readonly CaveatId[];
  /** The 30 % band around a figure holds the threshold. */
  readonly borderline?: boolean;
}

export type Computation = (facts: ModelFacts, context: ComputationContext) => Computed;
