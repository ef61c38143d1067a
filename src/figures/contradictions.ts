/** Facts that cannot both be true and feed a question of law: while they stand, the question is not answered. */
import { isDay } from '../facts/days.js';
import { Decimal } from '../facts/decimal.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { entriesAt, flagAt, textAt } from '../facts/stated.js';
import { fillSentence } from '../finding/say.js';
import { dayValue, pathValue, wordValue } from '../finding/value.js';
import type { Computation, Computed, FailedPlace } from './computation.js';
import { statedFigure } from './compute.js';

const MODIFICATION = 'role.modification.compute_flop';
const CHANGE = 'role.modification.significant_change';

/** Does the role of somebody who changes nothing stand beside a modification? */
export const roleContradicted: Computation = (facts) => {
  const kind = textAt(facts, 'role.kind');
  const modification = statedFigure(facts, MODIFICATION);
  const isPassive = kind === 'host' || kind === 'integrator';
  const isChanged = modification?.value.isMoreThan(Decimal.of('0')) ?? false;
  const isClaimed = flagAt(facts, CHANGE) === true;
  const paths = ['role.kind', isClaimed && !isChanged ? CHANGE : MODIFICATION];
  return isPassive && (isChanged || isClaimed)
    ? {
        truth: 'true',
        text: 'the role denies a modification that is stated',
        paths,
        missing: paths,
      }
    : { truth: 'false', text: 'no modification denies the role', paths };
};

const STATUS = 'role.placement.status';
const CHANNELS = 'model.distribution_channels';

export function placementSpots(facts: ModelFacts): readonly FailedPlace[] {
  const status = textAt(facts, STATUS);
  if (status !== 'never' && status !== 'internal_only' && status !== 'planned') return [];
  const denial = { status: pathValue(STATUS), kind: wordValue(status) };
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
      ...fillSentence('{at} is true, and {status} is {kind}', { at: pathValue(path), ...denial }),
    })),
    ...dates.map(({ path, date }) => ({
      path,
      ...fillSentence('{at} is {date}, and {status} is {kind}', {
        at: pathValue(path),
        date: dayValue(String(date)),
        ...denial,
      }),
    })),
  ];
}

/** A model that is itself never placed counts as placed through the systems that it is supplied for, so that a day is no contradiction. */
function isThroughSystems(facts: ModelFacts): boolean {
  return flagAt(facts, 'role.placement.supplied_for_union_systems') === true;
}

/** What only a designation has: its day and its ground. */
const designationFacts = [
  'risk.systemic.designated_on',
  'risk.systemic.designation_ground',
] as const;

export function designationSpots(facts: ModelFacts): readonly FailedPlace[] {
  if (flagAt(facts, 'risk.systemic.designated') !== false) return [];
  return designationFacts.flatMap((path) => {
    const said = textAt(facts, path);
    if (said === undefined) return [];
    return [
      {
        path,
        ...fillSentence('{at} is {said}, and {denied} is false', {
          at: pathValue(path),
          said: isDay(said) ? dayValue(said) : wordValue(said),
          denied: pathValue('risk.systemic.designated'),
        }),
      },
    ];
  });
}

export function asExpectation(spots: readonly FailedPlace[]): Computed {
  return spots.length === 0 ? { truth: 'true' } : { truth: 'false', spots };
}
