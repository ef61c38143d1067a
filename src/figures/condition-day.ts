/** When the condition of systemic risk was met: the day of the compute or of the designation, as far as the facts tell (Art. 51, 52). */
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { CaveatId } from '../law/caveats.js';
import { riskAmongBases } from './bases.js';
import type { Computed } from './computation.js';
import { aboveSystemicRisk } from './compute-thresholds.js';
import { placedOn } from './placing-days.js';

/** A day, or why there is none. */
export interface ConditionDay {
  /** The first day; null where it is not known. */
  readonly day: string | null;
  /** The day is only taken as not later than the placing. */
  readonly isInferred: boolean;
  readonly caveats: readonly CaveatId[];
}

export function dayOfConditions(facts: ModelFacts, path: string): string | null {
  const value = given(facts, path);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

/** The first day of systemic risk, for a model that has it today. */
export function conditionDay(facts: ModelFacts): ConditionDay {
  const isAbove = aboveSystemicRisk(facts).truth;
  const isInherited =
    given(facts, 'role.kind') === 'modifier' && riskAmongBases(facts).truth === 'true';
  const isDesignated = given(facts, 'risk.systemic.designated') === true;
  const ground = given(facts, 'risk.systemic.designation_ground');
  const byCompute = isAbove === 'true' || isInherited || (isDesignated && ground === 'art_52_1');
  const met = byCompute ? computeDay(facts) : null;
  const designation = isDesignated ? designationDay(facts, ground, isAbove, isInherited) : null;
  if (!met) return designation ?? { day: null, isInferred: false, caveats: [] };
  // What the compute decides needs no ground; an earlier designation under Art. 52(4) begins the duties earlier.
  if (!designation || ground !== 'art_52_4' || met.day === null || designation.day === null)
    return met;
  return designation.day < met.day ? designation : met;
}

/** The day on which the compute, or the modification, met the condition. */
function computeDay(facts: ModelFacts): ConditionDay {
  const stated = dayOfConditions(facts, 'risk.systemic.threshold_met_on');
  if (stated !== null) return { day: stated, isInferred: false, caveats: [] };
  const placed = placedOn(facts);
  const known = dayOfConditions(facts, 'risk.systemic.threshold_known_on');
  if (placed === null || (known !== null && known > placed)) {
    return { day: null, isInferred: false, caveats: [] };
  }
  return { day: placed, isInferred: true, caveats: [] };
}

/** A designation on the criteria of Annex XIII counts from the day on which the provider was informed; one for want of a notification never. */
function designationDay(
  facts: ModelFacts,
  ground: unknown,
  isAbove: Computed['truth'],
  isInherited: boolean,
): ConditionDay | null {
  if (ground === 'art_52_1') return null;
  const day = dayOfConditions(facts, 'risk.systemic.designated_on');
  if (ground === 'art_52_4') return { day, isInferred: false, caveats: [] };
  const isAssumed = isAbove === 'false' && !isInherited;
  return isAssumed
    ? { day, isInferred: false, caveats: ['designation-ground'] }
    : { day: null, isInferred: false, caveats: [] };
}
