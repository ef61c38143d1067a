/** Training compute, exactly: stated figures, the two estimates of Guidelines Annex A.2, their band, and the one-third test of section 3.2. */
import { thresholds } from '../../law/thresholds.js';
import { Decimal } from '../decimal.js';
import { given } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';

export const limitGeneralPurpose = Decimal.of(thresholds.generalPurposeFlop.value);
export const limitSystemicRisk = Decimal.of(thresholds.systemicRiskFlop.value);
const ONE = Decimal.of('1');
const THREE = Decimal.of('3');
const MARGIN = Decimal.of(thresholds.estimateMargin.value);
const LOWEST = ONE.plus(MARGIN.times(Decimal.of('-1')));
const HIGHEST = ONE.plus(MARGIN);

/** A compute figure as the facts give it: a point value, an upper bound, or one computed from the estimate's inputs. */
export interface Figure {
  readonly value: Decimal;
  readonly kind: 'stated' | 'at most' | 'estimated';
  readonly path: string;
  readonly arithmetic?: string;
}

/** One number of a multiplication, with what it counts. */
export interface Factor {
  readonly says: string;
  readonly value: Decimal;
}

/** One estimate, with every number that was multiplied. */
export interface Estimate {
  readonly method: 'architecture' | 'hardware';
  readonly factors: readonly Factor[];
  readonly value: Decimal;
  readonly arithmetic: string;
}

/** Where the facts hold the inputs of an estimate: the one that counts, and the one to compare it with. */
export const estimatePaths = [
  'training.compute.estimate',
  'training.compute.cross_estimate',
] as const;
export type EstimatePath = (typeof estimatePaths)[number];

/** The estimate that a path describes, by either method of Guidelines Annex A.2; null where an input is missing. */
export function estimateAt(facts: ModelFacts, path: EstimatePath): Estimate | null {
  const number = (name: string): Decimal | null => {
    const value = given(facts, `${path}.${name}`);
    return value instanceof Decimal ? value : null;
  };
  const method = given(facts, `${path}.method`);
  if (method === 'architecture') {
    const parameters = number('parameters');
    const tokens = number('tokens');
    if (!parameters || !tokens) return null;
    const factors = [
      { says: 'operations for each parameter and token', value: Decimal.of('6') },
      { says: 'parameters', value: parameters },
      { says: 'tokens', value: tokens },
    ];
    const value = product(factors);
    return {
      method,
      factors,
      value,
      arithmetic: `6 × ${parameters.text} parameters × ${tokens.text} tokens = ${value.toScientific(3)} FLOP`,
    };
  }
  if (method === 'hardware') {
    const [units, hours, peak, utilisation] = ['units', 'hours', 'peak_flops', 'utilisation'].map(
      number,
    );
    if (!units || !hours || !peak || !utilisation) return null;
    const factors = [
      { says: 'units', value: units },
      { says: 'hours each', value: hours },
      { says: 'seconds in an hour', value: Decimal.of('3600') },
      { says: 'operations a second at the peak', value: peak },
      { says: 'share of the peak that was reached', value: utilisation },
    ];
    const value = product(factors);
    return {
      method,
      factors,
      value,
      arithmetic: `${units.text} units × ${hours.text} h × 3600 s × ${peak.text} FLOP/s × ${utilisation.text} = ${value.toScientific(3)} FLOP`,
    };
  }
  return null;
}

function product(factors: readonly Factor[]): Decimal {
  return factors.map(({ value }) => value).reduce((left, right) => left.times(right), ONE);
}

/** The estimate that counts where no figure is stated. */
export function estimateCompute(facts: ModelFacts): Estimate | null {
  return estimateAt(facts, 'training.compute.estimate');
}

/** What `path` states: a point value or an upper bound; null where it is not known. */
export function statedFigure(facts: ModelFacts, path: string): Figure | null {
  const value = given(facts, path);
  if (value instanceof Decimal) return { value, kind: 'stated', path };
  const bound = given(facts, `${path}.at_most`);
  return bound instanceof Decimal
    ? { value: bound, kind: 'at most', path: `${path}.at_most` }
    : null;
}

/** True where the user changes a model of its own: base and modification are then one lifecycle (Guidelines 2.2). */
export function isOwnModification(facts: ModelFacts): boolean {
  return (
    given(facts, 'role.kind') === 'modifier' &&
    given(facts, 'role.base_model.same_provider') === true
  );
}

/** Compute that directly contributes to parameter updates, for the 10²³ test (Guidelines Annex A.1). */
export function parameterUpdateFigure(facts: ModelFacts): Figure | null {
  const stated = statedFigure(facts, 'training.compute.parameter_update_flop');
  if (isOwnModification(facts)) {
    const base = given(facts, 'role.base_model.training_compute_flop');
    const own = stated ?? statedFigure(facts, 'role.modification.compute_flop');
    if (base instanceof Decimal) {
      const value = own && own.kind !== 'at most' ? base.plus(own.value) : base;
      return {
        value,
        kind: own?.kind === 'at most' ? 'estimated' : 'stated',
        path: 'role.base_model.training_compute_flop',
        arithmetic: `base ${base.text}${own ? ` + modification ${own.value.text}` : ''} = ${value.toScientific(3)} FLOP`,
      };
    }
  }
  return stated ?? estimatedFigure(facts);
}

/**
 * Cumulative compute, for the 10²⁵ test (Guidelines Annex A.1): stated, else what the parameter updates alone prove, else the
 * estimate — but not a modifier's, nor anyone's who might be one, whose estimate leaves the base model out.
 */
export function cumulativeFigure(facts: ModelFacts): Figure | null {
  const stated = statedFigure(facts, 'training.compute.cumulative_flop');
  const updates = statedFigure(facts, 'training.compute.parameter_update_flop');
  const isContradicted = stated !== null && isBoundBelow(stated, updates);
  if (stated && !isContradicted) return stated;
  if (updates && updates.kind === 'stated' && updates.value.isMoreThan(limitSystemicRisk))
    return updates;
  // A bound below a part of what it bounds settles nothing.
  if (isContradicted) return null;
  const kind = given(facts, 'role.kind');
  if (kind === undefined || kind === 'modifier') return null;
  return estimatedFigure(facts);
}

/** True where an upper bound of the whole lies below a part of it. */
export function isBoundBelow(whole: Figure | null, part: Figure | null): boolean {
  return whole?.kind === 'at most' && part?.kind === 'stated' && part.value.isMoreThan(whole.value);
}

function estimatedFigure(facts: ModelFacts): Figure | null {
  const estimate = estimateCompute(facts);
  return estimate
    ? {
        value: estimate.value,
        kind: 'estimated',
        path: 'training.compute.estimate',
        arithmetic: estimate.arithmetic,
      }
    : null;
}

/** The 30 % band around a point value (Guidelines Annex A.2). */
export function bandOf(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  return { low: value.times(LOWEST), high: value.times(HIGHEST) };
}

/** True where the band around a point value holds the limit: at its lower end not above, at its upper end above. */
export function straddles(value: Decimal, limit: Decimal): boolean {
  const { low, high } = bandOf(value);
  return !low.isMoreThan(limit) && high.isMoreThan(limit);
}

/** True where a figure lies within the band around an estimate, its ends included. */
export function isWithinBand(figure: Decimal, estimate: Decimal): boolean {
  const { low, high } = bandOf(estimate);
  return !figure.isMoreThan(high) && !low.isMoreThan(figure);
}

/** The modification against a third of one amount of compute: three times the one is compared with the other, so that nothing is rounded. */
export interface ThirdTest {
  readonly modification: Figure;
  /** Whose third counts. */
  readonly of: 'base model' | 'threshold of systemic risk' | 'threshold of general purpose';
  readonly whole: Decimal;
  readonly tripled: Decimal;
  readonly isAbove: boolean;
  /** An upper bound above a third settles nothing. */
  readonly isSettled: boolean;
  readonly borderline: boolean;
}

/** The compute of the modification, or that of the training that a modifier reports. */
export function modificationFigure(facts: ModelFacts): Figure | null {
  return (
    statedFigure(facts, 'role.modification.compute_flop') ??
    statedFigure(facts, 'training.compute.parameter_update_flop')
  );
}

/**
 * The tests that the facts ask for: one against the base model's compute, else one against the fallback, else — where it is
 * not known either whether the base has systemic risk — one against each fallback. None without a figure of the modification.
 */
export function thirdTests(facts: ModelFacts): readonly ThirdTest[] {
  const modification = modificationFigure(facts);
  if (!modification) return [];
  const tripled = modification.value.times(THREE);
  const isBound = modification.kind === 'at most';
  const against = (whole: Decimal, of: ThirdTest['of']): ThirdTest => {
    const isAbove = tripled.isMoreThan(whole);
    return {
      modification,
      of,
      whole,
      tripled,
      isAbove,
      isSettled: !(isAbove && isBound),
      borderline: !isBound && straddles(tripled, whole),
    };
  };
  const base = given(facts, 'role.base_model.training_compute_flop');
  if (base instanceof Decimal) return [against(base, 'base model')];
  const risk = given(facts, 'role.base_model.systemic_risk');
  return [
    ...(risk === true ? [] : [against(limitGeneralPurpose, 'threshold of general purpose')]),
    ...(risk === false ? [] : [against(limitSystemicRisk, 'threshold of systemic risk')]),
  ];
}
