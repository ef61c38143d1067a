/** The parts of training compute that the facts state, and the sum of those that count towards the cumulative figure. */
import { Decimal } from '../facts/decimal.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { asNumber, asText, type Entry, entriesAt, isEntry } from '../facts/stated.js';
import { computeParts } from '../law/compute-parts.js';

interface Component {
  readonly kind: string;
  /** The amount, or the upper bound where only that is stated. */
  readonly flop: Decimal | undefined;
  readonly isBound: boolean;
  readonly entry: Entry;
}

/** Every stated part in the order written. */
export function componentsOf(facts: ModelFacts): readonly Component[] {
  return (entriesAt(facts, 'training.compute.components') ?? []).map((entry) => {
    const bound = isEntry(entry.flop)
      ? (asNumber(entry.flop.at_most) ?? asNumber(entry.flop.at_least))
      : undefined;
    return {
      kind: asText(entry.kind) ?? '',
      flop: asNumber(entry.flop) ?? bound,
      isBound: bound !== undefined,
      entry,
    };
  });
}

/** The exact sum of the parts that count and have an amount; null where there is none. */
export function countedSum(facts: ModelFacts): { value: Decimal; isComplete: boolean } | null {
  return sumOf(componentsOf(facts).filter(({ kind }) => computeParts[kind]?.counts === true));
}

function sumOf(parts: readonly Component[]): { value: Decimal; isComplete: boolean } | null {
  const amounts = parts.flatMap(({ flop, isBound }) => (flop && !isBound ? [flop] : []));
  if (amounts.length === 0) return null;
  return {
    value: amounts.reduce((left, right) => left.plus(right), Decimal.of('0')),
    isComplete: amounts.length === parts.length,
  };
}

/** A sum of rounded amounts may pass a rounded whole by a little: more than a hundredth is no rounding. */
export function isBeyondRounding(sum: Decimal, whole: Decimal): boolean {
  return sum.isMoreThan(whole.times(Decimal.of('1.01')));
}

/** The exact sum of the parts that update parameters and have an amount; null where there is none. */
export function updatesSum(facts: ModelFacts): { value: Decimal; isComplete: boolean } | null {
  return sumOf(componentsOf(facts).filter(({ kind }) => computeParts[kind]?.updates === true));
}
