/** The months that facts state; words in their place are no month. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { FactPath } from '../facts/paths.gen.js';
import { textAt } from '../facts/stated.js';

const MONTH = /^\d{4}-\d{2}$/;

/** The month at the path; "not known" and other words are no month. */
export function monthAt(facts: ModelFacts, path: FactPath): string | undefined {
  return asMonth(textAt(facts, path));
}

export function asMonth(text: string | undefined): string | undefined {
  const month = text?.slice(0, 7);
  return month !== undefined && MONTH.test(month) ? month : undefined;
}
