/** Small facts and assessments, made by hand, for the tests of rendering. */
import type {
  Assessment,
  DocumentResult,
  GateResult,
  ObligationResult,
  Owed,
  Reason,
} from '../../src/assess/assessment.js';
import { assessOpenness } from '../../src/assess/openness/assess-openness.js';
import { documents } from '../../src/documents/registry.gen.js';
import type { ModelFacts } from '../../src/facts/model-facts.gen.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { forEachGate } from '../support/usual-answers.js';

/** A leaf reason. */
export const reason = (
  text: string,
  truth: Reason['truth'] = 'true',
  more: Partial<Reason> = {},
): Reason => ({
  text,
  values: [],
  key: null,
  truth,
  provision: null,
  authority: null,
  facts: [],
  because: [],
  ...more,
});

const gate = (answer: string, more: Partial<GateResult> = {}): GateResult => ({
  answer,
  verdict: `The answer is ${answer}`,
  summary: `The answer is ${answer}`,
  reason: reason('the facts say so'),
  missing: [],
  borderline: false,
  caveats: [],
  position: null,
  ...more,
});

export const obligation = (
  id: string,
  provision: string,
  more: Partial<ObligationResult> = {},
): ObligationResult => ({
  id,
  title: `Duty ${id}`,
  provision,
  authority: 'law',
  outcome: 'applies',
  limited_to_modification: false,
  due: '2027-08-02',
  enforced_from: '2027-08-02',
  readers: [],
  reason: reason('the model is placed'),
  missing: [],
  ...{ began: null, ended: null, state: null, borderline: false, caveats: [] },
  ...more,
});

/** Facts as reading gives them, without places. */
export function readOf(facts: object): ReadResult {
  return {
    readable: true,
    facts: facts as unknown as ModelFacts,
    placeOf: () => null,
    sources: [],
    findings: [],
  };
}

/** An assessment in which every document has the same standing. */
export function assessmentOf(
  owed: Owed,
  more: {
    obligations?: readonly ObligationResult[];
    gates?: Partial<Assessment['gates']>;
    findings?: Assessment['findings'];
  } = {},
): Assessment {
  const obligations = more.obligations ?? [
    obligation('art-53-1-a-technical-documentation', 'art-53(1)(a)'),
  ];
  return {
    format_version: 1,
    tool: { name: 'aiact-doc', version: '0.0.0' },
    law: { version: 'test' },
    as_of: '2026-11-21',
    model: { name: null, version: null },
    gates: {
      ...forEachGate(gate),
      ...more.gates,
    },
    obligations,
    documents: Object.values(documents).map(
      (each): DocumentResult => ({
        id: each.id,
        title: each.title,
        owed,
        obligations: obligations.map(({ id }) => id),
        files: [`${each.folder}/${each.id}.md`],
      }),
    ),
    openness: assessOpenness(readOf({}), '2026-11-21'),
    findings: more.findings ?? [],
  };
}

export { gate };
