/** Is the compute above the thresholds for general purpose and for systemic risk? */
import { aboveGeneralPurpose, aboveSystemicRisk } from '../../figures/compute-thresholds.js';
import type { Tests } from '../../figures/truth.js';

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'above-general-purpose-threshold': aboveGeneralPurpose,
  'above-systemic-risk-threshold': aboveSystemicRisk,
} satisfies Tests;
