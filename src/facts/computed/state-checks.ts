/** Expectations over facts with days and bounds: whether the states that they tell of can follow one another. */
import { say } from '../../finding/say.js';
import { dayValue, pathValue } from '../../finding/value.js';
import { Decimal } from '../decimal.js';
import { given } from '../lookup.js';
import { basePaths } from './base-paths.js';
import type { Computation } from './computation.js';
import { cumulativeFigure, isBound, isGreater, statedFigure } from './compute.js';
import { aboveSystemicRisk } from './gates/compute-thresholds.js';
import { computeValue } from './gates/limit-text.js';
import { isTrainingComplete } from './gates/notification-trigger.js';
import { placedOn } from './placing-days.js';
import { dayAt } from './safety-clocks.js';
import { entriesAt, flagAt, textAt } from './stated.js';
import { told, unknown } from './truth.js';

const planPath = 'training.compute.planned_cumulative_flop';
const withdrawnPath = 'role.placement.withdrawn_on';
const metPath = 'risk.systemic.threshold_met_on';

/** A lower bound of compute is no higher than the upper one; beside a higher one neither counts. */
export const computeBoundsInOrder: Computation = (facts) => {
  const paths = [
    'training.compute.parameter_update_flop',
    'training.compute.cumulative_flop',
    planPath,
    ...basePaths(facts).map((path) => `${path}.training_compute_flop`),
    'role.modification.compute_flop',
  ];
  const bounds = paths.flatMap((path) => {
    const [least, most] = [given(facts, `${path}.at_least`), given(facts, `${path}.at_most`)];
    return least instanceof Decimal && most instanceof Decimal ? [{ path, least, most }] : [];
  });
  if (bounds.length === 0) return unknown;
  return told(
    bounds
      .filter(({ least, most }) => least.isMoreThan(most))
      .map(({ path, least, most }) => ({
        path,
        ...say('at least {least}, at most {most}', {
          least: computeValue(least),
          most: computeValue(most),
        }),
      })),
  );
};

/** Where training is complete, a plan is no more than what was spent. */
export const trainingCompleteFitsPlan: Computation = (facts) => {
  const plan = statedFigure(facts, planPath);
  const spent = cumulativeFigure(facts);
  if (isTrainingComplete(facts) !== true || !plan || !spent || isBound(spent)) return unknown;
  const isBeyond = isGreater(plan, spent.value) === 'true';
  return told(
    isBeyond
      ? [{ path: planPath, ...say('{at} is more than was spent', { at: pathValue(planPath) }) }]
      : [],
  );
};

/** A withdrawal follows a placing, and one that is only planned is told as a warning. */
export const withdrawalFitsPlacing: Computation = (facts) => {
  const day = dayAt(facts, withdrawnPath);
  if (day === null) return unknown;
  const status = textAt(facts, 'role.placement.status');
  const placed = dayAt(facts, 'role.placement.date');
  const written = dayAt(facts, 'documentation.last_updated');
  const at = { path: withdrawnPath };
  if (status !== 'placed') {
    return told([
      { ...at, ...say('{at} is not placed', { at: pathValue('role.placement.status') }) },
    ]);
  }
  if (placed !== null && day < placed) {
    return told([
      {
        ...at,
        ...say('withdrawn on {day}, placed on {placed}', {
          day: dayValue(day),
          placed: dayValue(placed),
        }),
      },
    ]);
  }
  if (written === null || day <= written) return told([]);
  return told([
    {
      ...at,
      ...say(
        '{day} is later than {written}, on which the facts were last updated, so it counts as a plan',
        {
          day: dayValue(day),
          written: dayValue(written),
        },
      ),
      severity: 'warning',
      help: `Leave \`${withdrawnPath}\` out until the model is withdrawn, or write the day of the update in \`documentation.last_updated\``,
    },
  ]);
};

/** The first filing is the notification: it was sent on the day that stands as the day of notification. */
export const filingsFitNotification: Computation = (facts) => {
  const first = entriesAt(facts, 'risk.systemic.notifications')?.[0]?.on;
  const notified = dayAt(facts, 'risk.systemic.notified_on');
  if (typeof first !== 'string' || notified === null) return unknown;
  return told(
    first === notified
      ? []
      : [
          {
            path: 'risk.systemic.notifications[0].on',
            ...say('sent on {first}, notified on {notified}', {
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
  if (flagAt(facts, 'risk.systemic.designated') === true || known <= placed) return told([]);
  return told(
    dayAt(facts, metPath) === null
      ? [
          {
            path: metPath,
            ...say('known on {known}, placed on {placed}', {
              known: dayValue(known),
              placed: dayValue(placed),
            }),
          },
        ]
      : [],
  );
};
