/** The gates in the order in which they are decided and printed. */

/** The order of the law. */
export const gateOrder = [
  'scope',
  'provider',
  'placed',
  'gpai',
  'systemic-risk',
  'open-source-exception',
] as const;

/** A question of law that is asked; its literal stands in `src/gates`. */
export type GateId = (typeof gateOrder)[number];
