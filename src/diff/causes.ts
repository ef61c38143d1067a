/** Why a conclusion changed between two days: the steps that lead from one to the other, each with its cause. */
import type { ComparedConclusions } from './conclusions.js';
import { diffConclusions } from './diff-conclusions.js';

/** What can change a conclusion. Law and program come together, since a program holds one state of the law. */
export type Cause = 'law' | 'program' | 'day' | 'facts';

/** One step: what is concluded after it, and the causes that it alone brings in. */
export interface ConclusionStep {
  readonly causes: readonly Cause[];
  readonly after: ComparedConclusions;
}

/** The causes of each gate and each duty that changed in some step, by its id. */
export interface Causes {
  readonly gates: Readonly<Record<string, readonly Cause[]>>;
  readonly obligations: Readonly<Record<string, readonly Cause[]>>;
}

/** Walks the steps; a conclusion that two of them change has the causes of both. */
export function causesOf(start: ComparedConclusions, steps: readonly ConclusionStep[]): Causes {
  const found = {
    gates: new Map<string, readonly Cause[]>(),
    obligations: new Map<string, readonly Cause[]>(),
  };
  let before = start;
  for (const { causes, after } of steps) {
    const changes = diffConclusions(before, after);
    for (const kind of ['gates', 'obligations'] as const) {
      for (const { id } of changes[kind]) {
        found[kind].set(id, [...new Set([...(found[kind].get(id) ?? []), ...causes])]);
      }
    }
    before = after;
  }
  return {
    gates: Object.fromEntries(found.gates),
    obligations: Object.fromEntries(found.obligations),
  };
}
