/** Where the facts tell of the models that a modification began with: the base model, and the others of a merge. */
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';

const first = 'role.base_model';
const others = 'role.further_base_models';

/** The paths of all base models, the first one first; the first stands there even where nothing is said of it. */
export function basePaths(facts: ModelFacts): readonly string[] {
  const list = given(facts, others);
  return [first, ...(Array.isArray(list) ? list.map((_, index) => `${others}[${index}]`) : [])];
}
