/** Which leaves of a reason decide it, and which of them name an amount of compute. */
import { describe, expect, it } from '@jest/globals';
import type { Reason, Truth } from '../../src/assess/assessment.js';
import { figuresOf, summarySaid } from '../../src/assess/decide-gates.js';
import { decisiveLeaves } from '../../src/assess/decisive-leaves.js';
import { Decimal } from '../../src/facts/decimal.js';
import { amountValue } from '../../src/finding/value.js';

const reason = (text: string, truth: Truth, because: readonly Reason[] = []): Reason => ({
  ...{ text, truth, because, values: [], key: null, provision: null, authority: null, facts: [] },
});
const amount = (text: string, unit: string | null): Reason => ({
  ...reason(text, 'true'),
  values: [amountValue(Decimal.of('3e24').text, unit as never)],
});
const texts = (all: readonly Reason[]): readonly string[] => all.map(({ text }) => text);

describe('The leaves that decide a reason', () => {
  it('are itself where it has none', () => {
    expect(texts(decisiveLeaves(reason('a', 'true')))).toEqual(['a']);
  });

  it('are those of its own truth, each but once', () => {
    const whole = reason('whole', 'false', [
      reason('holds', 'true'),
      reason('fails', 'false'),
      reason('below', 'false', [reason('fails', 'false'), reason('fails too', 'false')]),
    ]);
    expect(texts(decisiveLeaves(whole))).toEqual(['fails', 'fails too']);
  });

  it('are all of them where a negation turned their truth round', () => {
    const whole = reason('not', 'true', [reason('a', 'false'), reason('b', 'false')]);
    expect(texts(decisiveLeaves(whole))).toEqual(['a', 'b']);
  });
});

describe('The figures of a reason', () => {
  const whole = reason('whole', 'true', [
    amount('compute', 'FLOP'),
    amount('energy', 'MWh'),
    amount('count', null),
    reason('words', 'true', [amount('compute', 'FLOP'), amount('more compute', 'FLOP')]),
  ]);

  it('are its leaves that name an amount of compute, each but once', () => {
    expect(texts(figuresOf(whole))).toEqual(['compute', 'more compute']);
  });

  it('follow the verdict in brackets, but not that of the exception, nor one that names them itself', () => {
    expect(summarySaid({ verdict: 'Yes', reason: whole }, false).text).toBe(
      'Yes: whole (compute; more compute)',
    );
    expect(summarySaid({ verdict: 'Yes', reason: whole }, true).text).toBe('Yes: whole');
    const own = { ...whole, values: [amountValue('3e24', 'FLOP')] };
    expect(summarySaid({ verdict: 'Yes', reason: own }, false).text).toBe('Yes: whole');
    const plain = reason('no figure', 'true');
    expect(summarySaid({ verdict: 'Yes', reason: plain }, false).text).toBe('Yes: no figure');
  });
});
