/** Was a model of before the duties withdrawn before they fell due? */
import { lookup } from '../../facts/lookup.js';
import type { Computation } from '../../figures/computation.js';
import { notKnown } from '../../figures/not-known.js';
import { isPlacedBeforeDuties, withdrawnOn } from '../../figures/placing-days.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { dayValue } from '../../finding/value.js';
import { lawDates } from '../../law/dates.js';

const path = 'role.placement.withdrawn_on';

/** Placed before the duties began and withdrawn by the end of the transition (Art. 111(3))? Absent means still available. */
const withdrawnInTransition: Computation = (facts) => {
  const paths = [path, 'role.placement.date'];
  const { state } = lookup(facts, path);
  if (state === 'unknown' || state === 'withheld') {
    return notKnown('whether the model was withdrawn is not known', [path], paths);
  }
  const day = withdrawnOn(facts);
  if (day === null || isPlacedBeforeDuties(facts) !== true) {
    return { truth: 'false', text: 'no withdrawal in the transition is stated', paths };
  }
  const values = { day: dayValue(day), start: dayValue(lawDates.modelDuties.date) };
  const isEarlier = day <= lawDates.modelDuties.date;
  return {
    truth: day <= lawDates.earlierModels.date ? 'true' : 'false',
    ...fillSentence(
      isEarlier
        ? 'it was withdrawn on {day}, before the chapter applied from {start}'
        : 'it was withdrawn on {day}, when the chapter already applied from {start}',
      values,
    ),
    paths,
  };
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'withdrawn-in-transition': withdrawnInTransition,
} satisfies Tests;
