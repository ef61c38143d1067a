/** Is the model merged from several, and how does what was done to them stand to a third of their compute (Guidelines 3.2, Annex A.1)? */
import type { Decimal } from '../../facts/decimal.js';
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { basePaths } from '../../figures/base-paths.js';
import { baseFigures, riskAmongBases } from '../../figures/bases.js';
import type { Computation, Computed } from '../../figures/computation.js';
import {
  againstThird,
  type ComputeFigure,
  modificationFigure,
  plus,
} from '../../figures/compute.js';
import { aboveSystemicRisk } from '../../figures/compute-thresholds.js';
import { figureValue } from '../../figures/limit-text.js';
import { notKnown } from '../../figures/not-known.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { lawFraction } from '../../law/spell.js';

const others = 'role.further_base_models';
const modificationPath = 'role.modification.compute_flop';

/** Are further base models stated? Absent means none. */
const mergeOfModels: Computation = (facts) => {
  const found = lookup(facts, others);
  const paths = [others];
  if (found.state === 'unknown' || found.state === 'withheld') {
    return notKnown('whether other models were merged into it is not known', paths);
  }
  const isMerge = found.state === 'given' && Array.isArray(found.value) && found.value.length > 0;
  return isMerge
    ? { truth: 'true', text: 'it is merged from several models', paths }
    : { truth: 'false', text: 'no further base model is stated', paths };
};

/** Is one of the merged models an own one? */
const mergeWithOwnModel: Computation = (facts) => {
  const paths = basePaths(facts).map((path) => `${path}.same_provider`);
  const answers = paths.map((path) => given(facts, path));
  if (answers.includes(true)) return { truth: 'true', text: 'an own model is among them', paths };
  const open = paths.filter((_, index) => answers[index] === undefined);
  return open.length > 0
    ? notKnown('whether an own model is among them is not known', open, paths)
    : { truth: 'false', text: 'all are models of other providers', paths };
};

/** Within a third of the smallest base, in a merge that neither holds systemic risk nor passes its threshold? */
const mergeWithinSmallestThird: Computation = (facts) => {
  const risk = riskAmongBases(facts);
  if (risk.truth === 'true') return { ...risk, truth: 'false' };
  const above = aboveSystemicRisk(facts);
  if (above.truth === 'true') return { ...above, truth: 'false' };
  const compared = comparedWith(facts, smallest, 'the smallest base model');
  if (compared.truth === 'true') return { ...compared, truth: 'false' };
  const open = [risk, above, compared].find(({ truth }) => truth === 'unknown');
  return open ?? { ...compared, truth: 'true' };
};

/** Beyond a third of all bases together? */
const mergeBeyondThirdOfSum: Computation = (facts) =>
  comparedWith(facts, sum, 'all base models together');

/** Is the modification more than a third of what the bases amount to? */
function comparedWith(
  facts: ModelFacts,
  whole: (figures: readonly ComputeFigure[]) => ComputeFigure,
  of: string,
): Computed {
  const modification = modificationFigure(facts);
  if (!modification) {
    return notKnown('the compute of the modification is not known', [modificationPath]);
  }
  const figures = baseFigures(facts);
  const paths = basePaths(facts).map((path) => `${path}.training_compute_flop`);
  const known = figures.flatMap((each) => each ?? []);
  if (known.length < figures.length) {
    const open = paths.filter((_, index) => figures[index] === null);
    return notKnown('the compute of a base model is not known', open, paths);
  }
  const test = againstThird(modification, whole(known));
  const said = fillSentence(
    `the modification took {modification}, ${test.isAbove === 'true' ? 'more' : 'no more'} than ${lawFraction('modification')} of the {whole} of ${of}`,
    { modification: figureValue(modification), whole: figureValue(test.whole) },
  );
  if (test.isAbove === 'unknown') return notKnown(said, [modification.path], paths);
  return {
    truth: test.isAbove,
    ...said,
    paths: [modification.path, ...paths],
    borderline: test.borderline,
  };
}

const sum = (figures: readonly ComputeFigure[]): ComputeFigure =>
  figures.reduce((left, right) => plus(left, right, left.path));

/** The smallest of several: no more than any upper bound, and no less than the least lower one where each has one. */
function smallest(figures: readonly ComputeFigure[]): ComputeFigure {
  const lows = figures.map(({ least }) => least);
  const highs = figures.flatMap(({ most }) => most ?? []);
  const low = lows.includes(null) ? null : lows.reduce(lesser);
  const high = highs.length === 0 ? null : highs.reduce(lesser);
  const first = figures[0] as ComputeFigure;
  const isPoint = low !== null && high !== null && low.compare(high) === 0;
  return {
    ...first,
    value: high ?? low ?? first.value,
    least: low,
    most: high,
    kind: isPoint ? 'stated' : low === null ? 'at most' : high === null ? 'at least' : 'between',
  };
}

/** The lesser of two figures. */
function lesser<T extends Decimal | null>(left: T, right: T): T {
  return left && right && left.isMoreThan(right) ? right : left;
}

/** The same, as a computation. */
const baseWithSystemicRisk: Computation = riskAmongBases;

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'base-with-systemic-risk': baseWithSystemicRisk,
  'merge-beyond-third-of-sum': mergeBeyondThirdOfSum,
  'merge-of-models': mergeOfModels,
  'merge-with-own-model': mergeWithOwnModel,
  'merge-within-smallest-third': mergeWithinSmallestThird,
} satisfies Tests;
