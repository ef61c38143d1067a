/** The test that only the framework of safety and security asks for: whether it is confirmed. */
import { lookup } from '../../facts/lookup.js';
import type { Computation, Computed } from '../../figures/computation.js';
import type { Tests } from '../../figures/truth.js';

const silent: Computed = { truth: 'unknown' };

/** Whether the framework is confirmed: a day says that it is, and only a provider who says so has not confirmed it. */
const frameworkConfirmed: Computation = (facts) => {
  const { state } = lookup(facts, 'risk.framework.confirmed_on');
  if (state === 'given') return { truth: 'true' };
  return state === 'not_applicable' ? { truth: 'false' } : silent;
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'framework-confirmed': frameworkConfirmed,
} satisfies Tests;
