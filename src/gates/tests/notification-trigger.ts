/** Did something happen that Art. 52(1) wants notified: is the condition met, or will it be? */
import { given } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { flagAt, textAt } from '../../facts/stated.js';
import { riskAmongBases } from '../../figures/bases.js';
import type { Computation, Computed } from '../../figures/computation.js';
import { statedFigure } from '../../figures/compute.js';
import { aboveSystemicRisk, plannedAboveSystemicRisk } from '../../figures/compute-thresholds.js';
import { notKnown } from '../../figures/not-known.js';
import { isTrainingComplete } from '../../figures/training-complete.js';
import type { Tests } from '../../figures/truth.js';

const planPath = 'training.compute.planned_cumulative_flop';
const statusPath = 'role.placement.status';

/**
 * The compute presumption met or planned, a modification of a model with systemic risk, or a designation because the condition was met and not
 * notified; a designation on the criteria of Annex XIII is known to the Commission (Art. 52(1), Guidelines 2.3.2 and 2.3.4).
 */
const notificationTrigger: Computation = (facts, context) => {
  const parts = [
    aboveSystemicRisk(facts),
    plan(facts, context),
    modifiedRisk(facts),
    designatedUnnotified(facts),
  ];
  const paths = parts.flatMap((part) => part.paths ?? []);
  const decisive =
    parts.find((part) => part.truth === 'true') ?? parts.find((part) => part.truth === 'unknown');
  return decisive
    ? { ...decisive, paths }
    : {
        truth: 'false',
        text: 'the condition is not met and no plan meets it; a designation on other criteria the Commission knows of itself',
        paths,
      };
};

/** A stated plan counts; where none is stated one is asked for while training may go on before the placing. */
const plan: Computation = (facts, context): Computed => {
  if (statedFigure(facts, planPath)) {
    const planned = plannedAboveSystemicRisk(facts, context);
    return planned.truth === 'true' && isTrainingComplete(facts) === true
      ? notKnown('training is complete, and a plan beyond what was spent is stated', [planPath])
      : planned;
  }
  const status = textAt(facts, statusPath);
  const absent = given(facts, planPath) === undefined;
  const paths = [planPath, statusPath, 'training.complete'];
  if (isTrainingComplete(facts) === true || !absent) {
    return { truth: 'false', text: 'no further training is planned', paths };
  }
  if (status === undefined)
    return notKnown('the status of the placing is not known', [statusPath], paths);
  const isUsed =
    given(facts, 'role.placement.internal_use.essential_to_third_parties') === true ||
    given(facts, 'role.placement.internal_use.affects_rights') === true;
  const isAsked = status === 'planned' || (status === 'internal_only' && !isUsed);
  return isAsked
    ? notKnown('the compute that is planned for the model is not stated', [planPath], paths)
    : { truth: 'false', text: 'no plan is stated, and the actual compute counts', paths };
};

function modifiedRisk(facts: ModelFacts): Computed {
  const kind = given(facts, 'role.kind');
  const paths = ['role.kind'];
  if (kind !== undefined && kind !== 'modifier') {
    return { truth: 'false', text: 'no base model with systemic risk is stated', paths };
  }
  const risk = riskAmongBases(facts);
  if (kind === 'modifier' || risk.truth === 'false') return risk;
  return notKnown('whether the model modifies one with systemic risk is not known', paths);
}

function designatedUnnotified(facts: ModelFacts): Computed {
  const path = 'risk.systemic.designation_ground';
  const isDesignated = flagAt(facts, 'risk.systemic.designated') === true;
  return isDesignated && textAt(facts, path) === 'art_52_1'
    ? { truth: 'true', text: 'it was designated because it had not been notified', paths: [path] }
    : {
        truth: 'false',
        text: 'no designation for want of a notification is stated',
        paths: [path],
      };
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'notification-trigger': notificationTrigger,
} satisfies Tests;
