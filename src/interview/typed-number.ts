/** What a person typed for a number, as an exact one or as bounds. */
import { Decimal } from '../facts/decimal.js';

/** Bounds of which one may be missing. */
export interface TypedBounds {
  readonly at_least?: Decimal;
  readonly at_most?: Decimal;
}

/** What is said to whoever typed something else. */
export const numberExpected =
  'Write a number such as 3e23 or 7.3 billion, or a bound such as at most 2e22';

/** `7.3 billion`, `3e23`, `3 × 10^23`, `1,000,000`, `at most 2e22`, `> 1e25, < 3e25`, and bounds as the file writes them; else null. */
export function typedNumber(text: string): Decimal | TypedBounds | null {
  const exact = figureOf(text);
  if (exact !== null) return exact;
  const bounds: { at_least?: Decimal; at_most?: Decimal } = {};
  const plain = text.trim().replace(/^\{(.*)\}$/, '$1');
  for (const part of plain.split(/;|\band\b|,(?=\s*[<>≤≥a])/i).map((each) => each.trim())) {
    const [, sign = '', figures = ''] =
      /^(<=?|≤|at[ _]most:?|>=?|≥|at[ _]least:?)(.+)$/i.exec(part) ?? [];
    const figure = figureOf(figures);
    const bound = /^[<≤]|most/i.test(sign) ? 'at_most' : 'at_least';
    // Two bounds of one kind leave open which is meant.
    if (figure === null || bounds[bound] !== undefined) return null;
    bounds[bound] = figure;
  }
  return bounds;
}

const magnitudes: Readonly<Record<string, string>> = {
  thousand: 'e3',
  million: 'e6',
  billion: 'e9',
  trillion: 'e12',
};
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function figureOf(text: string): Decimal | null {
  const [, figures = '', word = ''] =
    /^([\d.,\s_eE+-]+)(thousand|million|billion|trillion)?$/i.exec(ofPowers(text.trim())) ?? [];
  const plain = figures.trim().replace(/(?<=\d)[ ,_](?=\d{3}(?!\d))/g, '');
  try {
    const magnitude = magnitudes[word.toLowerCase()] ?? '';
    return Decimal.of(magnitude === '' ? plain : `${plain}${magnitude}`);
  } catch {
    return null;
  }
}

/** `3 × 10^23`, `3*10**23` and `10²³` as `3e23` and `1e23`. */
function ofPowers(text: string): string {
  const [, figures = '1', power = '', high = ''] =
    /^(?:([\d.]+)\s*[×x*·]\s*)?10(?:\s*(?:\^|\*\*)\s*(\d{1,2})|([⁰¹²³⁴-⁹]{1,2}))$/.exec(text) ?? [];
  const exponent = power || [...high].map((each) => raised.indexOf(each)).join('');
  return exponent === '' ? text : `${figures}e${exponent}`;
}
