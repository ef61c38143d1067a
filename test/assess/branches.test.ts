/** The cases reach every branch of the law as it is written in gates and obligations: a branch without a case is a gap. */
import { describe, expect, it } from '@jest/globals';
import { answersOfLaw } from '../../src/assess/assess.js';
import type { Truth } from '../../src/assess/assessment.js';
import { evaluate } from '../../src/assess/evaluate.js';
import type { Condition } from '../../src/facts/condition.js';
import type { ExceptionGate, Gate, GateClause, Obligation } from '../../src/facts/define.js';
import { gates } from '../../src/gates/registry.gen.js';
import { obligations } from '../../src/obligations/registry.gen.js';
import { cases } from '../support/cases.js';

const concluded = cases.map((one) => ({
  id: one.id,
  expected: one.expected,
  ...answersOfLaw(one.read(), { asOf: '2026-11-21' }),
}));

/** Conditions that a missing fact makes false: what is not stated is not claimed. */
const neverUnknown = [
  'stated-broad',
  'stated-narrow',
  'stated-not-significant',
  'generality-unstated',
  'no-single-legal-person',
  'generality-reasoned',
  'indicative-criterion-known-met',
  'indicative-criterion-known-unmet',
  'indicative-criterion-unsettled',
  'cumulative-known-above-systemic-risk-threshold',
  'placement-contradicted',
  'designation-contradicted',
  'condition-denied',
  'modification-day-denied',
  'role-contradicted',
];

function leaves(condition: Condition): readonly Condition[] {
  if ('parts' in condition) return condition.parts.flatMap(leaves);
  return 'part' in condition ? [condition, ...leaves(condition.part)] : [condition];
}

const isUnsettled = (condition: Condition) =>
  leaves(condition).some(({ test }) => test === 'unsettled');
const isKnown = (condition: Condition) =>
  leaves(condition).every(
    (leaf) =>
      leaf.test === 'unsettled' || (leaf.test === 'computed' && neverUnknown.includes(leaf.name)),
  );

const holds = (condition: Condition, setting: Parameters<typeof evaluate>[1]): Truth =>
  evaluate(condition, setting).reason.truth;
const truthsOf = (condition: Condition): ReadonlySet<Truth> =>
  new Set(concluded.map(({ setting }) => holds(condition, setting)));

const clausal = Object.entries<Gate | ExceptionGate>(gates).flatMap(([id, gate]) =>
  'clauses' in gate ? [{ id, gate }] : [],
);
const clauses = clausal.flatMap(({ id, gate }) =>
  gate.clauses.map((clause: GateClause) => ({ id, because: clause.because, clause })),
);

describe('the clauses of the gates', () => {
  it.each(clauses)('hold and fail in some case: $id — $because', ({ clause }) => {
    const truths = truthsOf(clause.when);
    expect(truths).toContain('true');
    expect(truths).toContain('false');
  });

  it.each(clauses.filter(({ clause }) => !isKnown(clause.when)))(
    'are unknown in some case: $id — $because',
    ({ clause }) => expect(truthsOf(clause.when)).toContain('unknown'),
  );

  it.each(clauses.filter(({ clause }) => isUnsettled(clause.when)))(
    'are under review in some case: $id — $because',
    ({ clause }) => expect(truthsOf(clause.when)).toContain('review'),
  );

  it.each(clauses)('decide some case: $id — $because', ({ id, clause }) => {
    const before = clausal.flatMap((one) => (one.id === id ? one.gate.clauses : []));
    const earlier = before.slice(0, before.indexOf(clause));
    const decides = concluded.some(
      ({ setting }) =>
        holds(clause.when, setting) !== 'false' &&
        earlier.every(({ when }) => holds(when, setting) === 'false'),
    );
    expect(decides).toBe(true);
  });

  it.each(clausal)('give every answer of the gate $id in some case', ({ id, gate }) => {
    const answers = new Set(concluded.map((one) => one.gates[id as keyof typeof one.gates].answer));
    expect([...answers].sort()).toEqual(Object.keys(gate.says).sort());
  });
});

const exception: ExceptionGate = gates['open-source-exception'];
const conditions = Object.entries(exception.met).map(([name, block]) => ({ name, block }));

/** The truth of every condition of the exception, case by case. */
const judged = concluded.map(({ setting }) =>
  conditions.map(({ name, block }) => ({
    name,
    truth: evaluate(block.holds, setting).reason.truth,
  })),
);
const withTruth = (name: string, truth: Truth) =>
  judged.filter((each) => each.some((one) => one.name === name && one.truth === truth));

describe('the conditions of the open-source exception', () => {
  it.each(conditions)('fail alone in some case: $name', ({ name }) => {
    const alone = withTruth(name, 'false').filter(
      (each) => each.filter(({ truth }) => truth === 'false').length === 1,
    );
    expect(alone).not.toHaveLength(0);
  });

  it.each(conditions)('are unknown in some case in which none fails: $name', ({ name }) => {
    const open = withTruth(name, 'unknown').filter((each) =>
      each.every(({ truth }) => truth !== 'false'),
    );
    expect(open).not.toHaveLength(0);
  });

  it.each(conditions.filter(({ block }) => isUnsettled(block.holds)))(
    'are unsettled alone in some case: $name',
    ({ name }) => {
      const alone = withTruth(name, 'review').filter((each) =>
        each.every((one) => one.name === name || one.truth === 'true'),
      );
      expect(alone).not.toHaveLength(0);
    },
  );
});

describe('the obligations', () => {
  it.each(
    Object.entries<Obligation>(obligations).flatMap(([id, { exemptWhen }]) =>
      ['applies', 'does-not-apply', 'undetermined', ...(exemptWhen ? ['exempt'] : [])].map(
        (outcome) => ({ id, outcome }),
      ),
    ),
  )('have a case that expects $outcome of $id', ({ id, outcome }) => {
    expect(concluded.map(({ expected }) => expected.obligations?.[id])).toContain(outcome);
  });
});
