/** Runs a computation once for the facts of a model: gates, duties and checks ask for the same ones again and again. */
import type { GateId } from '../facts/condition.js';
import { noted, traced } from '../facts/lookup.js';
import type { Computation, Computed } from '../figures/computation.js';
import type { ReadResult } from '../read/read-result.js';

/** What a computation gave, and the paths that it looked up. */
export interface ComputationOutcome {
  readonly value: Computed;
  readonly paths: readonly string[];
}

/** What a computation is asked over; an evaluation has all of it (`Setting`). */
export interface ComputationInput {
  readonly read: Pick<ReadResult, 'facts' | 'evidence'>;
  readonly asOf: string;
  readonly computations: Readonly<Record<string, Computation>>;
  readonly answer: (gate: GateId) => string;
}

/** What the outcomes depend on besides the facts; where one of these differs nothing is kept. */
type Basis = Omit<ComputationInput, 'read'> & { readonly evidence: ReadResult['evidence'] };

const kept = new WeakMap<
  object,
  { readonly basis: Basis; readonly by: Map<string, ComputationOutcome> }
>();

/** The outcome of the computation of that name; throws a RangeError where there is none (a defect of ours). */
export function computedOnce(name: string, setting: ComputationInput): ComputationOutcome {
  const { asOf, answer, computations, read } = setting;
  const { facts, evidence } = read;
  let own = kept.get(facts);
  if (
    own === undefined ||
    own.basis.answer !== answer ||
    own.basis.asOf !== asOf ||
    own.basis.computations !== computations ||
    own.basis.evidence !== evidence
  ) {
    own = { basis: { asOf, answer, computations, evidence }, by: new Map() };
    kept.set(facts, own);
  }
  const found = own.by.get(name);
  if (found !== undefined) {
    // Whoever computes around this looked the same paths up.
    noted(found.paths);
    return found;
  }
  const computation = computations[name];
  if (!computation) throw new RangeError(`no computation named ${name}`);
  const made = traced(() => computation(facts, { asOf, answered: answer, evidence }));
  own.by.set(name, made);
  return made;
}
