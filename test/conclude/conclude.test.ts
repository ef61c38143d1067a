/** Conclusions count and date what was assessed, and decide nothing again. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { conclude } from '../../src/conclude/conclude.js';
import { completeSample } from '../support/complete.js';
import { readSample } from '../support/exports.js';

describe('conclude', () => {
  const read = readSample('apertus-70b');
  const assessment = assess(read, { asOf: '2026-11-21' });
  const told = conclude(assessment, assessment.findings);

  it('repeats each answer and names the questions that are open or under review', () => {
    for (const [id, answer] of Object.entries(told.answers))
      expect(assessment.gates[id as keyof typeof assessment.gates].answer).toBe(answer);
    expect(told.openQuestions).toEqual(
      Object.keys(told.answers).filter((id) =>
        ['open', 'review'].includes(told.answers[id as keyof typeof told.answers]),
      ),
    );
    expect(told.openQuestions).toContain('open-source-exception');
  });

  it('counts every duty and every finding once', () => {
    const sum = (counts: object): number =>
      Object.values(counts).reduce((total: number, each: number) => total + each, 0);
    expect(sum(told.duties)).toBe(assessment.obligations.length);
    expect(sum(told.findings)).toBe(assessment.findings.length);
  });

  it('puts the worst finding first', () => {
    expect(told.first?.severity).toBe(told.findings.error > 0 ? 'error' : 'warning');
    expect(conclude(assessment, []).first).toBeNull();
  });

  it('tells the next day of a duty that applies, and none once all have passed', () => {
    const complete = completeSample('complete-systemic');
    const early = assess(complete, { asOf: '2025-01-01' });
    const { next, ahead } = conclude(early, []);
    expect(next?.date).toBe(
      early.obligations
        .flatMap(({ outcome, due, enforced_from }) =>
          outcome === 'applies' ? [due, enforced_from] : [],
        )
        .filter((date) => date !== null && date >= '2025-01-01')
        .sort()[0],
    );
    expect(ahead.map(({ due }) => due)).toEqual(ahead.map(({ due }) => due).sort());
    const late = conclude(assess(complete, { asOf: '2999-01-01' }), []);
    expect([late.next, late.ahead]).toEqual([null, []]);
  });

  it('holds no sentence but those of the finding that it points to', () => {
    const { first: _, ahead, ...plain } = told;
    expect(ahead.every((each) => assessment.obligations.includes(each))).toBe(true);
    expect(JSON.stringify(plain)).not.toMatch(/[a-z] [a-z]/i);
  });
});
