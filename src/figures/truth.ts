/** Small steps from facts to the three-valued truth of a check; `registry.ts` makes computations of them. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { Computation, ComputationContext, Computed, Spot } from './computation.js';

export type ComputedTruth = Computed['truth'];

/** A computation that answers with the truth alone. */
export type Test = (facts: ModelFacts, context: ComputationContext) => ComputedTruth;

/** The tests as computations. */
export function asComputations(
  tests: Readonly<Record<string, Test>>,
): Readonly<Record<string, Computation>> {
  return Object.fromEntries(
    Object.entries(tests).map(([name, test]) => [
      name,
      (facts: ModelFacts, context: ComputationContext): Computed => ({
        truth: test(facts, context),
      }),
    ]),
  );
}

/** `unknown` stands for whatever could not be compared. */
export function truth(value: boolean | undefined): ComputedTruth {
  return value === undefined ? 'unknown' : value ? 'true' : 'false';
}

/** Compares what two facts say, or gives `unknown` where one of them says nothing. */
export function compared<A, B>(
  left: A | undefined,
  right: B | undefined,
  holds: (left: A, right: B) => boolean,
): ComputedTruth {
  return left === undefined || right === undefined ? 'unknown' : truth(holds(left, right));
}

/** True if every member satisfies the test; unknown where there is no list. */
export function every<T>(
  members: readonly T[] | undefined,
  holds: (member: T) => boolean,
): ComputedTruth {
  return members === undefined ? 'unknown' : truth(members.every(holds));
}

/** True without spots, false with them: each becomes a finding. */
export function told(spots: readonly Spot[]): Computed {
  return spots.length === 0
    ? { truth: 'true' }
    : { truth: 'false', paths: spots.map(({ path }) => path), spots };
}

/** Nothing to compare yet. */
export const unknown: Computed = { truth: 'unknown' };
