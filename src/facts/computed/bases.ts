/** The models that a modification began with: the base model, and the others of a merge. */
import { given } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';
import { type Figure, statedFigure } from './compute.js';

const first = 'role.base_model';
const others = 'role.further_base_models';

/** The paths of all base models that are spoken of, the first one first. */
export function basePaths(facts: ModelFacts): readonly string[] {
  const list = given(facts, others);
  const more = Array.isArray(list) ? list.map((_, index) => `${others}[${index}]`) : [];
  return given(facts, first) === undefined && more.length > 0 ? more : [first, ...more];
}

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
