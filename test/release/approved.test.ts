/** When documentation counts as approved: the last word of each person, after the last update, by the day of the release. */
import { describe, expect, it } from '@jest/globals';
import { judgeApproved } from '../../src/release/approved.js';
import type { Duty, ReleaseQuestion } from '../../src/release/question.js';
import { readOf } from '../support/facts.js';

const duty = { documents: [{ id: 'a' }] } as unknown as Duty;
const judged = (approvals: readonly Record<string, string>[]) => {
  const read = readOf({ documentation: { last_updated: '2026-11-01', approvals } });
  const question = { read, releaseDate: '2026-11-30' } as unknown as ReleaseQuestion;
  const { state, reason, findings = [] } = judgeApproved(duty, question);
  return [state, findings[0]?.id ?? reason];
};
const ana = { name: 'Ana', decision: 'approved', on: '2026-11-02' };

describe('documentation is approved', () => {
  it('on the day of its last update, and on the day of the release', () => {
    for (const on of ['2026-11-01', '2026-11-30']) {
      expect(judged([{ ...ana, on }])).toEqual(['met', `by Ana on ${on}`]);
    }
  });

  it('by one person while another has not decided', () => {
    expect(judged([ana, { name: 'Bo', decision: 'pending' }])[0]).toBe('met');
  });

  it('by somebody who rejected it before', () => {
    expect(
      judged([
        { ...ana, decision: 'rejected' },
        { ...ana, on: '2026-11-05' },
      ])[0],
    ).toBe('met');
  });

  it('although the version before was rejected', () => {
    expect(judged([{ name: 'Bo', decision: 'rejected', on: '2026-10-01' }, ana])[0]).toBe('met');
  });
});

describe('documentation is not approved', () => {
  it.each([
    ['the day before its last update', { ...ana, on: '2026-10-31' }],
    ['the day after the release', { ...ana, on: '2026-12-01' }],
    ['on no stated day', { name: 'Ana', decision: 'approved' }],
    ['by somebody who has not decided', { name: 'Ana', decision: 'pending' }],
    ['by an entry without a decision', { name: 'Ana', on: '2026-11-02' }],
  ])('%s', (_, entry) => {
    expect(judged([entry as Record<string, string>])).toEqual(['missing', 'release/not-approved']);
  });

  it('while somebody rejects this version, on whatever day', () => {
    for (const on of ['2026-11-03', undefined]) {
      const refusal = { name: 'Bo', decision: 'rejected', ...(on && { on }) };
      expect(judged([ana, refusal])).toEqual(['missing', 'release/rejected']);
    }
  });

  it('by somebody who approved and rejected it later', () => {
    expect(judged([ana, { ...ana, decision: 'rejected', on: '2026-11-04' }])).toEqual([
      'missing',
      'release/rejected',
    ]);
  });
});
