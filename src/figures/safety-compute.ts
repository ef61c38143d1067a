/** The amount of compute that a notification of systemic risk states, and what it counts. */
import { Decimal } from '../facts/decimal.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { numberAt, textAt } from '../facts/stated.js';
import { thresholds } from '../law/thresholds.js';
import { cumulativeFigure, isBound, isGreater, statedFigure } from './compute.js';

export interface NotifiedFigure {
  readonly value: Decimal;
  /** A clause that says what the figure counts. */
  readonly covers: string;
  readonly isEstimate: boolean;
  readonly isBound: boolean;
  /** The base model of a modification. */
  readonly base: string | null;
  /** Where the figure is stated. */
  readonly path: string;
}

const limit = Decimal.of(thresholds.systemicRiskFlop.value);

/** The cumulative figure where it is above the threshold, else the planned one, else what there is. */
export function notifiedFigure(facts: ModelFacts): NotifiedFigure | null {
  const base = baseOf(facts);
  const cumulative = cumulativeFigure(facts);
  const planned = statedFigure(facts, 'training.compute.planned_cumulative_flop');
  const isReached = cumulative !== null && isGreater(cumulative, limit) === 'true';
  if (planned && !isReached) {
    return {
      value: planned.value,
      covers: 'the cumulative training compute that is planned for the finished model',
      isEstimate: false,
      isBound: isBound(planned),
      base,
      path: 'training.compute.planned_cumulative_flop',
    };
  }
  if (cumulative) {
    return {
      value: cumulative.value,
      covers:
        cumulative.path === 'training.compute.parameter_update_flop'
          ? 'the compute of the parameter updates alone, which is above the threshold by itself'
          : cumulative.kind === 'estimated'
            ? 'the training compute that follows from the inputs of the estimate'
            : 'the cumulative training compute',
      isEstimate: cumulative.kind === 'estimated',
      isBound: isBound(cumulative),
      base,
      path: cumulative.path,
    };
  }
  const modification = numberAt(facts, 'role.modification.compute_flop');
  return modification
    ? {
        value: modification,
        covers: 'the compute of the modification alone',
        isEstimate: false,
        isBound: false,
        base,
        path: 'role.modification.compute_flop',
      }
    : null;
}

function baseOf(facts: ModelFacts): string | null {
  if (textAt(facts, 'role.kind') !== 'modifier') return null;
  const name = textAt(facts, 'role.base_model.name');
  return name === undefined
    ? null
    : [name, textAt(facts, 'role.base_model.version')].filter(Boolean).join(' ');
}
