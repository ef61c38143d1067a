/** Small steps from facts to the three-valued truth of a test, and tables of tests as computations. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { Computation, ComputationContext, Computed, FailedPlace } from './computation.js';

export type ComputedTruth = Computed['truth'];

/** A computation that answers with the truth alone. */
export type Test = (facts: ModelFacts, context: ComputationContext) => ComputedTruth;

/** The table at the end of a file of tests: each by the name that conditions use. */
export type Tests = Readonly<Record<string, Test | Computation>>;

/** The tests as computations. */
export function asComputations(tests: Tests): Readonly<Record<string, Computation>> {
  return Object.fromEntries(
    Object.entries(tests).map(([name, test]) => [
      name,
      (facts: ModelFacts, context: ComputationContext): Computed => {
        const found = test(facts, context);
        return typeof found === 'string' ? { truth: found } : found;
      },
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
export function failedAt(spots: readonly FailedPlace[]): Computed {
  return spots.length === 0
    ? { truth: 'true' }
    : { truth: 'false', paths: spots.map(({ path }) => path), spots };
}

/** Nothing to compare yet. */
export const unknown: Computed = { truth: 'unknown' };
