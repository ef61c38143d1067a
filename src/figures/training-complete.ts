/** Whether further training is planned, as far as the facts tell. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { flagAt, textAt } from '../facts/stated.js';

/** No further training is planned: said so, or training had ended by the day on which the facts were written. */
export function isTrainingComplete(facts: ModelFacts): boolean | undefined {
  const stated = flagAt(facts, 'training.complete');
  if (stated !== undefined) return stated;
  const ended = textAt(facts, 'training.duration.ended');
  const written = textAt(facts, 'documentation.last_updated');
  return ended !== undefined && written !== undefined && ended <= written ? true : undefined;
}
