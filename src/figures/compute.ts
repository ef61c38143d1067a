/** Training compute, exactly: stated figures, the two estimates of Guidelines Annex A.2, their band, and the one-third test of section 3.2; long because every figure of compute is read from one set of facts here. */
import { Decimal } from '../facts/decimal.js';
import { given, lookup } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { fractionThresholds, thresholds } from '../law/thresholds.js';
import { basePaths } from './base-paths.js';

export const limitGeneralPurpose = Decimal.of(thresholds.generalPurposeFlop.value);
export const limitSystemicRisk = Decimal.of(thresholds.systemicRiskFlop.value);
const ONE = Decimal.of('1');
const THREE = Decimal.of(fractionThresholds.modification.denominator);
const MARGIN = Decimal.of(thresholds.estimateMargin.value);
const LOWEST = ONE.plus(MARGIN.times(Decimal.of('-1')));
const HIGHEST = ONE.plus(MARGIN);

/** A compute figure as the facts give it: a point value, bounds, or one computed from the estimate's inputs. */
export interface ComputeFigure {
  /** The point value; of bounds the upper one, or the lower where there is no upper. */
  readonly value: Decimal;
  readonly kind: 'stated' | 'at most' | 'at least' | 'between' | 'estimated';
  /** The lower bound where the figure is not exact; null where there is none. */
  readonly least: Decimal | null;
  /** The upper bound; of a point value both bounds are the value. */
  readonly most: Decimal | null;
  readonly path: string;
  readonly arithmetic?: string;
}

/** An exact amount. */
export function pointFigure(
  value: Decimal,
  path: string,
  kind: 'stated' | 'estimated' = 'stated',
  arithmetic?: string,
): ComputeFigure {
  return { value, kind, least: value, most: value, path, ...(arithmetic && { arithmetic }) };
}

/** True for an amount that is known by a bound alone; a bound is never close to a limit. */
export function isBound({ kind }: ComputeFigure): boolean {
  return kind === 'at most' || kind === 'at least' || kind === 'between';
}

/** Is the amount greater than a limit? A lower bound settles it upwards only, an upper bound downwards only; one equal to it settles nothing upwards. */
export function isGreater(
  { least, most }: ComputeFigure,
  limit: Decimal,
): 'true' | 'false' | 'unknown' {
  if (least?.isMoreThan(limit)) return 'true';
  return most && !most.isMoreThan(limit) ? 'false' : 'unknown';
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
  return estimateFrom((name) => given(facts, `${path}.${name}`));
}

/** The estimate that inputs give, each asked for by its name. */
export function estimateFrom(input: (name: string) => unknown): Estimate | null {
  const number = (name: string): Decimal | null => {
    const value = input(name);
    return value instanceof Decimal ? value : null;
  };
  const method = input('method');
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

/** What `path` states: a point value or bounds; null where it is not known, or the bounds contradict each other. */
export function statedFigure(facts: ModelFacts, path: string): ComputeFigure | null {
  const value = given(facts, path);
  if (value instanceof Decimal) return pointFigure(value, path);
  const [least, most] = ['at_least', 'at_most'].map((name) => {
    const bound = given(facts, `${path}.${name}`);
    return bound instanceof Decimal ? bound : null;
  }) as [Decimal | null, Decimal | null];
  if (least && most) {
    return least.isMoreThan(most) ? null : { value: most, kind: 'between', least, most, path };
  }
  if (most) return { value: most, kind: 'at most', least, most, path: `${path}.at_most` };
  return least ? { value: least, kind: 'at least', least, most, path: `${path}.at_least` } : null;
}

/** The sum of two amounts: of bounds each side by itself. */
export function plus(
  left: ComputeFigure,
  right: ComputeFigure,
  path: string,
  arithmetic?: string,
): ComputeFigure {
  const least =
    left.least && right.least ? left.least.plus(right.least) : (left.least ?? right.least);
  const most = left.most && right.most ? left.most.plus(right.most) : null;
  const isPoint = !isBound(left) && !isBound(right);
  if (isPoint) return pointFigure(left.value.plus(right.value), path, 'stated', arithmetic);
  const kind = most === null ? 'at least' : least === null ? 'at most' : 'between';
  return {
    value: most ?? least ?? left.value,
    kind,
    least,
    most,
    path,
    ...(arithmetic && { arithmetic }),
  };
}

/** True where the user changes a model of its own: base and modification are then one lifecycle (Guidelines 2.2). */
export function isOwnModification(facts: ModelFacts): boolean {
  return (
    given(facts, 'role.kind') === 'modifier' &&
    given(facts, 'role.base_model.same_provider') === true
  );
}

/** Compute that directly contributes to parameter updates, for the 10²³ test (Guidelines Annex A.1). */
export function parameterUpdateFigure(facts: ModelFacts): ComputeFigure | null {
  const stated = statedFigure(facts, 'training.compute.parameter_update_flop');
  if (isOwnModification(facts)) {
    const path = 'role.base_model.training_compute_flop';
    const base = statedFigure(facts, path);
    const own = stated ?? statedFigure(facts, 'role.modification.compute_flop');
    if (base) {
      // A modification whose amount is not known adds something: what the base alone shows is a lower bound.
      if (!own) return { ...base, kind: 'at least', most: null, path };
      const sum = plus(base, own, path);
      const isExact = !isBound(base) && !isBound(own);
      return isExact
        ? plus(
            base,
            own,
            path,
            `base ${base.value.text} + modification ${own.value.text} = ${sum.value.toScientific(3)} FLOP`,
          )
        : sum;
    }
  }
  return stated ?? estimatedFigure(facts);
}

/**
 * Cumulative compute, for the 10²⁵ test (Guidelines Annex A.1): stated, else what the parameter updates alone prove, else the
 * estimate — but not a modifier's, nor anyone's who might be one, whose estimate leaves the base model out.
 */
export function cumulativeFigure(facts: ModelFacts): ComputeFigure | null {
  const stated = statedFigure(facts, 'training.compute.cumulative_flop');
  const updates = statedFigure(facts, 'training.compute.parameter_update_flop');
  const isContradicted = stated !== null && isBoundBelow(stated, updates);
  if (stated && !isContradicted) return stated;
  if (updates && isGreater(updates, limitSystemicRisk) === 'true') return updates;
  // A bound below a part of what it bounds settles nothing.
  if (isContradicted) return null;
  const plan = plannedBound(facts);
  if (plan) return plan;
  const kind = given(facts, 'role.kind');
  if (kind === undefined || kind === 'modifier') return null;
  return estimatedFigure(facts);
}

/** Before the placing a plan within the threshold bounds what has been spent so far (Guidelines 2.3.1). */
function plannedBound(facts: ModelFacts): ComputeFigure | null {
  const plan = statedFigure(facts, 'training.compute.planned_cumulative_flop');
  if (given(facts, 'role.placement.status') !== 'planned' || !plan?.most) return null;
  return { ...plan, value: plan.most, kind: 'at most', least: null };
}

/** True where an upper bound of the whole lies below a part of it. */
function isBoundBelow(whole: ComputeFigure | null, part: ComputeFigure | null): boolean {
  if (!whole?.most || !part?.least || !isBound(whole)) return false;
  return part.least.isMoreThan(whole.most);
}

function estimatedFigure(facts: ModelFacts): ComputeFigure | null {
  const estimate = estimateCompute(facts);
  return estimate
    ? pointFigure(estimate.value, 'training.compute.estimate', 'estimated', estimate.arithmetic)
    : null;
}

/** The 30 % band around a point value (Guidelines Annex A.2). */
export function marginAround(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  return { low: value.times(LOWEST), high: value.times(HIGHEST) };
}

/** True where the band around a point value holds the limit: at its lower end not above, at its upper end above. */
export function straddles(value: Decimal, limit: Decimal): boolean {
  const { low, high } = marginAround(value);
  return !low.isMoreThan(limit) && high.isMoreThan(limit);
}

/** True where a figure lies within the band around an estimate, its ends included. */
export function isWithinBand(figure: Decimal, estimate: Decimal): boolean {
  const { low, high } = marginAround(estimate);
  return !figure.isMoreThan(high) && !low.isMoreThan(figure);
}

/** The modification against a third of one amount of compute: three times the one is compared with the other, so that nothing is rounded. */
export interface ThirdTest {
  readonly modification: ComputeFigure;
  /** Whose third counts. */
  readonly of: 'base model' | 'threshold of systemic risk' | 'threshold of general purpose';
  readonly whole: ComputeFigure;
  readonly tripled: ComputeFigure;
  /** Unknown where a bound of either leaves it open. */
  readonly isAbove: 'true' | 'false' | 'unknown';
  readonly borderline: boolean;
}

const basePath = 'role.base_model.training_compute_flop';

/**
 * The compute of the modification, or that of the training that a modifier reports: no more than its least amount where a base model has, or
 * may have, systemic risk, since whatever raised its capabilities then counts beside the updates (Guidelines Annex A.1).
 */
export function modificationFigure(facts: ModelFacts): ComputeFigure | null {
  const stated = statedFigure(facts, 'role.modification.compute_flop');
  if (stated) return stated;
  const updates = statedFigure(facts, 'training.compute.parameter_update_flop');
  if (!updates || !basePaths(facts).some((path) => mayHaveSystemicRisk(facts, path)))
    return updates;
  return updates.least ? { ...updates, value: updates.least, kind: 'at least', most: null } : null;
}

/** A base model of which nothing is said but a compute within the threshold is taken for one without a designation. */
function mayHaveSystemicRisk(facts: ModelFacts, path: string): boolean {
  const stated = lookup(facts, `${path}.systemic_risk`);
  if (stated.state === 'given') return stated.value === true;
  const compute = statedFigure(facts, `${path}.training_compute_flop`);
  const isAbove = compute ? isGreater(compute, limitSystemicRisk) : 'unknown';
  return stated.state === 'missing' ? isAbove === 'true' : isAbove !== 'false';
}

/** Three times an amount. */
export function tripledFigure(figure: ComputeFigure): ComputeFigure {
  const times = (value: Decimal | null): Decimal | null => value?.times(THREE) ?? null;
  return {
    ...figure,
    value: figure.value.times(THREE),
    least: times(figure.least),
    most: times(figure.most),
  };
}

/** Whether one amount is greater than another, each with its bounds. */
export function isGreaterFigure(
  one: ComputeFigure,
  other: ComputeFigure,
): 'true' | 'false' | 'unknown' {
  if (one.least && other.most && one.least.isMoreThan(other.most)) return 'true';
  return one.most && other.least && !one.most.isMoreThan(other.least) ? 'false' : 'unknown';
}

/** The modification against a third of an amount. */
export function againstThird(
  modification: ComputeFigure,
  whole: ComputeFigure,
  of: ThirdTest['of'] = 'base model',
): ThirdTest {
  const tripled = tripledFigure(modification);
  const isExact = !isBound(tripled) && !isBound(whole);
  return {
    ...{ modification, of, whole, tripled },
    isAbove: isGreaterFigure(tripled, whole),
    borderline: isExact && straddles(tripled.value, whole.value),
  };
}

/**
 * The tests that the facts ask for: one against the base model's compute, else one against the fallback, else — where it is
 * not known either whether the base has systemic risk — one against each fallback. None without a figure of the modification.
 */
export function thirdTests(facts: ModelFacts): readonly ThirdTest[] {
  const modification = modificationFigure(facts);
  if (!modification) return [];
  const base = statedFigure(facts, basePath);
  if (base) return [againstThird(modification, base)];
  const risk = given(facts, 'role.base_model.systemic_risk');
  const limit = (value: Decimal): ComputeFigure => pointFigure(value, basePath);
  return [
    ...(risk === true
      ? []
      : [againstThird(modification, limit(limitGeneralPurpose), 'threshold of general purpose')]),
    ...(risk === false
      ? []
      : [againstThird(modification, limit(limitSystemicRisk), 'threshold of systemic risk')]),
  ];
}
