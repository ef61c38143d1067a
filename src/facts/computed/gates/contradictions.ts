/** Facts that cannot both be true and feed a question of law: while they stand, the question is not answered. */
import { say } from '../../../finding/say.js';
import { dayValue, pathValue } from '../../../finding/value.js';
import { given } from '../../lookup.js';
import type { ModelFacts } from '../../model-facts.gen.js';
import type { Computation, Computed, Spot } from '../computation.js';
import { entriesAt, flagAt, textAt } from '../stated.js';

const STATUS = 'role.placement.status';
const CHANNELS = 'model.distribution_channels';

/** Does another fact say that the model is on the Union market, although its status denies it? */
export const placementContradicted: Computation = (facts) => asCondition(placementSpots(facts));

/** Is the model said not to be designated beside the day on which it was? */
export const designationContradicted: Computation = (facts) => asCondition(designationSpots(facts));

/** The same as an expectation: each place that contradicts the status. */
export const placementFitsStatus: Computation = (facts) => asExpectation(placementSpots(facts));

/** The same as an expectation: the day of a designation that is denied. */
export const designationFitsDay: Computation = (facts) => asExpectation(designationSpots(facts));

function placementSpots(facts: ModelFacts): readonly Spot[] {
  const status = textAt(facts, STATUS);
  if (status !== 'never' && status !== 'internal_only' && status !== 'planned') return [];
  const words = say(`{path} is ${status}`, { path: pathValue(STATUS) }).text;
  // What is only planned may have channels and days that are still to come.
  const stated = textAt(facts, 'documentation.last_updated');
  const isPast = (date: unknown): boolean =>
    typeof date === 'string' && (status !== 'planned' || (stated !== undefined && date < stated));
  const dates = [
    { path: 'role.placement.date', date: given(facts, 'role.placement.date') },
    ...(entriesAt(facts, 'role.placement.versions') ?? []).map(({ date }, index) => ({
      path: `role.placement.versions[${index}].date`,
      date,
    })),
  ].filter(({ date }) => isPast(date) && !isThroughSystems(facts));
  const isReleased = status !== 'planned' || isPast(given(facts, 'model.release_date'));
  const channels = (entriesAt(facts, CHANNELS) ?? []).flatMap(({ union }, index) =>
    union === true && isReleased ? [`${CHANNELS}[${index}].union`] : [],
  );
  return [
    ...channels.map((path) => ({
      path,
      ...say(`{at} is true, and ${words}`, { at: pathValue(path) }),
    })),
    ...dates.map(({ path, date }) => ({
      path,
      ...say(`{at} is {date}, and ${words}`, { at: pathValue(path), date: dayValue(String(date)) }),
    })),
  ];
}

/** A model that is itself never placed counts as placed through the systems that it is supplied for, so that a day is no contradiction. */
function isThroughSystems(facts: ModelFacts): boolean {
  return flagAt(facts, 'role.placement.supplied_for_union_systems') === true;
}

function designationSpots(facts: ModelFacts): readonly Spot[] {
  const path = 'risk.systemic.designated_on';
  const day = textAt(facts, path);
  if (flagAt(facts, 'risk.systemic.designated') !== false || day === undefined) return [];
  return [
    {
      path,
      ...say('{at} is {date}, and {denied} is false', {
        at: pathValue(path),
        date: dayValue(day),
        denied: pathValue('risk.systemic.designated'),
      }),
    },
  ];
}

/** True where something contradicts, with the facts to settle. */
function asCondition(spots: readonly Spot[]): Computed {
  const [first] = spots;
  if (!first) return { truth: 'false', text: 'no fact contradicts it', paths: [] };
  const paths = spots.map(({ path }) => path);
  return {
    truth: 'true',
    text: first.text,
    values: Object.values(first.params ?? {}),
    paths,
    missing: paths,
  };
}

function asExpectation(spots: readonly Spot[]): Computed {
  return spots.length === 0 ? { truth: 'true' } : { truth: 'false', spots };
}
