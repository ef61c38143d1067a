/** What is told of a key that has no value. */
import type { Finding } from '../../finding/finding.js';
import { problem } from '../problem.js';
import type { Spot } from './spot.js';

/** The three ways out: a value, a reason, or no line. */
export function emptyValue(spot: Spot): Finding {
  const message = `\`${spot.path}\` has no value`;
  const help = `Give \`${spot.path}\` a value, or write \`{ unknown: "<why>" }\`, or remove the line`;
  return problem('schema/empty-value', spot.place, message, help);
}
