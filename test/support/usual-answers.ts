/** What each question of law answers in a test that names no answers: whatever adds duties, without systemic risk. */
import { type GateId, gateOrder } from '../../src/facts/gate-order.js';
import { gates } from '../../src/gates/registry.gen.js';

export const usualAnswers = {
  ...(Object.fromEntries(gateOrder.map((id) => [id, gates[id].raises])) as Record<GateId, string>),
  'systemic-risk': 'no',
};

/** One result for each gate, made of its usual answer. */
export function forEachGate<Result>(make: (answer: string) => Result): Record<GateId, Result> {
  const results = gateOrder.map((id) => [id, make(usualAnswers[id])]);
  return Object.fromEntries(results) as Record<GateId, Result>;
}
