/** The tests on the mandate of the authorised representative: its tasks, its days, and how long documents are kept. */
import { textAt, textsAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { mandateEvents, placements, retentionUntil } from '../../figures/mandate.js';
import { failedAtEach } from '../../figures/placed-entries.js';
import { compared, type Test, type Tests, truth } from '../../figures/truth.js';

const at = 'provider.authorised_representative';

/** What Art. 54(3) lists; that the representative can be addressed stands in another paragraph. */
const listed = ['verify', 'keep_copy', 'inform', 'cooperate'];

export const mandateCoversTasks: Computation = (facts) => {
  const covered = textsAt(facts, `${at}.mandate_covers`);
  return failedAtEach(covered && listed, (task) =>
    covered?.includes(task)
      ? null
      : { path: `${at}.mandate_covers`, text: `\`${at}.mandate_covers\` has no ${task}` },
  );
};

/** Who ends the mandate tells the AI Office. */
export const mandateEndTold: Test = (facts) => {
  const { ended, told } = mandateEvents(facts);
  return ended === null ? 'unknown' : truth(told !== null);
};

/** A mandate ends after it began, and the AI Office is told of an end that there is. */
export const mandateDatesInOrder: Test = (facts) => {
  const { given, ended, told } = mandateEvents(facts);
  if (told !== null && ended === null) return 'false';
  const orders = [
    compared(given ?? undefined, ended ?? undefined, (a, b) => a <= b),
    compared(ended ?? undefined, told ?? undefined, (a, b) => a <= b),
  ];
  if (orders.includes('false')) return 'false';
  return orders.includes('true') ? 'true' : 'unknown';
};

/** The documentation is kept at least as long as the representative has to keep its copy. */
export const retentionCoversTenYears: Test = (facts) => {
  const until = textAt(facts, 'documentation.retention_until');
  const last = placements(facts)
    .map(({ date }) => retentionUntil(date))
    .sort()
    .at(-1);
  return compared(until, last, (kept, wanted) => kept >= wanted);
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'mandate-covers-tasks': mandateCoversTasks,
  'mandate-dates-in-order': mandateDatesInOrder,
  'mandate-end-told': mandateEndTold,
  'retention-covers-ten-years': retentionCoversTenYears,
} satisfies Tests;
