/** How the compute note writes its numbers: as stated, exactly, rounded, as a band, as a factor, as a share. */

import { Decimal } from '../../facts/decimal.js';
import { type ComputeFigure, marginAround } from '../../figures/compute.js';
import { amount, power } from '../amounts.js';
import { mdCode, mdText } from '../markdown.js';
import { type Fill, type OpenKey, openPoint } from '../open-points.js';
import type { RenderContext } from '../page.js';

/** More digits than these say nothing to a reader. */
const digitsShown = 8;

/** The exact value where its digits are few, else with eight of them and a mark. */
export function exact(value: Decimal): string {
  const digits = value.mantissa.toString().replace('-', '').replace(/0+$/, '').length || 1;
  if (value.mantissa !== 0n && isSmall(value)) return amount(value);
  return digits <= digitsShown
    ? value.toScientific(digits)
    : `about ${value.toScientific(digitsShown)}`;
}

/** Numbers that are read more easily without powers of ten. */
function isSmall(value: Decimal): boolean {
  const digits = value.mantissa.toString().replace('-', '').length;
  return value.exponent >= -4 && digits + value.exponent <= 7 && digits <= digitsShown;
}

/** Two figures are what an estimate within 30 % can promise. */
export const rounded = (value: Decimal): string => `${value.toScientific(2)} FLOP`;

/** `1.303e24`, as the facts have it, in code type. */
export const asWritten = (value: Decimal): string => mdCode(value.text);

/** A figure as it reads, with what stands before a bound. */
export function asRead(figure: ComputeFigure): string {
  const { value, kind } = figure;
  if (kind === 'estimated') return mdText(`${rounded(value)} (estimate)`);
  return `${boundWords(figure)}${mdText(`${power(value)} FLOP`)}`;
}

/** What stands before a number that is a bound: `at most `, `at least 1.1 × 10²⁵ FLOP and at most `. */
export function boundWords({ kind, least }: ComputeFigure): string {
  if (kind === 'at most') return 'at most ';
  if (kind === 'at least') return 'at least ';
  return kind === 'between' && least ? `at least ${mdText(power(least))} and at most ` : '';
}

/** `9.1 × 10²³ to 1.7 × 10²⁴ FLOP`. */
export function band(value: Decimal): string {
  const { low, high } = marginAround(value);
  return `${low.toScientific(2)} to ${high.toScientific(2)} FLOP`;
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
export function distance(value: Decimal, limit: Decimal): string {
  const side = value.compare(limit);
  if (side === 0) return 'exactly on it';
  const ratio = value.toNumber() / limit.toNumber();
  if (ratio === 0) return 'none was used';
  if (side > 0) return ratio < 1.05 ? 'just above it' : `${twoFigures(ratio)} × the threshold`;
  return ratio > 0.99 ? 'just below it' : `${twoFigures(ratio * 100)} % of the threshold`;
}

/** The difference of a figure from a reference: `+8.3 %`. */
export function difference(value: Decimal, reference: Decimal): string {
  const share = (value.toNumber() / reference.toNumber() - 1) * 100;
  if (!Number.isFinite(share)) return '—';
  if (value.compare(reference) === 0) return 'none';
  const size = Math.abs(share);
  if (size < 0.05) return 'less than 0.1 %';
  return `${share < 0 ? '−' : '+'}${size < 10 ? size.toFixed(1) : size.toFixed(0)} %`;
}

/** An open point that the trace of places hears of, too. */
export function missing(page: RenderContext, path: string, key: OpenKey, fill: Fill = {}): string {
  page.printed.add(path);
  return openPoint(page.places, key, { ...fill, path: mdCode(path) });
}
