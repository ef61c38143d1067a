/** The tests on notification and designation: what they presuppose, and their days. */
import type { FactPath } from '../../facts/paths.gen.js';
import { entriesAt, flagAt, numberAt, textAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { limitSystemicRisk } from '../../figures/compute.js';
import { aboveSystemicRisk } from '../../figures/compute-thresholds.js';
import { asExpectation, designationSpots } from '../../figures/contradictions.js';
import { placedOn } from '../../figures/placing-days.js';
import { dayAt } from '../../figures/safety-clocks.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { dayValue, pathValue, wordValue } from '../../finding/value.js';

/** A designation presupposes a general-purpose AI model (Art. 51(1)). */
export const designationFitsGenerality: Computation = (facts) => {
  const generality = textAt(facts, 'model.generality');
  if (flagAt(facts, 'risk.systemic.designated') !== true || generality === undefined)
    return unknown;
  if (generality === 'broad') return failedAt([]);
  const path = 'model.generality';
  return failedAt([
    {
      path,
      ...fillSentence('{at} is {stated}', { at: pathValue(path), stated: wordValue(generality) }),
    },
  ]);
};

const occasions: readonly FactPath[] = [
  'risk.systemic.notified_on',
  'risk.systemic.threshold_known_on',
];

/** Where nothing is to be notified, nothing was: save for a plan above the threshold or arguments that were accepted. */
export const notificationHasOccasion: Computation = (facts, context) => {
  const tellingPaths = occasions.filter((path) => textAt(facts, path) !== undefined);
  const isBelow = aboveSystemicRisk(facts).truth === 'false';
  const answer = context.answered('systemic-risk');
  if (tellingPaths.length === 0) return unknown;
  if (!isBelow || (answer !== 'no' && answer !== 'open')) return failedAt([]);
  const planned = numberAt(facts, 'training.compute.planned_cumulative_flop');
  if (textAt(facts, 'risk.systemic.rebuttal') === 'accepted') return failedAt([]);
  if (planned?.isMoreThan(limitSystemicRisk)) return failedAt([]);
  return failedAt(
    tellingPaths.map((path) => ({
      path,
      ...fillSentence('{at} is stated, and the compute stated is not above the threshold', {
        at: pathValue(path),
      }),
    })),
  );
};
const metPath = 'risk.systemic.threshold_met_on';

/** The first filing is the notification: it was sent on the day that stands as the day of notification. */
export const filingsFitNotification: Computation = (facts) => {
  const first = entriesAt(facts, 'risk.systemic.notifications')?.[0]?.on;
  const notified = dayAt(facts, 'risk.systemic.notified_on');
  if (typeof first !== 'string' || notified === null) return unknown;
  return failedAt(
    first === notified
      ? []
      : [
          {
            path: 'risk.systemic.notifications[0].on',
            ...fillSentence('sent on {first}, notified on {notified}', {
              first: dayValue(first),
              notified: dayValue(notified),
            }),
          },
        ],
  );
};

/** Known only after the placing, the condition may have been met before or after it, and the duties hang on the day. */
export const conditionDayStated: Computation = (facts) => {
  const placed = placedOn(facts);
  const known = dayAt(facts, 'risk.systemic.threshold_known_on');
  if (aboveSystemicRisk(facts).truth !== 'true' || placed === null || known === null)
    return unknown;
  if (flagAt(facts, 'risk.systemic.designated') === true || known <= placed) return failedAt([]);
  return failedAt(
    dayAt(facts, metPath) === null
      ? [
          {
            path: metPath,
            ...fillSentence('known on {known}, placed on {placed}', {
              known: dayValue(known),
              placed: dayValue(placed),
            }),
          },
        ]
      : [],
  );
};

/** The same as an expectation: the day of a designation that is denied. */
export const designationFitsDay: Computation = (facts) => asExpectation(designationSpots(facts));

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'condition-day-stated': conditionDayStated,
  'designation-fits-day': designationFitsDay,
  'designation-fits-generality': designationFitsGenerality,
  'filings-fit-notification': filingsFitNotification,
  'notification-has-occasion': notificationHasOccasion,
} satisfies Tests;
