/** Figures of compute that contradict the one that counts: stated beside it, and more than it can be. */
import type { Decimal } from '../facts/decimal.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { baseFigures, isAnyBaseSystemic } from './bases.js';
import {
  type ComputeFigure,
  estimateCompute,
  isBound,
  isOwnModification,
  isWithinBand,
  modificationFigure,
  pointFigure,
  statedFigure,
} from './compute.js';
import { countedSum, isBeyondRounding, updatesSum } from './compute-parts.js';

/** What one reading of the facts says that an amount is, where another fact says less or more. */
export interface Rival extends ComputeFigure {
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
    ...(updates && stated.most && updates.value.isMoreThan(stated.most) ? [updates] : []),
    ...sums.filter(({ value }) => stated.most && isBeyondRounding(value, stated.most)),
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
    ...(cumulative &&
    !isBound(stated) &&
    !isBound(cumulative) &&
    stated.value.isMoreThan(cumulative.value)
      ? [{ ...cumulative, says: 'the stated cumulative compute' }]
      : []),
    ...(parts && stated.most && isBeyondRounding(parts.value, stated.most)
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
  const differs =
    updates !== null &&
    (isAnyBaseSystemic(facts)
      ? updates.value.isMoreThan(stated.value)
      : updates.value.compare(stated.value) !== 0);
  return [...(differs ? [updates] : []), ...estimateAgainst(facts, stated)];
}

/** The provider's own estimate, where the figure is further from it than the margin of the Guidelines (Annex A.2). */
function estimateAgainst(facts: ModelFacts, stated: ComputeFigure): readonly Rival[] {
  const estimate = estimateCompute(facts);
  if (!estimate || stated.kind === 'estimated' || isWithinBand(stated.value, estimate.value)) {
    return [];
  }
  // A bound contradicts an estimate only where the estimate lies outside it.
  if (isBound(stated)) {
    const isBelow = stated.least?.isMoreThan(estimate.value) ?? false;
    const isBeyond = stated.most !== null && estimate.value.isMoreThan(stated.most);
    if (!isBelow && !isBeyond) return [];
  }
  return [
    {
      ...pointFigure(estimate.value, 'training.compute.estimate', 'estimated', estimate.arithmetic),
      says: 'the estimate from its own inputs',
      against: stated.path,
    },
  ];
}

function sumOfParts(facts: ModelFacts): Rival | null {
  const sum = countedSum(facts);
  return sum ? summed(sum.value, 'the sum of the parts that count') : null;
}

const summed = (value: Decimal, says: string): Rival => ({
  ...pointFigure(value, 'training.compute.components'),
  says,
});

/** For a modifier the whole includes the models it began with; of bounds it is at least the lower ones. */
function baseAndModification(facts: ModelFacts): Rival | null {
  if (given(facts, 'role.kind') !== 'modifier') return null;
  const path = 'role.base_model.training_compute_flop';
  const bases = baseFigures(facts).flatMap((each) => each?.least ?? []);
  if (bases.length === 0) return null;
  const own = modificationFigure(facts)?.least;
  const sum = [...bases, ...(own ? [own] : [])].reduce((left, right) => left.plus(right));
  return {
    ...pointFigure(sum, path),
    says: 'the compute of the base model together with that of the modification',
  };
}

function point(figure: ComputeFigure | null, says: string): Rival | null {
  return figure && !isBound(figure) ? { ...figure, says } : null;
}
