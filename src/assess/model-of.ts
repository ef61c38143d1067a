/** Name and version of the model, as an assessment calls it. */
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';

/** Each as the facts state it; null where they don't. */
export function modelOf(facts: ModelFacts): {
  readonly name: string | null;
  readonly version: string | null;
} {
  const named = (path: string): string | null => {
    const value = given(facts, path);
    return typeof value === 'string' ? value : null;
  };
  return { name: named('model.name'), version: named('model.version') };
}
