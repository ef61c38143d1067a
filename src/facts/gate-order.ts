/** The order in which gates are decided and printed. */
import type { GateId } from './condition.js';

/** The order of the law. */
export const gateOrder: readonly GateId[] = [
  'scope',
  'provider',
  'placed',
  'gpai',
  'systemic-risk',
  'open-source-exception',
];
