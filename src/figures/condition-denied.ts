/** Facts that say the condition of systemic risk was met, beside compute that denies it: that of the whole, or that of a modification. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { asNumber, entriesAt, flagAt, textAt } from '../facts/stated.js';
import { fillSentence } from '../finding/say.js';
import { dayValue, pathValue } from '../finding/value.js';
import { lawFraction } from '../law/spell.js';
import { isMerge, riskAmongBases } from './bases.js';
import type { FailedPlace } from './computation.js';
import { limitSystemicRisk, thirdTests } from './compute.js';
import { aboveSystemicRisk, plannedAboveSystemicRisk } from './compute-thresholds.js';
import { computeValue } from './limit-text.js';
import { dayAt } from './safety-clocks.js';

const metPath = 'risk.systemic.threshold_met_on';
const rebuttalPath = 'risk.systemic.rebuttal';

/** Each fact that presupposes the condition, where the stated compute is known not to meet it and nothing else does. */
export function conditionSpots(facts: ModelFacts): readonly FailedPlace[] {
  if (aboveSystemicRisk(facts).truth !== 'false' || isMetOtherwise(facts)) return [];
  return [...dayOfCondition(facts), ...spentAmounts(facts), ...rejectedArguments(facts)];
}

/**
 * The day on which a modification of a model with systemic risk passed the third, beside compute within it. Where the whole is above the
 * threshold the day may be that of the whole, and where a significant change is claimed it may be that of the change.
 */
export function modificationDaySpots(facts: ModelFacts): readonly FailedPlace[] {
  const day = dayAt(facts, metPath);
  const isOfModification =
    textAt(facts, 'role.kind') === 'modifier' &&
    flagAt(facts, 'role.base_model.same_provider') === false &&
    flagAt(facts, 'role.modification.significant_change') !== true &&
    !isMerge(facts) &&
    riskAmongBases(facts).truth === 'true' &&
    aboveSystemicRisk(facts).truth !== 'true' &&
    !isDecidedOtherwise(facts);
  if (day === null || !isOfModification || !isWithinThird(facts)) return [];
  return [
    {
      path: metPath,
      ...fillSentence(
        `{at} is {day}, and the modification stated is no more than ${lawFraction('modification')} of the compute of the base model`,
        { at: pathValue(metPath), day: dayValue(day) },
      ),
    },
  ];
}

function isWithinThird(facts: ModelFacts): boolean {
  const tests = thirdTests(facts);
  return tests.length > 0 && tests.every(({ isAbove }) => isAbove === 'false');
}

/** Met without the compute, or lifted by the Commission: then these facts deny nothing. */
function isMetOtherwise(facts: ModelFacts): boolean {
  const isModified = textAt(facts, 'role.kind') === 'modifier';
  return isDecidedOtherwise(facts) || (isModified && riskAmongBases(facts).truth !== 'false');
}

/** The Commission has designated the model itself, or has lifted the presumption. */
function isDecidedOtherwise(facts: ModelFacts): boolean {
  return (
    flagAt(facts, 'risk.systemic.designated') === true || textAt(facts, rebuttalPath) === 'accepted'
  );
}

function dayOfCondition(facts: ModelFacts): readonly FailedPlace[] {
  const day = dayAt(facts, metPath);
  if (day === null) return [];
  const values = { at: pathValue(metPath), day: dayValue(day) };
  return [
    {
      path: metPath,
      ...fillSentence('{at} is {day}, and the compute stated is not above the threshold', values),
    },
  ];
}

/** Compute only grows: an amount that was notified as spent stays spent. */
function spentAmounts(facts: ModelFacts): readonly FailedPlace[] {
  return (entriesAt(facts, 'risk.systemic.notifications') ?? []).flatMap((entry, index) => {
    const amount = asNumber(entry.compute_flop);
    if (entry.figure !== 'spent' || !amount?.isMoreThan(limitSystemicRisk)) return [];
    return [
      {
        path: `risk.systemic.notifications[${index}].compute_flop`,
        ...fillSentence(
          '{amount} were notified as spent, and the compute stated is not above the threshold',
          { amount: computeValue(amount) },
        ),
      },
    ];
  });
}

/** Arguments are rejected about a model that meets the condition, or that will by its plan. */
function rejectedArguments(facts: ModelFacts): readonly FailedPlace[] {
  const isRejected = textAt(facts, rebuttalPath) === 'rejected';
  if (!isRejected || plannedAboveSystemicRisk(facts).truth === 'true') return [];
  return [
    {
      path: rebuttalPath,
      ...fillSentence('{at} is rejected, and the compute stated is not above the threshold', {
        at: pathValue(rebuttalPath),
      }),
    },
  ];
}
