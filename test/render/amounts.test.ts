/** Numbers and dates as readers see them. */
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../src/facts/decimal.js';
import { amount, count, power } from '../../src/render/amounts.js';
import { day, dayWithShort, month } from '../../src/render/dates.js';

const of = (text: string): Decimal => Decimal.of(text);

describe('a quantity', () => {
  it('has its thousands apart', () => {
    expect(
      ['0', '999', '1000', '1234567', '12345.50', '1.2e3', '-1000'].map((text) => amount(of(text))),
    ).toEqual(['0', '999', '1,000', '1,234,567', '12,345.5', '1,200', '-1,000']);
  });

  it('is a power of ten when it is huge, with the figures that were stated', () => {
    expect(
      ['1.2e24', '1e23', '1.20e24', '3000000e18', '9999e20'].map((text) => power(of(text))),
    ).toEqual(['1.2 × 10²⁴', '1 × 10²³', '1.20 × 10²⁴', '3 × 10²⁴', '9.999 × 10²³']);
    expect(amount(of('1.2e24'))).toBe('1.2 × 10²⁴');
  });

  it('has a name from a million on', () => {
    expect(
      ['32e9', '7.3e9', '999999', '1e6', '6150000000000', '671.026404352e9'].map((text) =>
        count(of(text)),
      ),
    ).toEqual([
      '32 billion (3.2 × 10¹⁰)',
      '7.3 billion (7.3 × 10⁹)',
      '999,999',
      '1 million (1 × 10⁶)',
      '6.15 trillion (6.15 × 10¹²)',
      '671.026404352 billion (6.71026404352 × 10¹¹)',
    ]);
  });
});

describe('a date', () => {
  it('cannot be mistaken', () => {
    expect(day('2026-11-01')).toBe('1 November 2026');
    expect(month('2026-11')).toBe('November 2026');
    expect(dayWithShort('2026-11-01')).toBe('1 November 2026 (01/11/26)');
  });

  it('stays as it came when it is none', () => {
    expect(day('2026-02-31')).toBe('2026-02-31');
    expect(day('spring')).toBe('spring');
  });
});
