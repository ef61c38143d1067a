/** Is the compute of a modification within a third of the base model's? */
import { say } from '../../../finding/say.js';
import type { Computation, Computed } from '../computation.js';
import { modificationFigure, type ThirdTest, thirdTests } from '../compute.js';
import { computeValue, limitValue } from './limit-text.js';
import { notKnown } from './not-known.js';

const path = 'role.modification.compute_flop';

/** Is the modification within a third of the base model's compute, or of the fallback where that is not known (Guidelines 3.2)? */
export const modificationWithinThird: Computation = (facts) => {
  if (!modificationFigure(facts)) {
    return notKnown('the compute of the modification is not known', [path]);
  }
  const tests = thirdTests(facts).map(inWords);
  const [first] = tests;
  if (first && tests.every(({ truth }) => truth === first.truth)) return first;
  return notKnown('neither the base model’s compute nor whether it has systemic risk is known', [
    'role.base_model.training_compute_flop',
    'role.base_model.systemic_risk',
  ]);
};

/** One comparison with a third, in words; a fallback says that it is one. */
function inWords(test: ThirdTest): Computed {
  const { modification, of, whole, isAbove } = test;
  const isFallback = of !== 'base model';
  const lead = isFallback ? 'the base model’s compute is not known, so the fallback counts: ' : '';
  if (!test.isSettled) {
    const text = `${lead}the compute of the modification is stated only as an upper bound above a third`;
    return notKnown(text, [path]);
  }
  return {
    truth: isAbove ? 'false' : 'true',
    ...say(
      `${lead}the modification took {modification}, ${isAbove ? 'more' : 'no more'} than a third of ${isFallback ? '{whole}' : 'the {whole} of the base model'}`,
      {
        modification: computeValue(modification.value),
        whole: isFallback ? limitValue(whole) : computeValue(whole),
      },
    ),
    paths: [
      modification.path,
      'role.base_model.training_compute_flop',
      ...(isFallback ? ['role.base_model.systemic_risk'] : []),
    ],
    borderline: test.borderline,
  };
}
