/** Figures of compute that contradict the one that counts: stated beside it, and more than it can be. */
import { Decimal } from '../decimal.js';
import { given } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';
import {
  estimateCompute,
  type Figure,
  isOwnModification,
  isWithinBand,
  modificationFigure,
  statedFigure,
} from './compute.js';
import { countedSum, isBeyondRounding, updatesSum } from './compute-parts.js';

/** What one reading of the facts says that an amount is, where another fact says less or more. */
export interface Rival extends Figure {
  /** What the figure is, as the subject of a clause. */
  readonly says: string;
  /** The fact that it contradicts, where that is not the figure that counts. */
  readonly against?: string;
}

const updatesPath = 'training.compute.parameter_update_flop';
const cumulativePath = 'training.compute.cumulative_flop';

/** What cumulative compute includes and the stated figure does not: each is a reading of its own (Guidelines, Annex A.1). */
export function rivalsOfCumulative(facts: ModelFacts): readonly Rival[] {
  const stated = statedFigure(facts, cumulativePath);
  if (!stated) return [];
  const updates = point(statedFigure(facts, updatesPath), 'the stated compute of the updates');
  const sums = [sumOfParts(facts), baseAndModification(facts)].flatMap((each) => each ?? []);
  return [
    ...(updates?.value.isMoreThan(stated.value) ? [updates] : []),
    ...sums.filter(({ value }) => isBeyondRounding(value, stated.value)),
    ...estimateAgainst(facts, statedFigure(facts, updatesPath) ?? stated),
  ];
}

/** What the stated compute of the updates leaves out, or exceeds: the whole cannot be less than a part. */
export function rivalsOfUpdates(facts: ModelFacts): readonly Rival[] {
  const stated = statedFigure(facts, updatesPath);
  if (!stated || isOwnModification(facts)) return [];
  const cumulative = statedFigure(facts, cumulativePath);
  const parts = updatesSum(facts);
  return [
    ...(cumulative && stated.kind === 'stated' && stated.value.isMoreThan(cumulative.value)
      ? [{ ...cumulative, says: 'the stated cumulative compute' }]
      : []),
    ...(parts && isBeyondRounding(parts.value, stated.value)
      ? [summed(parts.value, 'the sum of the parts that update parameters')]
      : []),
    ...estimateAgainst(facts, stated),
  ];
}

/** The same amount stated twice: the compute of the modification and that of the updates which a modifier reports. */
export function rivalsOfModification(facts: ModelFacts): readonly Rival[] {
  const stated = modificationFigure(facts);
  if (!stated) return [];
  const updates = point(statedFigure(facts, updatesPath), 'the stated compute of the updates');
  const differs = updates !== null && updates.value.compare(stated.value) !== 0;
  return [...(differs ? [updates] : []), ...estimateAgainst(facts, stated)];
}

/** The provider's own estimate, where the figure is further from it than the margin of the Guidelines (Annex A.2). */
function estimateAgainst(facts: ModelFacts, stated: Figure): readonly Rival[] {
  const estimate = estimateCompute(facts);
  if (!estimate || stated.kind === 'estimated' || isWithinBand(stated.value, estimate.value)) {
    return [];
  }
  // Below its estimate a bound says no more than a figure would.
  if (stated.kind === 'at most' && stated.value.isMoreThan(estimate.value)) return [];
  return [
    {
      ...{ value: estimate.value, kind: 'estimated', path: 'training.compute.estimate' },
      ...{ arithmetic: estimate.arithmetic, says: 'the estimate from its own inputs' },
      against: stated.path,
    },
  ];
}

function sumOfParts(facts: ModelFacts): Rival | null {
  const sum = countedSum(facts);
  return sum ? summed(sum.value, 'the sum of the parts that count') : null;
}

const summed = (value: Decimal, says: string): Rival => ({
  ...{ value, kind: 'stated', path: 'training.compute.components', says },
});

/** For a modifier the whole includes the model it began with. */
function baseAndModification(facts: ModelFacts): Rival | null {
  const base = given(facts, 'role.base_model.training_compute_flop');
  if (given(facts, 'role.kind') !== 'modifier' || !(base instanceof Decimal)) return null;
  const own = point(modificationFigure(facts), '');
  if (isOwnModification(facts) && !own) return null;
  return {
    ...{ value: own ? base.plus(own.value) : base, kind: 'stated' },
    ...{ path: 'role.base_model.training_compute_flop' },
    says: 'the compute of the base model together with that of the modification',
  };
}

function point(figure: Figure | null, says: string): Rival | null {
  return figure?.kind === 'stated' ? { ...figure, says } : null;
}
