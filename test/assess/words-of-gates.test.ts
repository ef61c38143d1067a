/** The reasons of the gates say something at every depth, and what holds for want of anything else rests on all that failed. */
import { describe, expect, it } from '@jest/globals';
import { answersOfLaw } from '../../src/assess/assess.js';
import type { Reason } from '../../src/assess/assessment.js';
import { gates } from '../../src/gates/registry.gen.js';
import { cases } from '../support/cases.js';

const answered = cases.map((one) => ({
  id: one.id,
  gates: answersOfLaw(one.read(), { asOf: '2026-11-21' }).gates,
}));

const below = (reason: Reason): readonly Reason[] => [reason, ...reason.because.flatMap(below)];

describe('The reasons of the gates', () => {
  it('have words at every depth, and none that break off', () => {
    const wordless = answered.flatMap(({ id, gates: all }) =>
      Object.entries(all).flatMap(([gate, { reason }]) =>
        below(reason)
          .filter(({ text }) => text === '' || /[:,;]\s*$/.test(text))
          .map(({ text }) => `${id} ${gate} “${text}”`),
      ),
    );
    expect(wordless).toEqual([]);
  });

  it('rest, where no clause holds, on what made each clause fail', () => {
    const { clauses, otherwise } = gates.scope;
    const inScope = answered
      .map(({ gates: all }) => all.scope.reason)
      .filter(({ text }) => text === otherwise.because);
    expect(inScope.length).toBeGreaterThan(100);
    for (const { because } of inScope) {
      expect(because.length).toBe(clauses.length);
      expect(new Set(because.map(({ truth }) => truth))).toEqual(new Set(['false']));
    }
  });

  it('name, where a gate is open, a fact that would settle it', () => {
    const open = answered.flatMap(({ id, gates: all }) =>
      Object.entries(all)
        .filter(([, { answer }]) => answer === 'open')
        .map(([gate, { missing }]) => ({ id, gate, missing })),
    );
    expect(open.length).toBeGreaterThan(100);
    expect(open.filter(({ missing }) => missing.length === 0)).toEqual([]);
  });
});
