/** Findings for an entry that a list holds twice. */
import type { Finding } from '../../finding/finding.js';
import type { FactNode } from '../fact-tree.js';
import { removingItem } from '../fixes.js';
import { problem } from '../problem.js';
import { fixedBy } from './judging.js';
import type { ErrorTarget } from './spot.js';

/** The later of two equal entries. */
export function duplicateItem(spot: ErrorTarget, item: FactNode | undefined): Finding {
  const message = `\`${spot.path}\` holds the same entry twice`;
  const place = item?.place ?? spot.place;
  const finding = problem('schema/duplicate-item', place, message, 'Remove one of the two');
  return item ? fixedBy(finding, [removingItem(item)]) : finding;
}
