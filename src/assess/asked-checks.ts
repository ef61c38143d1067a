/** Names the checks that are asked, whether or not they hold. */

import { truthOf } from './evaluate.js';
import { expectations } from './expectations.js';
import type { Asking } from './finding-context.js';

/** The ids of the checks that are asked of what is owed, or may be: one that has no finding holds. */
export function askedChecks(asking: Asking): readonly string[] {
  return expectations(asking)
    .filter(({ owed }) => owed === 'owed' || owed === 'undetermined')
    .filter(({ check }) => !check.when || truthOf(check.when, asking.setting) === 'true')
    .map(({ id }) => id);
}
