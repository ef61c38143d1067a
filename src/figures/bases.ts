/** What is known of the models that a modification began with: whether there are several, their compute and their risk. */
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { basePaths } from './base-paths.js';
import type { Computed } from './computation.js';
import { type ComputeFigure, statedFigure } from './compute.js';
import { notKnown } from './not-known.js';

/** True for a merge: more than one base model. */
export function isMerge(facts: ModelFacts): boolean {
  return basePaths(facts).length > 1;
}

/** The compute of each base model; null where it is not known. */
export function baseFigures(facts: ModelFacts): readonly (ComputeFigure | null)[] {
  return basePaths(facts).map((path) => statedFigure(facts, `${path}.training_compute_flop`));
}

/** True where a base model is said to have systemic risk: the compute of a modification then counts more than its updates. */
export function isAnyBaseSystemic(facts: ModelFacts): boolean {
  return basePaths(facts).some((path) => given(facts, `${path}.systemic_risk`) === true);
}

/** Has one of the bases systemic risk? It counts wherever it stands. */
export function riskAmongBases(facts: ModelFacts): Computed {
  const paths = basePaths(facts).map((path) => `${path}.systemic_risk`);
  const answers = paths.map((path) => given(facts, path));
  if (answers.includes(true)) {
    return { truth: 'true', text: 'a base model has systemic risk', paths };
  }
  const open = paths.filter((_, index) => answers[index] === undefined);
  return open.length > 0
    ? notKnown('whether a base model has systemic risk is not known', open, paths)
    : { truth: 'false', text: 'no base model has systemic risk', paths };
}
