/** Positions: the provider's own reasoned answers where the law is unsettled; when one may count, and when it is refused. */
import type { PositionKey } from '../facts/condition.js';
import { type GateId, gateOrder } from '../facts/gate-order.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { gates } from '../gates/registry.gen.js';
import type { PositionTaken } from './assessment.js';

/** The answers a position may give, by key; the first adds duties, the others lower them. */
export const positionAnswers: Readonly<Record<PositionKey, readonly string[]>> = {
  ...answersOfGates(),
  'commercial-activity': ['yes', 'no'],
  'licence-terms': ['not-met', 'met'],
  monetisation: ['not-met', 'met'],
  'copyleft-dual-licence': ['not-met', 'met'],
  'eea-representative': ['required', 'not-required'],
  'legacy-systemic-risk': ['before', 'transition'],
  'sole-purpose-research': ['in', 'out'],
  'weights-access': ['not-met', 'met'],
  'before-placement': ['applies', 'does-not-apply'],
  'value-chain': ['applies', 'does-not-apply'],
};

/** Of a question of law: the answer that adds duties first, then the others that settle it. */
function answersOfGates(): Readonly<Record<GateId, readonly string[]>> {
  const byGate = gateOrder.map((id) => {
    const { raises: first, inReasons } = gates[id];
    const { whether: _, ...settling } = inReasons;
    return [id, [...new Set([first, ...Object.keys(settling)])]];
  });
  return Object.fromEntries(byGate) as Readonly<Record<GateId, readonly string[]>>;
}

/** The position stated under `key`, or null where none is stated or a part of it is missing or its answer is not one of the key's. */
export function positionAt(facts: ModelFacts, key: PositionKey): PositionTaken | null {
  const [answer, because, by, on] = (['answer', 'because', 'by', 'on'] as const).map((name) =>
    given(facts, `positions.${key}.${name}`),
  );
  if (
    typeof answer !== 'string' ||
    typeof because !== 'string' ||
    typeof by !== 'string' ||
    typeof on !== 'string' ||
    !positionAnswers[key].includes(answer)
  ) {
    return null;
  }
  return { key, answer, because, by, on };
}

/** True where the position adds duties. */
export function raises(position: PositionTaken): boolean {
  return positionAnswers[position.key as PositionKey][0] === position.answer;
}
