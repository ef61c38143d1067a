/** Facts that cannot both be true and feed a question of law: while they stand, the question is not answered. */
import { Decimal } from '../facts/decimal.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { entriesAt, flagAt, textAt } from '../facts/stated.js';
import { fillSentence } from '../finding/say.js';
import { dayValue, pathValue, wordValue } from '../finding/value.js';
import type { Computation, Computed, FailedPlace } from './computation.js';
import { statedFigure } from './compute.js';

/** Does the role of somebody who changes nothing stand beside a modification? */
export const roleContradicted: Computation = (facts) => {
  const kind = textAt(facts, 'role.kind');
  const modification = statedFigure(facts, 'role.modification.compute_flop');
  const isPassive = kind === 'host' || kind === 'integrator';
  const paths = ['role.kind', 'role.modification.compute_flop'];
  const isChanged = modification?.value.isMoreThan(Decimal.of('0')) ?? false;
  return isPassive && isChanged
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

export function designationSpots(facts: ModelFacts): readonly FailedPlace[] {
  const path = 'risk.systemic.designated_on';
  const day = textAt(facts, path);
  if (flagAt(facts, 'risk.systemic.designated') !== false || day === undefined) return [];
  return [
    {
      path,
      ...fillSentence('{at} is {date}, and {denied} is false', {
        at: pathValue(path),
        date: dayValue(day),
        denied: pathValue('risk.systemic.designated'),
      }),
    },
  ];
}

export function asExpectation(spots: readonly FailedPlace[]): Computed {
  return spots.length === 0 ? { truth: 'true' } : { truth: 'false', spots };
}
