/** The class of the Model Openness Framework that the parts of a release reach, as far as they are settled. */
import type { CriterionAnswer, Scheme } from '../../openness/define.js';
import { components, type OpennessClass } from '../../openness/parts/components.js';
import type { ClassAnswer, CriterionResult } from './openness-result.js';

/** From the class that every other one holds, up. */
const upwards: readonly OpennessClass[] = ['III', 'II', 'I'];

/** The highest class whose required parts are all open; what is unsettled above it leaves it `at least`. */
export function classOf(scheme: Scheme, criteria: readonly CriterionResult[]): ClassAnswer {
  let reached: OpennessClass | null = null;
  for (const each of upwards) {
    const judged = requiredOf(scheme, criteria, each).map((one) => standingFor(one, criteria));
    if (judged.includes('no')) return reached ?? 'none';
    if (judged.some((answer) => answer !== 'yes')) {
      if (reached === null) return 'open';
      return reached === 'III' ? 'at least III' : 'at least II';
    }
    reached = each;
  }
  return reached ?? 'none';
}

/** The next class and the required parts that keep the release from it; null where every class is reached. */
export function inTheWay(
  scheme: Scheme,
  criteria: readonly CriterionResult[],
): { readonly class: OpennessClass; readonly criteria: readonly CriterionResult[] } | null {
  for (const each of upwards) {
    const lacking = requiredOf(scheme, criteria, each).filter(
      (one) => standingFor(one, criteria) !== 'yes',
    );
    if (lacking.length > 0) return { class: each, criteria: lacking };
  }
  return null;
}

/** The criteria of the parts that a class is the first to require. */
function requiredOf(
  scheme: Scheme,
  criteria: readonly CriterionResult[],
  asks: OpennessClass,
): readonly CriterionResult[] {
  return criteria.filter((_, index) => {
    const criterion = Object.values(scheme.criteria)[index];
    return criterion?.class === asks && criterion.required !== false;
  });
}

/** The answer of a part, or that of the part which may stand in its place where that one is better. */
function standingFor(
  { component, answer }: CriterionResult,
  criteria: readonly CriterionResult[],
): CriterionAnswer {
  const row = Object.entries(components).find(([key]) => key === component)?.[1];
  const other = criteria.find((each) => each.component === row?.replacedBy)?.answer;
  const both = [answer, ...(row?.replacedBy === undefined ? [] : [other])];
  return (['yes', 'review', 'open'] as const).find((each) => both.includes(each)) ?? 'no';
}
