/** A stated restriction is one of the known licence only where kind and clause say so; everything else is told beside it. */
import { describe, expect, it } from '@jest/globals';
import { isToldBy } from '../../src/figures/licence-clause.js';

const known = [
  { kind: 'user_threshold', clause: '§2' },
  { kind: 'safety_use_restriction', clause: '§1.b.iv' },
  { kind: 'field_of_use' },
];

describe('A restriction that the table of the licence tells', () => {
  it.each([
    ['is the same clause, whatever its sign', { kind: 'user_threshold', clause: '2' }],
    ['may be named by a section', { kind: 'user_threshold', clause: 'Section 2' }],
    ['may be named by the clause around it', { kind: 'safety_use_restriction', clause: '1.b' }],
  ])('%s', (_, stated) => {
    expect(isToldBy(known, stated)).toBe(true);
  });

  it.each([
    ['of another kind in the same clause', { kind: 'non_commercial', clause: '2' }],
    ['in another clause', { kind: 'user_threshold', clause: '20' }],
    ['without a clause', { kind: 'user_threshold' }],
    ['of which the table names no clause', { kind: 'field_of_use', clause: '7' }],
  ])('is none %s', (_, stated) => {
    expect(isToldBy(known, stated)).toBe(false);
  });
});
