/** Joins the names that criteria of openness ask for to the rules in this folder; no gate can name one of them. */
import type { Computation } from '../../figures/computation.js';
import { componentKeys } from '../parts/components.js';
import * as data from './data-information.js';
import { allFreedoms, freedom, nothingBeyond } from './freedoms.js';
import * as index from './index-criteria.js';
import * as parts from './released.js';
import { publicUngated } from './weights-access.js';

const forEachPart = (
  ending: string,
  rule: (key: (typeof componentKeys)[number]) => Computation,
): readonly (readonly [string, Computation])[] =>
  componentKeys.map((key) => [`${key.replaceAll('_', '-')}-${ending}`, rule(key)]);

/** Every computation that criteria name. */
export const opennessComputations: Readonly<Record<string, Computation>> = {
  'everybody-may-use': freedom('use'),
  'everybody-may-study': freedom('access'),
  'everybody-may-modify': freedom('modify'),
  'everybody-may-share': freedom('distribute'),
  'all-four-freedoms': allFreedoms,
  'nothing-takes-them-back': nothingBeyond,
  'parameters-free': parts.parametersFree,
  'weights-public-ungated': publicUngated,
  'training-data-described': data.describedInFull,
  'public-data-listed': data.publicDataListed,
  'obtainable-data-listed': data.obtainableDataListed,
  'data-information-open': data.underDocumentTerms,
  'data-information-sufficient': data.sufficient,
  'model-is-tuned': index.isTuned,
  'base-data-open': index.baseData,
  'tuning-data-open': index.extentAt('openness.end_model.datasets', 'Data of tuning'),
  'base-weights-open': index.baseWeights,
  'published-weights-open': index.publishedWeights,
  'code-documented': index.codeDocumented,
  'paper-reviewed': index.reviewedPaper,
  'all-licensed': index.allLicensed,
  ...Object.fromEntries([
    ...forEachPart('whole-and-approved', parts.wholeAndApproved),
    ...forEachPart('whole-and-approved-where-used', parts.wholeAndApprovedWhereUsed),
    ...forEachPart('whole-and-approved-if-stated', parts.wholeAndApprovedIfStated),
    ...forEachPart('released', parts.released),
    ...forEachPart('open', parts.openComponent),
    ...forEachPart('extent', index.extentOf),
  ]),
};
