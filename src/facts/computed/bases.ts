/** What is known of the models that a modification began with: whether there are several, their compute and their risk. */
import { given } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';
import { basePaths } from './base-paths.js';
import { type Figure, statedFigure } from './compute.js';

/** True for a merge: more than one base model. */
export function isMerge(facts: ModelFacts): boolean {
  return basePaths(facts).length > 1;
}

/** The compute of each base model; null where it is not known. */
export function baseFigures(facts: ModelFacts): readonly (Figure | null)[] {
  return basePaths(facts).map((path) => statedFigure(facts, `${path}.training_compute_flop`));
}

/** True where a base model is said to have systemic risk: the compute of a modification then counts more than its updates. */
export function isAnyBaseSystemic(facts: ModelFacts): boolean {
  return basePaths(facts).some((path) => given(facts, `${path}.systemic_risk`) === true);
}
