/** The amount of compute that a notification of systemic risk states, and what it counts. */

import { Decimal } from '../facts/decimal.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { numberAt, textAt } from '../facts/stated.js';
import { thresholds } from '../law/thresholds.js';
import { cumulativeFigure, isBound, isGreater, statedFigure } from './compute.js';
import { modelName } from './model-name.js';

/** What a figure counts: the plan, the updates alone, what an estimate gives, all of it, or the modification alone. */
export type CountedCompute = 'planned' | 'updates' | 'estimate' | 'cumulative' | 'modification';

export interface NotifiedFigure {
  readonly value: Decimal;
  readonly counts: CountedCompute;
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
      counts: 'planned',
      isEstimate: false,
      isBound: isBound(planned),
      base,
      path: 'training.compute.planned_cumulative_flop',
    };
  }
  if (cumulative) {
    return {
      value: cumulative.value,
      counts:
        cumulative.path === 'training.compute.parameter_update_flop'
          ? 'updates'
          : cumulative.kind === 'estimated'
            ? 'estimate'
            : 'cumulative',
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
        counts: 'modification',
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
  return name === undefined ? null : modelName(name, textAt(facts, 'role.base_model.version'));
}
