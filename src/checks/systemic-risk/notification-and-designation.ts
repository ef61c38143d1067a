/** The tests on notification and designation: what they presuppose, and their days. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { entriesAt, flagAt, textAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { aboveSystemicRisk, plannedAboveSystemicRisk } from '../../figures/compute-thresholds.js';
import { conditionSpots, modificationDaySpots } from '../../figures/condition-denied.js';
import { asExpectation, designationSpots } from '../../figures/contradictions.js';
import { placedOn } from '../../figures/placing-days.js';
import { dayAt } from '../../figures/safety-clocks.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { dayValue, pathValue, wordValue } from '../../finding/value.js';

const rebuttalPath = 'risk.systemic.rebuttal';

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

/** The facts that tell of a notification or of its condition. The day of the condition contradicts more: that is a check of its own. */
function tellingOf(facts: ModelFacts): readonly string[] {
  const days = (['risk.systemic.notified_on', 'risk.systemic.threshold_known_on'] as const).filter(
    (path) => textAt(facts, path) !== undefined,
  );
  const sent = (entriesAt(facts, 'risk.systemic.notifications') ?? []).flatMap(({ on }, index) =>
    typeof on === 'string' ? [`risk.systemic.notifications[${index}].on`] : [],
  );
  // Arguments come with a notification (Art. 52(2)); rejected ones presuppose that the condition was met.
  const argued = textAt(facts, rebuttalPath) === 'pending' ? [rebuttalPath] : [];
  return [...days, ...sent, ...argued];
}

/** Where nothing is to be notified, nothing was: save for a plan above the threshold or arguments that were accepted. */
export const notificationHasOccasion: Computation = (facts, context) => {
  const tellingPaths = tellingOf(facts);
  const isBelow = aboveSystemicRisk(facts).truth === 'false';
  const answer = context.answered('systemic-risk');
  if (tellingPaths.length === 0) return unknown;
  if (!isBelow || (answer !== 'no' && answer !== 'open')) return failedAt([]);
  if (textAt(facts, rebuttalPath) === 'accepted') return failedAt([]);
  if (plannedAboveSystemicRisk(facts).truth === 'true') return failedAt([]);
  return failedAt(
    tellingPaths.map((path) => ({
      path,
      ...fillSentence('{at} is stated, and the compute stated is not above the threshold', {
        at: pathValue(path),
      }),
    })),
  );
};

/** The Commission has decided on arguments of which a day of decision is stated. */
const rebuttalFitsDay: Computation = (facts) => {
  const stands = textAt(facts, rebuttalPath);
  const day = dayAt(facts, 'risk.systemic.rebuttal_decided_on');
  if (stands === undefined || day === null) return unknown;
  if (stands === 'accepted' || stands === 'rejected') return failedAt([]);
  return failedAt([
    {
      path: 'risk.systemic.rebuttal_decided_on',
      ...fillSentence('decided on {day}, and {rebuttal} is {stands}', {
        day: dayValue(day),
        rebuttal: pathValue(rebuttalPath),
        stands: wordValue(stands),
      }),
    },
  ]);
};

/** What says that the condition was met does so beside compute that can have met it. */
const conditionNotDenied: Computation = (facts) =>
  asExpectation([...conditionSpots(facts), ...modificationDaySpots(facts)]);

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

/** The same as an expectation: the day or ground of a designation that is denied. */
export const designationFitsDay: Computation = (facts) => asExpectation(designationSpots(facts));

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'condition-day-stated': conditionDayStated,
  'condition-not-denied': conditionNotDenied,
  'designation-fits-day': designationFitsDay,
  'designation-fits-generality': designationFitsGenerality,
  'filings-fit-notification': filingsFitNotification,
  'notification-has-occasion': notificationHasOccasion,
  'rebuttal-fits-day': rebuttalFitsDay,
} satisfies Tests;
