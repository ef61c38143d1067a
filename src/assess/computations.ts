/** Every computation that a condition of gates, obligations, items, forms and checks may name. */
import { checkTests } from '../checks/tests.gen.js';
import type { Computation } from '../figures/computation.js';
import { formTests } from '../forms/tests.gen.js';
import { gateTests } from '../gates/tests.gen.js';

export const computations: Readonly<Record<string, Computation>> = {
  ...checkTests,
  ...formTests,
  ...gateTests,
};
