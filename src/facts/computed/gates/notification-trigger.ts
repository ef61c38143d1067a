/** Did something happen that Art. 52(1) wants notified? */
import { given } from '../../lookup.js';
import type { ModelFacts } from '../../model-facts.gen.js';
import type { Computation, Computed } from '../computation.js';
import { aboveSystemicRisk, plannedAboveSystemicRisk } from './compute-thresholds.js';
import { notKnown } from './not-known.js';

/** Art. 52(1) asks for a notification after the compute presumption or a modification of a systemic-risk model, not after a designation. */
export const notificationTrigger: Computation = (facts, context) => {
  const base = baseWithSystemicRisk(facts);
  const parts = [aboveSystemicRisk(facts, context), plannedAboveSystemicRisk(facts, context), base];
  const paths = parts.flatMap((part) => part.paths ?? []);
  if (base.truth === 'true') return { ...base, paths };
  const decisive =
    parts.find((part) => part.truth === 'true') ?? parts.find((part) => part.truth === 'unknown');
  return decisive
    ? { ...decisive, paths }
    : {
        truth: 'false',
        text: 'only a designation could meet the condition, and the Commission knows of that itself',
        paths,
      };
};

/** Is the model a modification of one with systemic risk? */
function baseWithSystemicRisk(facts: ModelFacts): Computed {
  const [kindPath, riskPath] = ['role.kind', 'role.base_model.systemic_risk'] as const;
  const kind = given(facts, kindPath);
  const risk = given(facts, riskPath);
  const paths = [kindPath, riskPath];
  if ((kind !== undefined && kind !== 'modifier') || risk === false) {
    return { truth: 'false', text: 'no base model with systemic risk is stated', paths };
  }
  if (kind === 'modifier' && risk === true) {
    return { truth: 'true', text: 'the base model has systemic risk', paths };
  }
  return notKnown(
    'whether the model modifies one with systemic risk is not known',
    [kind === undefined ? kindPath : riskPath],
    paths,
  );
}
