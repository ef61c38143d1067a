/** Exact decimals: the text is kept, comparison and arithmetic never round. */
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../src/facts/decimal.js';
import fc from '../property.js';

const d = Decimal.of;

/** Numbers as someone may write them, with a mantissa and a power of ten. */
const written = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 30n }),
    fc.option(fc.stringMatching(/^[0-9]{1,12}$/), { nil: undefined }),
    fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
  )
  .map(
    ([negative, whole, fraction, power]) =>
      `${negative ? '-' : ''}${whole}${fraction === undefined ? '' : `.${fraction}`}${
        power === undefined ? '' : `e${power}`
      }`,
  );

/** The number as a fraction over a common power of ten: an independent way to compute with it. */
function scaled(text: string): bigint {
  const [mantissa = '', power = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = 60 + Number(power) - fraction.length;
  return BigInt(whole + fraction) * 10n ** BigInt(shift);
}

describe('a decimal number', () => {
  it('keeps the text it was written with, in JSON too', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(d(text).toString()).toBe(text);
        expect(JSON.stringify({ n: d(text) })).toBe(JSON.stringify({ n: text }));
      }),
    );
  });

  it('compares exactly where doubles round', () => {
    expect(3e23 > 9e23 / 3).toBe(true);
    expect(d('3e23').times(d('3')).isMoreThan(d('9e23'))).toBe(false);
    expect(d('300000000000000000000001').times(d(3)).isMoreThan(d('9e23'))).toBe(true);
    expect(d('1e25').isMoreThan(d('10000000000000000000000000'))).toBe(false);
    expect(d('10000000000000000000000001').isMoreThan(d('1e25'))).toBe(true);
  });

  it('compares like exact fractions', () => {
    fc.assert(
      fc.property(written, written, (left, right) => {
        const expected = scaled(left) < scaled(right) ? -1 : scaled(left) > scaled(right) ? 1 : 0;
        expect(d(left).compare(d(right))).toBe(expected);
        expect(d(right).compare(d(left))).toBe(expected === 0 ? 0 : -expected);
        expect(d(left).isMoreThan(d(right))).toBe(expected === 1);
      }),
    );
  });

  it('adds and multiplies exactly, in any order', () => {
    fc.assert(
      fc.property(written, written, (left, right) => {
        const sum = d(left).plus(d(right));
        const product = d(left).times(d(right));
        expect(scaled(sum.text)).toBe(scaled(left) + scaled(right));
        expect(product.compare(d(right).times(d(left)))).toBe(0);
        expect(product.mantissa).toBe(d(left).mantissa * d(right).mantissa);
        expect(product.exponent).toBe(d(left).exponent + d(right).exponent);
      }),
    );
  });

  it('gives results a text that reads back as the same number', () => {
    fc.assert(
      fc.property(written, written, (left, right) => {
        for (const result of [d(left).plus(d(right)), d(left).times(d(right))]) {
          expect(d(result.text).compare(result)).toBe(0);
        }
      }),
    );
  });

  it('equals itself however it is written', () => {
    expect(d('1200').compare(d('1.2e3'))).toBe(0);
    expect(d('1.20e3').compare(d('0001200.0'))).toBe(0);
    expect(d('-0').compare(d('0e9'))).toBe(0);
    expect(d('1').plus(d('-1')).text).toBe('0');
    expect(d('-2').times(d('0')).text).toBe('0');
    expect(d(7.3e9).compare(d('7300000000'))).toBe(0);
    expect(d(12n).text).toBe('12');
  });

  it('refuses what is no decimal number or beyond any quantity', () => {
    for (const text of [
      '',
      ' 1',
      '1 ',
      '.5',
      '1e',
      '0x10',
      '1_000',
      'NaN',
      'Infinity',
      '1e1e1',
      '１',
    ]) {
      expect(() => d(text)).toThrow(RangeError);
    }
    for (const text of ['1e401', '1e-401', '1e999999', '9'.repeat(401)]) {
      expect(() => d(text)).toThrow('number out of range');
    }
    expect(d('1e400').compare(d('1e399'))).toBe(1);
    expect(d('9'.repeat(400)).compare(d('1e400'))).toBe(-1);
    expect(() => d('0x10')).toThrow('not a decimal number: 0x10');
  });

  it('prints rounded scientific notation, half up', () => {
    expect(d('1.2e24').toScientific()).toBe('1.2 × 10²⁴');
    expect(d('1.25e24').toScientific()).toBe('1.3 × 10²⁴');
    expect(d('9.96e24').toScientific()).toBe('1.0 × 10²⁵');
    expect(d('9.96e24').toScientific(1)).toBe('1 × 10²⁵');
    expect(d('32000000000').toScientific(3)).toBe('3.20 × 10¹⁰');
    expect(d('-4.44e2').toScientific()).toBe('-4.4 × 10²');
    expect(d('0.00123').toScientific()).toBe('1.2 × 10⁻³');
    expect(d('0').toScientific()).toBe('0');
  });

  it('rounds to within half a unit of the last figure', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 6 }), (text, figures) => {
        const shown = d(text).toScientific(figures);
        fc.pre(shown !== '0');
        const [mantissa = '', raised = ''] = shown.split(' × 10');
        const power = [...raised]
          .map((digit) => '0123456789-'.charAt('⁰¹²³⁴⁵⁶⁷⁸⁹⁻'.indexOf(digit)))
          .join('');
        const back = d(`${mantissa}e${power}`);
        const error = back.plus(d(text).times(d('-1')));
        const half = d(`5e${Number(power) - figures}`);
        const size = error.mantissa < 0n ? error.times(d('-1')) : error;
        expect(size.isMoreThan(half)).toBe(false);
      }),
    );
  });

  it('counts the significant figures that were written', () => {
    const counts: readonly (readonly [string, number])[] = [
      ['1.0e2', 2],
      ['1200', 4],
      ['3e23', 1],
      ['0.0012', 2],
      ['-7.30', 3],
      ['0', 1],
    ];
    for (const [text, count] of counts)
      expect([text, d(text).significantFigures()]).toEqual([text, count]);
  });

  it('gives the nearest double', () => {
    expect(d('1.2e24').toNumber()).toBe(1.2e24);
    expect(d('0.1').toNumber()).toBe(0.1);
  });
});
