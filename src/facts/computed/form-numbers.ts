/** The numbers of the Model Documentation Form: how many figures are stated, and what national authorities and downstream providers see instead. */
import { Decimal } from '../decimal.js';
import type { ModelFacts } from '../model-facts.gen.js';
import type { FactPath } from '../paths.gen.js';
import type { Computation } from './computation.js';
import { isBound, parameterUpdateFigure } from './compute.js';
import { placedEntries, toldOfSome } from './placed-entries.js';
import { asNumber, isEntry, numberAt, stated } from './stated.js';
import { asComputations, type Test, truth } from './truth.js';

/** The ranges of row 14 with the form's words; a size on a limit belongs to the range that ends there. */
export const sizeRanges: readonly { readonly upTo: string | null; readonly words: string }[] = [
  { upTo: '500e6', words: '1-500M' },
  { upTo: '5e9', words: '500M-5B' },
  { upTo: '15e9', words: '5B-15B' },
  { upTo: '50e9', words: '15B-50B' },
  { upTo: '100e9', words: '50B-100B' },
  { upTo: '500e9', words: '100B-500B' },
  { upTo: '1e12', words: '500B-1T' },
  { upTo: null, words: '>1T' },
];

/** The ranges of row 37; a month is a twelfth of 365.25 days, so that no whole number of days lies on a limit. */
export const timeRanges: readonly { readonly upTo: string | null; readonly words: string }[] = [
  { upTo: '30.4375', words: 'less than 1 month' },
  { upTo: '91.3125', words: '1-3 months' },
  { upTo: '182.625', words: '3-6 months' },
  { upTo: null, words: 'more than 6 months' },
];

function rangeOf(value: Decimal, ranges: typeof sizeRanges): string {
  const found = ranges.find(({ upTo }) => upTo === null || !value.isMoreThan(Decimal.of(upTo)));
  return found?.words ?? '';
}

/** The range of row 14 that holds a number of parameters. */
export const sizeRange = (parameters: Decimal): string => rangeOf(parameters, sizeRanges);

/** The range of row 37 that holds a number of wall-clock days. */
export const timeRange = (days: Decimal): string => rangeOf(days, timeRanges);

/** The power of ten of a number in scientific notation, for row 39: 2.4 × 10²⁵ → 25. Zero has none. */
export function orderOfMagnitude(value: Decimal): number | null {
  const digits = value.mantissa.toString().replace('-', '');
  return digits === '0' ? null : digits.length - 1 + value.exponent;
}

/** Numbers below this are printed in full, and zeros at their end are then figures like others. */
const printedInFull = Decimal.of('1e6');

/** The significant figures that a reader of the document sees: `2.4e25`, `24e24` and `1.0e2` have two, `1e10` and `70e9` one. */
export function figuresOf(value: Decimal): number {
  const [mantissa = ''] = value.text.replace(/^[+-]/, '').split(/[eE]/);
  const isCounted = mantissa === value.text && printedInFull.isMoreThan(value);
  if (mantissa.includes('.') || isCounted) return value.significantFigures();
  return mantissa.replace(/^0+/, '').replace(/0+$/, '').length;
}

/** Figures at the paths that are too few, each as a spot; nought counts as exact, and what is not stated as nothing. */
function enoughFigures(figures: number, paths: readonly FactPath[]): Computation {
  return (facts) => {
    const found = paths.flatMap((path) => {
      const value = pointAt(facts, path);
      return value === undefined ? [] : [{ path, value }];
    });
    const spots = found
      .filter(({ value }) => value.mantissa !== 0n && figuresOf(value) < figures)
      .map(({ path, value }) => ({
        path,
        text: `${value.text} has ${figuresOf(value)} where the form asks for ${figures}`,
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
  return toldOfSome(days, (each) =>
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

/** The computations of the form's rows on numbers, by name. */
export const formNumberComputations: Readonly<Record<string, Computation>> = {
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
  ...asComputations({
    'compute-is-amount': computeIsAmount,
    'missing-energy-named': missingEnergyNamed,
  }),
};
