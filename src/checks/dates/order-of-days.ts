/** The tests on days of training, evaluation and mandate: their order, and none in the future. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, entriesAt, flagAt, textAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';

/** `left` is no later than `right`, both told with their dates. */
function inOrder(
  left: FactPath,
  right: FactPath,
  length = 10,
): (facts: ModelFacts) => ReturnType<Computation> {
  return (facts) => {
    const [from, to] = [
      textAt(facts, left)?.slice(0, length),
      textAt(facts, right)?.slice(0, length),
    ];
    if (!from || !to || !/^\d{4}-\d{2}/.test(from) || !/^\d{4}-\d{2}/.test(to)) return unknown;
    return failedAt(
      from <= to ? [] : [{ path: left, text: `\`${left}\` is ${from}, and \`${right}\` is ${to}` }],
    );
  };
}

/** Data was acquired before training ended, unless the model is trained on. */
export const acquisitionBeforeTrainingEnds: Computation = (facts) =>
  flagAt(facts, 'training_data.continuous') === true
    ? failedAt([])
    : inOrder('training_data.latest_acquisition', 'training.duration.ended', 7)(facts);

/** No day of the list lies after the day of the assessment. */
export const evaluationsNotInFuture: Computation = (facts, { asOf }) => {
  const results = entriesAt(facts, 'evaluation.results');
  if (!results) return unknown;
  return failedAt(
    results.flatMap(({ date }, index) => {
      const path = `evaluation.results[${index}].date`;
      const day = asText(date);
      return day === undefined || day <= asOf ? [] : [{ path, text: `\`${path}\` is ${day}` }];
    }),
  );
};

/** The mandate was given on a day that has come. */
export const mandateNotInFuture: Computation = (facts, { asOf }) => {
  const path = 'provider.authorised_representative.mandate_date';
  const day = textAt(facts, path);
  if (day === undefined) return unknown;
  return failedAt(day <= asOf ? [] : [{ path, text: `\`${path}\` is ${day}` }]);
};

export const trainingEndsBeforeRelease: Computation = inOrder(
  'training.duration.ended',
  'model.release_date',
);

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'acquisition-before-training-ends': acquisitionBeforeTrainingEnds,
  'evaluations-not-in-future': evaluationsNotInFuture,
  'mandate-not-in-future': mandateNotInFuture,
  'training-ends-before-release': trainingEndsBeforeRelease,
} satisfies Tests;
