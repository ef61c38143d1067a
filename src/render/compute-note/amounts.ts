/** How the compute note writes its numbers: as stated, exactly, rounded, as a band, as a factor, as a share. */

import { Decimal } from '../../facts/decimal.js';
import { type ComputeFigure, marginAround } from '../../figures/compute.js';
import { withDecimalMark } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { type Line, line } from '../../markdown/build.js';
import { amount, countWords, power } from '../amounts.js';
import { lineSay } from '../md-say.js';
import { type LineFill, type OpenKey, openLine } from '../open-points.js';
import type { RenderContext } from '../page.js';

/** More digits than these say nothing to a reader. */
const digitsShown = 8;

const marked = (digits: string): string => withDecimalMark(digits, spokenLanguage().conventions);

/** The exact value where its digits are few, else with eight of them and a mark. */
export function exact(value: Decimal): Line {
  const digits =
    value.mantissa
      .toString()
      .replace('-', '')
      .replace(/(?<!0)0+$/, '').length || 1;
  if (value.mantissa !== 0n && isSmall(value)) return line(amount(value));
  return digits <= digitsShown
    ? line(marked(value.toScientific(digits)))
    : lineSay('compute/about', { number: line(marked(value.toScientific(digitsShown))) });
}

/** Numbers that are read more easily without powers of ten. */
function isSmall(value: Decimal): boolean {
  const digits = value.mantissa.toString().replace('-', '').length;
  return value.exponent >= -4 && digits + value.exponent <= 7 && digits <= digitsShown;
}

/** A number of operations. */
export const flop = (number: Line): Line => lineSay('compute/flop', { number });

const twoDigits = (value: Decimal): Line => line(marked(value.toScientific(2)));

/** Two figures are what an estimate within 30 % can promise. */
export const rounded = (value: Decimal): Line => flop(twoDigits(value));

/** A factor: `24.13 billion`, or in powers what counts no things and is large. */
export const factor = (value: Decimal, isCount: boolean): Line =>
  line(isCount ? countWords(value) : isSmall(value) ? amount(value) : power(value));

/** A figure as it reads, with what stands before a bound. */
export function asRead(figure: ComputeFigure): Line {
  const { value, kind } = figure;
  if (kind === 'estimated') return lineSay('compute/estimate', { amount: rounded(value) });
  return bounded(figure, flop(line(power(value))));
}

/** An amount that is a bound, told as one: `at most …`, `at least 1.1 × 10²⁵ and at most …`. */
export function bounded({ kind, least }: Pick<ComputeFigure, 'kind' | 'least'>, words: Line): Line {
  if (kind === 'at most') return lineSay('frame/at-most', { most: words });
  if (kind === 'at least') return lineSay('frame/at-least', { least: words });
  return kind === 'between' && least
    ? lineSay('compute/bounds', { least: line(power(least)), most: words })
    : words;
}

/** `9.1 × 10²³ to 1.7 × 10²⁴ FLOP`. */
export function band(value: Decimal): Line {
  const { low, high } = marginAround(value);
  return lineSay('compute/band', { low: twoDigits(low), high: twoDigits(high) });
}

/** The digits of a number from `toPrecision`, without powers where it is moderate. */
export function twoFigures(value: number): string {
  const text = value.toPrecision(2);
  const isPlain = value === 0 || (value >= 1e-3 && value < 1e6);
  return isPlain
    ? amount(Decimal.of(String(Number(text))))
    : power(Decimal.of(text.replace('e+', 'e')));
}

/** How a figure lies to a limit: a factor above it, a share below it, both with two figures. */
export function distance(value: Decimal, limit: Decimal): Line {
  const side = value.compare(limit);
  if (side === 0) return lineSay('compute/exactly');
  const ratio = value.toNumber() / limit.toNumber();
  if (ratio === 0) return lineSay('compute/nothing');
  if (side > 0)
    return ratio < 1.05
      ? lineSay('compute/just-above')
      : lineSay('compute/factor', { factor: twoFigures(ratio) });
  return ratio > 0.99
    ? lineSay('compute/just-below')
    : lineSay('compute/share', { percent: twoFigures(ratio * 100) });
}

/** How a figure lies to a reference: the same, nearly the same, or by how many per cent above or below it. */
export interface Deviation {
  readonly side: 'equal' | 'slight' | 'higher' | 'lower';
  /** Percent without a sign; what a slight difference stays under. */
  readonly percent: string;
}

export function deviation(value: Decimal, reference: Decimal): Deviation {
  if (value.compare(reference) === 0) return { side: 'equal', percent: '0' };
  const share = (value.toNumber() / reference.toNumber() - 1) * 100;
  const size = Math.abs(share);
  if (size < 0.05) return { side: 'slight', percent: marked('0.1') };
  const percent = marked(size < 10 ? size.toFixed(1) : size.toFixed(0));
  return { side: share < 0 ? 'lower' : 'higher', percent };
}

/** The same in short: `+8.3 %`. */
export function difference({ side, percent }: Deviation): Line {
  if (side === 'slight') return lineSay('compute/small-difference', { percent });
  return line(`${side === 'lower' ? '−' : '+'}${percent} %`);
}

/** An open point that the trace of places hears of, too. */
export function missing(
  page: RenderContext,
  path: string,
  key: OpenKey,
  fill: LineFill = {},
): Line {
  page.printed.add(path);
  return openLine(page.places, key, fill);
}
