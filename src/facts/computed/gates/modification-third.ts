/** Is the compute of a modification within a third of the base model's? */
import { say } from '../../../finding/say.js';
import { Decimal } from '../../decimal.js';
import type { Computation, Computed } from '../computation.js';
import { modificationFigure, type ThirdTest, thirdTests } from '../compute.js';
import { type Rival, rivalsOfModification } from '../rival-figures.js';
import { computeValue, limitValue } from './limit-text.js';
import { notKnown } from './not-known.js';

const path = 'role.modification.compute_flop';
const THREE = Decimal.of('3');

/** Is the modification within a third of the base model's compute, or of the fallback where that is not known (Guidelines 3.2)? */
export const modificationWithinThird: Computation = (facts) => {
  if (!modificationFigure(facts)) {
    return notKnown('the compute of the modification is not known', [path]);
  }
  const tests = thirdTests(facts);
  const contradicted = tests.flatMap((test) => against(test, rivalsOfModification(facts)) ?? []);
  if (contradicted[0]) return contradicted[0];
  const answers = tests.map(inWords);
  const [first] = answers;
  if (first && answers.every(({ truth }) => truth === first.truth)) return first;
  return notKnown('neither the base model’s compute nor whether it has systemic risk is known', [
    'role.base_model.training_compute_flop',
    'role.base_model.systemic_risk',
  ]);
};

/** What another figure of the same modification says where it lies on the other side; an estimate within the third lifts nothing. */
function against(test: ThirdTest, rivals: readonly Rival[]): Computed | null {
  const rival = rivals.find(({ value, kind }) => {
    const isAbove = value.times(THREE).isMoreThan(test.whole);
    return isAbove !== test.isAbove && !(test.isAbove && kind === 'estimated');
  });
  if (!rival) return null;
  const said = say(
    `the modification is stated as {figure}, and ${rival.says} is {rival}, which do not lie on the same side of a third`,
    {
      figure: computeValue(test.modification.value),
      rival: computeValue(rival.value, rival.arithmetic),
    },
  );
  return notKnown(said, [test.modification.path, rival.path]);
}

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
