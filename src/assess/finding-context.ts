/** What the assessment has concluded by the time it words its findings. */
import type { GateId, PositionKey } from '../facts/condition.js';
import type { DocumentResult, GateResult, ObligationResult } from './assessment.js';
import type { EvaluationContext } from './judge-leaf.js';

/** Everything that checks ask besides the facts. */
export interface FindingContext {
  readonly setting: EvaluationContext;
  readonly gates: Readonly<Record<GateId, GateResult>>;
  readonly obligations: readonly ObligationResult[];
  readonly documents: readonly DocumentResult[];
  /** The positions that decided something. */
  readonly taken: ReadonlySet<PositionKey>;
}

/** What decides whether a check is asked. */
export type Asking = Pick<FindingContext, 'setting' | 'obligations'>;
