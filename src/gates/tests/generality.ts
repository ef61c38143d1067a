/** What do the facts say of the generality of the model, and how does that stand to the indicative criterion (Guidelines, section 2.1)? */
import { given } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Computation, ComputationContext, Computed } from '../../figures/computation.js';
import { aboveGeneralPurpose, aboveSystemicRisk } from '../../figures/compute-thresholds.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { pathValue, wordValue } from '../../finding/value.js';
import { listedOutputModality } from './output-modality.js';

const path = 'model.generality';
const reasonsPath = 'model.generality_rationale';

/** Is the generality stated as this? */
function isStatedAs(value: string): Computation {
  return (facts) => {
    const found = given(facts, path);
    return {
      truth: found === value ? 'true' : 'false',
      paths: [path],
      ...(found === undefined
        ? fillSentence('{path} is not stated', { path: pathValue(path) })
        : fillSentence('{path} is {stated}', {
            path: pathValue(path),
            stated: wordValue(String(found)),
          })),
    };
  };
}

/** Is nothing stated about it? */
const generalityUnstated: Computation = (facts) => ({
  truth: given(facts, path) === undefined ? 'true' : 'false',
  text: 'the generality of the model is not stated',
  paths: [path],
  missing: [path],
});

/** Are reasons stated why the model is not general? */
const generalityReasoned: Computation = (facts) => {
  const isGiven = given(facts, reasonsPath) !== undefined;
  return {
    truth: isGiven ? 'true' : 'false',
    text: isGiven ? 'reasons are stated' : 'no reasons are stated',
    paths: [reasonsPath],
    missing: [reasonsPath],
  };
};

/** Is it known that the indicative criterion is met: compute above the threshold and a listed output? Never unknown. */
const criterionKnownMet: Computation = (facts, context) => known('true', facts, context);

/** Is it known that the criterion is not met? Never unknown. */
const criterionKnownUnmet: Computation = (facts, context) => known('false', facts, context);

/** Is the cumulative compute known to be above the threshold of systemic risk? Never unknown. */
const cumulativeKnownAbove: Computation = (facts) => {
  const above = aboveSystemicRisk(facts);
  return { ...above, truth: above.truth === 'true' ? 'true' : 'false', missing: [] };
};

/** What would settle the criterion while it is not known: the reasons first, which settle it alone. */
const criterionUnsettled: Computation = (facts, context) => {
  const { paths, missing } = criterion(facts, context);
  const reasons = given(facts, path) === 'narrow' ? [reasonsPath] : [];
  const text = 'whether the indicative criterion is met is not known';
  return { truth: 'true', text, paths, missing: [...reasons, ...missing] };
};

function known(truth: 'true' | 'false', facts: ModelFacts, context: ComputationContext): Computed {
  const found = criterion(facts, context);
  return {
    truth: found.truth === truth ? 'true' : 'false',
    text: found.text,
    values: found.values,
    paths: found.paths,
    missing: [],
    borderline: found.borderline,
  };
}

/** Both halves of the criterion: one that fails decides. */
function criterion(facts: ModelFacts, context: ComputationContext) {
  const halves = [aboveGeneralPurpose(facts, context), listedOutputModality(facts, context)];
  const failing = halves.find(({ truth }) => truth === 'false');
  const open = halves.filter(({ truth }) => truth === 'unknown');
  const deciding = failing ? [failing] : open.length > 0 ? open : halves;
  return {
    truth: failing ? 'false' : open.length > 0 ? 'unknown' : ('true' as Computed['truth']),
    text: deciding.map(({ text }) => text ?? '').join(', and '),
    values: deciding.flatMap(({ values }) => values ?? []),
    paths: halves.flatMap(({ paths }) => paths ?? []),
    missing: open.flatMap(({ missing }) => missing ?? []),
    borderline: deciding.some(({ borderline }) => borderline === true),
  };
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'cumulative-known-above-systemic-risk-threshold': cumulativeKnownAbove,
  'generality-reasoned': generalityReasoned,
  'generality-unstated': generalityUnstated,
  'indicative-criterion-known-met': criterionKnownMet,
  'indicative-criterion-known-unmet': criterionKnownUnmet,
  'indicative-criterion-unsettled': criterionUnsettled,
  'stated-broad': isStatedAs('broad'),
  'stated-narrow': isStatedAs('narrow'),
  'stated-not-significant': isStatedAs('not_significant'),
} satisfies Tests;
