/** The facts as gates and obligations may read them: what a model inherits and nobody attested for it is not known there. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { pathSteps } from '../read/places.js';
import type { ReadResult } from '../read/read-result.js';

/** The same where nothing waits. Papers and checks read the facts as they are. */
export function forGates(read: ReadResult): ReadResult {
  const waiting = waitingIn(read);
  if (waiting.size === 0) return read;
  let facts: unknown = read.facts;
  for (const [path, file] of waiting) {
    const unknown = `inherited from ${file}, and nobody has attested it for this model`;
    facts = replaced(facts, pathSteps(path), { unknown });
  }
  return { ...read, facts: facts as ModelFacts };
}

/** What a model inherits and nobody attested: the paths, each with the file that states it. */
export function waitingIn({ family }: Pick<ReadResult, 'family'>): ReadonlyMap<string, string> {
  const waiting = (family?.facts ?? []).filter(({ attested }) => attested === null);
  return new Map(waiting.map(({ path, file }) => [path, file]));
}

function replaced(value: unknown, steps: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return by;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const copy: Record<string, unknown> = Object.assign(Object.create(null), value);
  if (Object.hasOwn(copy, step)) copy[step] = replaced(copy[step], rest, by);
  return copy;
}
