/** A later day never removes a duty: what holds on one day holds on each later one, until the day on which a stated fact ends it. */
import { describe, expect, it } from '@jest/globals';
import { answersOfLaw } from '../../src/assess/assess.js';
import type { ObligationResult } from '../../src/assess/assessment.js';
import { lookup } from '../../src/facts/lookup.js';
import { readFacts } from '../../src/read/read.js';
import fc from '../property.js';
import { samples } from '../samples/samples.js';
import { cases } from '../support/cases.js';

const models = [
  ...samples.map(({ name, files }) => ({ name, read: readFacts(files) })),
  ...cases.map(({ id, read }) => ({ name: id, read: read() })),
].map((each) => ({ ...each, read: { ...each.read, placeOf: () => null } }));

const order = ['not-begun', 'running', 'ended'];

/** What a later day takes away of a duty without a fact that ends it. */
function lost(earlier: ObligationResult, later: ObligationResult, day: string): string[] {
  const { id } = earlier;
  const faults: string[] = [];
  if (later.outcome !== earlier.outcome)
    faults.push(`${id}: ${earlier.outcome} → ${later.outcome}`);
  if (later.began !== earlier.began || later.ended !== earlier.ended)
    faults.push(`${id}: its days move`);
  if (order.indexOf(later.state ?? '') < order.indexOf(earlier.state ?? '')) {
    faults.push(`${id}: ${earlier.state} → ${later.state}`);
  }
  if (later.state === 'ended' && (later.ended === null || later.ended > day)) {
    faults.push(`${id}: ended on no day`);
  }
  return faults;
}

describe('a later day', () => {
  const days = fc
    .date({ min: new Date('2023-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('removes no duty without a fact that ends it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), days, days, ({ name, read }, one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        const before = answersOfLaw(read, { asOf: early }).obligations;
        const after = new Map(
          answersOfLaw(read, { asOf: late }).obligations.map((each) => [each.id, each]),
        );
        const faults = before.flatMap((each) => {
          const then = after.get(each.id);
          return then === undefined ? [`${each.id} is gone`] : lost(each, then, late);
        });
        expect({ name, faults }).toEqual({ name, faults: [] });
      }),
      { numRuns: 1200 },
    );
  });

  it('finds an ended duty only where the facts state what ended it', () => {
    const ended = models.flatMap(({ name, read }) =>
      answersOfLaw(read, { asOf: '2045-12-31' }).obligations.some((each) => each.ended !== null) &&
      lookup(read.facts, 'role.placement.withdrawn_on').state !== 'given' &&
      lookup(read.facts, 'provider.earlier').state !== 'given' &&
      lookup(read.facts, 'licensing.earlier').state !== 'given' &&
      lookup(read.facts, 'risk.systemic.rebuttal_decided_on').state !== 'given'
        ? [name]
        : [],
    );
    expect(ended).toEqual([]);
    expect(
      models.filter(({ read }) =>
        answersOfLaw(read, { asOf: '2045-12-31' }).obligations.some(
          (each) => each.state === 'ended',
        ),
      ).length,
    ).toBeGreaterThan(0);
  });
});
