/** The tests that the Model Documentation Form asks of its numbers: figures enough, and amounts above nothing. */
import type { Decimal } from '../../facts/decimal.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asNumber, isEntry, numberAt, stated } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { isBound, parameterUpdateFigure } from '../../figures/compute.js';
import { visibleFigures } from '../../figures/form-numbers.js';
import { failedAtSome, placedEntries } from '../../figures/placed-entries.js';
import { type Test, type Tests, truth } from '../../figures/truth.js';

/** Figures at the paths that are too few, each as a spot; nought counts as exact, and what is not stated as nothing. */
function enoughFigures(figures: number, paths: readonly FactPath[]): Computation {
  return (facts) => {
    const found = paths.flatMap((path) => {
      const value = pointAt(facts, path);
      return value === undefined ? [] : [{ path, value }];
    });
    const spots = found
      .filter(({ value }) => value.mantissa !== 0n && visibleFigures(value) < figures)
      .map(({ path, value }) => ({
        path,
        text: `${value.text} has ${visibleFigures(value)} where the form asks for ${figures}`,
      }));
    if (found.length === 0) return { truth: 'unknown', missing: paths, paths };
    return spots.length > 0 ? { truth: 'false', spots, paths } : { truth: 'true', paths };
  };
}

/** A number, or the upper bound that stands for one. */
function pointAt(facts: ModelFacts, path: FactPath): Decimal | undefined {
  const value = stated(facts, path);
  if (isEntry(value)) return asNumber(value.at_most) ?? asNumber(value.at_least);
  return asNumber(value);
}

const isMoreThanNothing = (value: Decimal): boolean => value.mantissa > 0n;

/** The training took some time, and each kind of hardware too. */
const trainingTimePositive: Computation = (facts) => {
  const days = [
    {
      path: 'training.duration.wall_clock_days',
      days: numberAt(facts, 'training.duration.wall_clock_days'),
    },
    ...(placedEntries(facts, 'training.duration.hardware_days') ?? []).map(({ path, value }) => ({
      path: `${path}.days`,
      days: asNumber(value.days),
    })),
  ].flatMap((each) => (each.days === undefined ? [] : [{ path: each.path, days: each.days }]));
  return failedAtSome(days, (each) =>
    isMoreThanNothing(each.days)
      ? null
      : { path: each.path, text: `\`${each.path}\` is ${each.days.text}` },
  );
};

/** The compute is known as a number, stated or estimated; an upper bound is no amount. */
const computeIsAmount: Test = (facts) => {
  const figure = parameterUpdateFigure(facts);
  return figure === null ? 'unknown' : truth(!isBound(figure));
};

/** Without an amount of energy, the methodology or the absence of all names the information that is missing. */
const missingEnergyNamed: Test = (facts) => {
  const energy: unknown = facts.training?.energy;
  if (typeof energy !== 'object' || energy === null || !('mwh' in energy)) return 'unknown';
  if (numberAt(facts, 'training.energy.mwh') !== undefined) return 'unknown';
  return truth(stated(facts, 'training.energy.methodology') !== undefined);
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'size-figures': enoughFigures(2, ['model.parameters.total']),
  'data-point-figures': enoughFigures(2, [
    'data.data_points.training',
    'data.data_points.testing',
    'data.data_points.validation',
  ]),
  'compute-figures': enoughFigures(2, [
    'training.compute.parameter_update_flop',
    'training.compute.cumulative_flop',
  ]),
  'energy-figures': enoughFigures(2, ['training.energy.mwh']),
  'inference-figures': enoughFigures(2, ['training.inference_compute.flop']),
  'training-time-positive': trainingTimePositive,
  'compute-is-amount': computeIsAmount,
  'missing-energy-named': missingEnergyNamed,
} satisfies Tests;
