/** The scales of charts: where a value stands between 0 and 1, and the ticks that help to read it. */
import type { Chart } from '../../../markdown/tree.js';

/** A place on a scale with its words. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** A scale from 0 to 1. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const dayLength = 86_400_000;

/** The marks of a scale from nothing to the whole. */
const wholeScale: readonly Tick[] = [0, 0.5, 1].map((at) => ({ at, text: `${at * 100} %` }));

/** The scale that fits the values of a chart. */
export function scaleOf({ chart, entries, thresholds }: Chart): Scale {
  const values = [...entries, ...thresholds].map(({ value }) => value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (chart === 'log-bars') return logScale(least, most);
  if (chart === 'timeline') return timeScale(least, most);
  if (chart === 'shares') return { at: inside, ticks: wholeScale };
  if (chart === 'pairs') return { at: inside, ticks: [] };
  return { at: (value) => (most > 0 ? value / most : 0), ticks: [] };
}

/** From the power of ten below the least value to the one at or above the largest. */
function logScale(least: number, most: number): Scale {
  const floor = Math.floor(Math.log10(least));
  const from = Math.log10(least) - floor < 0.25 ? floor - 1 : floor;
  const to = Math.max(from + 1, Math.ceil(Math.log10(most) + 0.05));
  const at = (value: number): number => inside((Math.log10(value) - from) / (to - from));
  const step = Math.ceil((to - from) / 8);
  const ticks: Tick[] = [];
  for (let power = from; power <= to; power += step) {
    ticks.push({ at: (power - from) / (to - from), text: `10${raised(power)}` });
  }
  return { at, ticks };
}

/** From a little before the first day to a little after the last; ticks by year, quarter or month. */
function timeScale(least: number, most: number): Scale {
  const margin = Math.max(20, (most - least) * 0.05);
  const from = least - margin;
  const to = most + margin;
  const at = (value: number): number => inside((value - from) / (to - from));
  const first = new Date(from * dayLength);
  const length = (to - from) / 30.44;
  const step = length > 26 ? 12 * Math.ceil(length / 12 / 8) : length > 9 ? 3 : 1;
  const ticks: Tick[] = [];
  const start = first.getUTCFullYear() * 12 + (step > 12 ? 0 : first.getUTCMonth());
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const year = Math.floor(month / 12);
    const value = new Date(0).setUTCFullYear(year, month % 12, 1) / dayLength;
    if (value > to) break;
    if (value < from) continue;
    const text = step >= 12 ? String(year) : `${months[month % 12]} ${year}`;
    ticks.push({ at: at(value), text });
  }
  return { at, ticks };
}

function inside(part: number): number {
  return Math.min(1, Math.max(0, part));
}

/** `-12` → `⁻¹²`. */
function raised(power: number): string {
  return [...String(power)]
    .map((digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]))
    .join('');
}
