/** Builds what reading and assessing give from plain values, so that a test states only the facts it is about. */
import type { Assessment, GateResult } from '../../src/assess/assessment.js';
import { computations } from '../../src/assess/computations.js';
import type { EvaluationContext } from '../../src/assess/judge-leaf.js';
import { assessOpenness } from '../../src/assess/openness/assess-openness.js';
import type { GateId } from '../../src/facts/condition.js';
import { Decimal } from '../../src/facts/decimal.js';
import type { ModelFacts } from '../../src/facts/model-facts.gen.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { usualAnswers } from './usual-answers.js';

/** The day of every test. */
export const TODAY = '2026-11-21';

/** Plain values as facts: every number becomes a `Decimal`. */
export function factsOf(plain: unknown): ModelFacts {
  return withDecimals(plain) as ModelFacts;
}

function withDecimals(value: unknown): unknown {
  if (typeof value === 'number') return Decimal.of(value);
  if (Array.isArray(value)) return value.map(withDecimals);
  if (typeof value !== 'object' || value === null || value instanceof Decimal) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDecimals(each)]));
}

export function readOf(plain: unknown): ReadResult {
  return { readable: true, facts: factsOf(plain), placeOf: () => null, sources: [], findings: [] };
}

export function assessmentOf(gates: Partial<Record<GateId, string>> = {}): Assessment {
  const answers = { ...usualAnswers, ...gates };
  return {
    format_version: 1,
    tool: { name: 'aiact-doc', version: '0' },
    law: { version: 'test' },
    as_of: TODAY,
    model: { name: null, version: null },
    gates: Object.fromEntries(
      Object.entries(answers).map(([gate, answer]) => [gate, gateResult(answer)]),
    ) as Record<GateId, GateResult>,
    obligations: [],
    documents: [],
    openness: assessOpenness(readOf({}), TODAY),
    findings: [],
  };
}

function gateResult(answer: string): GateResult {
  return {
    answer,
    verdict: answer,
    summary: answer,
    reason: {
      ...{ text: '', values: [], key: null, truth: 'true' },
      ...{ provision: null, authority: null, facts: [], because: [] },
    },
    missing: [],
    borderline: false,
    caveats: [],
    position: null,
  };
}

/** What a condition is evaluated against. */
export function settingOf(
  plain: unknown,
  gates: Partial<Record<GateId, string>> = {},
): EvaluationContext {
  const assessment = assessmentOf(gates);
  return {
    read: readOf(plain),
    asOf: TODAY,
    computations,
    answer: (gate) => assessment.gates[gate].answer,
    missing: () => [],
    carried: () => ({ borderline: false, caveats: [] }),
    position: () => null,
  };
}
