/** How open each part is by the European Open Source AI Index: open where all of it is, partial where some of it is. */
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { type ComponentKey, components, forEachComponent } from '../parts/components.js';
import { type Judged, judged, type OpennessRule, type Rules } from './judged.js';
import { partOf } from './part.js';
import { isListed, isWithoutTerms } from './stated-terms.js';

/** Partial stands as `review`: neither open nor closed. */
const partial = 'review';

/** What a part is called, and how much of it is public. */
function byExtent(
  what: string,
  released: unknown,
  extent: unknown,
  paths: readonly string[],
): Judged {
  if (released === false) return judged('false', `${what}: not released`);
  if (released !== true)
    return judged('unknown', `${what}: not stated whether released`, {}, paths);
  if (extent === 'all') return judged('true', `${what}: all of it`);
  return extent === 'part'
    ? judged(partial, `${what}: a part of it`)
    : judged('unknown', `${what}: not stated whether all of it`, {}, paths);
}

function partExtent(facts: ModelFacts, key: ComponentKey): Judged {
  const part = partOf(facts, key);
  const released = part.released === 'yes' ? true : part.released === 'unknown' ? undefined : false;
  const path = `openness.components.${key}`;
  return byExtent(components[key].label, released, part.extent, [
    `${path}.${released === undefined ? 'released' : 'extent'}`,
  ]);
}

/** The extent of a part. */
const extentOf =
  (key: ComponentKey): OpennessRule =>
  (facts) =>
    partExtent(facts, key);

/** The extent at a path that holds `released` and `extent`. */
const extentAt =
  (path: string, what: string): OpennessRule =>
  (facts) =>
    byExtent(what, given(facts, `${path}.released`), given(facts, `${path}.extent`), [path]);

/** Whether the model is a tuned one, which the Index is about. */
export const isTuned: OpennessRule = (facts) => {
  const isStated = ['openness.base_weights', 'openness.end_model.datasets'].some(
    (path) => lookup(facts, path).state !== 'missing',
  );
  return isStated || given(facts, 'role.kind') === 'modifier'
    ? judged('true', 'the model is a tuned one')
    : judged('false', 'no tuned model is described');
};

/** The data of pre-training: the datasets, or a full list of public ones where nothing else was used. */
const baseData: OpennessRule = (facts) => {
  const info = (name: string): unknown => given(facts, `openness.data_information.${name}`);
  const isAllPublic =
    info('public_data_listed') === 'all' &&
    info('unshareable_data') === 'none_used' &&
    info('obtainable_data_listed') === 'none_used';
  const own = partExtent(facts, 'datasets');
  return isAllPublic && own.truth !== 'true'
    ? judged('true', 'all training data is public and listed')
    : own;
};

/** The published weights: a gate makes them partial. */
const publishedWeights: OpennessRule = (facts) => {
  const { released, extent } = partOf(facts, 'parameters_final');
  const access = given(facts, 'licensing.availability.weights.access');
  if (released !== 'yes') return partExtent(facts, 'parameters_final');
  if (access === undefined)
    return judged('unknown', 'how the weights are reached is not stated', {}, [
      'licensing.availability.weights.access',
    ]);
  if (extent === 'part') return judged(partial, 'a part of the weights is public');
  return access === 'open'
    ? judged('true', 'the weights are public')
    : judged(partial, 'the weights are reached through a gate');
};

/** The weights before tuning, where the model is a tuned one; those that are published otherwise. */
const baseWeights: OpennessRule = (facts, context) =>
  isTuned(facts, context).truth === 'true'
    ? extentAt('openness.base_weights', 'Weights before tuning')(facts, context)
    : publishedWeights(facts, context);

/** How far the training code is documented. */
const codeDocumented: OpennessRule = (facts) => {
  const path = 'openness.components.training_code.documented';
  switch (given(facts, path)) {
    case 'all':
      return judged('true', 'all components of the training code are documented');
    case 'part':
      return judged(partial, 'some components of the training code are documented');
    case 'none':
      return judged('false', 'the training code is not documented');
    default:
      return partOf(facts, 'training_code').released === 'no'
        ? judged('false', 'the training code is not released')
        : judged('unknown', 'how far the training code is documented is not stated', {}, [path]);
  }
};

/** A paper that peers have reviewed. */
const reviewedPaper: OpennessRule = (facts) => {
  const own = partExtent(facts, 'research_paper');
  const path = 'openness.components.research_paper.peer_reviewed';
  if (own.truth === 'false') return own;
  const reviewed = given(facts, path);
  if (reviewed === false) return judged('false', 'the paper is not reviewed by peers');
  return reviewed === true
    ? own
    : judged('unknown', 'whether peers have reviewed the paper is not stated', {}, [path]);
};

const licensedParts: readonly ComponentKey[] = [
  'parameters_final',
  'training_code',
  'inference_code',
  'datasets',
];

/** Whether weights, code and data are all under approved licences, or some of them. */
const allLicensed: OpennessRule = (facts) => {
  const marks = licensedParts.map((key) => {
    const { released, license } = partOf(facts, key);
    if (released === 'no' || released === 'not_applicable') return 'no';
    if (released === 'unknown' || license === null) return 'unknown';
    if (isWithoutTerms(license)) return 'no';
    const { truth } = isListed(license, ['osi']);
    return truth === 'true' ? 'yes' : 'no';
  });
  const unknown = licensedParts.filter((_, index) => marks[index] === 'unknown');
  if (marks.every((mark) => mark === 'yes'))
    return judged('true', 'weights, code and data are under approved licences');
  if (marks.includes('yes') && marks.includes('no'))
    return judged(partial, 'some of weights, code and data are under approved licences');
  return unknown.length > 0
    ? judged(
        'unknown',
        'the terms of weights, code or data are not stated',
        {},
        unknown.map((key) => `openness.components.${key}.license`),
      )
    : judged('false', 'none of weights, code and data are under approved licences');
};

/** By the names that criteria use. */
export const computations = {
  'model-is-tuned': isTuned,
  'base-data-open': baseData,
  'tuning-data-open': extentAt('openness.end_model.datasets', 'Data of tuning'),
  'base-weights-open': baseWeights,
  'published-weights-open': publishedWeights,
  'code-documented': codeDocumented,
  'paper-reviewed': reviewedPaper,
  'all-licensed': allLicensed,
  ...forEachComponent('extent', extentOf),
} satisfies Rules;
