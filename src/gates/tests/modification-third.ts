/** Is the compute of a modification within a third of the base model's, or beyond it (Guidelines, section 3.2)? */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Computation, Computed } from '../../figures/computation.js';
import {
  isBound,
  isGreaterFigure,
  modificationFigure,
  type ThirdTest,
  thirdTests,
  tripledFigure,
} from '../../figures/compute.js';
import { figureValue, limitValue } from '../../figures/limit-text.js';
import { notKnown } from '../../figures/not-known.js';
import { type Rival, rivalsOfModification } from '../../figures/rival-figures.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { lawFraction } from '../../law/spell.js';

const path = 'role.modification.compute_flop';

/** Is the modification within a third of the base model's compute, or of the fallback where that is not known? */
const modificationWithinThird: Computation = (facts) => {
  const answer = beyondThird(facts);
  const truth = answer.truth === 'unknown' ? 'unknown' : answer.truth === 'true' ? 'false' : 'true';
  return { ...answer, truth };
};

/** Is it known to be beyond that third? The comparison itself is the reason. */
const modificationBeyondThird: Computation = (facts) => beyondThird(facts);

function beyondThird(facts: ModelFacts): Computed {
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
}

/** What another figure of the same modification says where it lies on the other side; an estimate within the third lifts nothing. */
function against(test: ThirdTest, rivals: readonly Rival[]): Computed | null {
  if (test.isAbove === 'unknown') return null;
  const isAbove = test.isAbove === 'true';
  const rival = rivals.find((each) => {
    const other = isGreaterFigure(tripledFigure(each), test.whole);
    return other !== 'unknown' && other !== test.isAbove && !(isAbove && each.kind === 'estimated');
  });
  if (!rival) return null;
  const said = fillSentence(
    `the modification is stated as {figure}, and ${rival.says} is {rival}, which do not lie on the same side of ${lawFraction('modification')}`,
    { figure: figureValue(test.modification), rival: figureValue(rival) },
  );
  return notKnown(said, [test.modification.path, rival.path]);
}

/** One comparison with a third, in words; a fallback says that it is one. */
function inWords(test: ThirdTest): Computed {
  const { modification, of, whole, isAbove } = test;
  const isFallback = of !== 'base model';
  const lead = isFallback ? 'the base model’s compute is not known, so the fallback counts: ' : '';
  const values = {
    modification: figureValue(modification),
    whole: isFallback ? limitValue(whole.value) : figureValue(whole),
  };
  const third = isFallback
    ? `${lawFraction('modification')} of {whole}`
    : `${lawFraction('modification')} of the {whole} of the base model`;
  if (isAbove === 'unknown') {
    const said = fillSentence(
      `${lead}the modification is known as {modification}, which does not settle whether it is more than ${third}`,
      values,
    );
    const open = isBound(whole) ? ['role.base_model.training_compute_flop'] : [];
    return notKnown(said, [...(isBound(modification) ? [path] : []), ...open]);
  }
  return {
    truth: isAbove,
    ...fillSentence(
      `${lead}the modification took {modification}, ${isAbove === 'true' ? 'more' : 'no more'} than ${third}`,
      values,
    ),
    paths: [
      modification.path,
      'role.base_model.training_compute_flop',
      ...(isFallback ? ['role.base_model.systemic_risk'] : []),
    ],
    borderline: test.borderline,
  };
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'modification-beyond-third': modificationBeyondThird,
  'modification-within-third': modificationWithinThird,
} satisfies Tests;
