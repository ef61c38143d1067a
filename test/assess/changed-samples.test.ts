/** A complete sample with one thing changed is told of it at that place, and no question of law is answered by the change alone. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { GateId } from '../../src/facts/condition.js';
import { Decimal } from '../../src/facts/decimal.js';
import type { Severity } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import { completeSample, withValues } from '../support/complete.js';
import { TODAY } from '../support/facts.js';
import { withoutFacts } from '../support/taken-away.js';

interface Change {
  readonly says: string;
  readonly sample: 'complete-closed' | 'complete-systemic';
  readonly set?: readonly (readonly [path: string, value: unknown])[];
  readonly remove?: readonly string[];
  readonly id: string;
  /** The finding stands there or below. */
  readonly at: string;
  readonly severity: Severity;
  /** Answers that the gates must not have. */
  readonly not?: Partial<Record<GateId, string>>;
}

const changes: readonly Change[] = [
  {
    says: 'the whole compute is less than that of the updates',
    sample: 'complete-systemic',
    set: [
      ['training.compute.parameter_update_flop', Decimal.of('2.9e25')],
      ['training.compute.cumulative_flop', Decimal.of('2.9e24')],
    ],
    id: 'cumulative-covers-updates',
    at: 'training.compute.cumulative_flop',
    severity: 'error',
    not: { 'systemic-risk': 'no', 'open-source-exception': 'met' },
  },
  {
    says: 'an upper bound of the whole is less than the updates',
    sample: 'complete-systemic',
    set: [
      ['training.compute.parameter_update_flop', Decimal.of('2.9e25')],
      ['training.compute.cumulative_flop', { at_most: Decimal.of('4e21') }],
    ],
    id: 'cumulative-covers-updates',
    at: 'training.compute.cumulative_flop',
    severity: 'error',
    not: { 'systemic-risk': 'no' },
  },
  {
    says: 'a model with channels into the Union is said never to be placed',
    sample: 'complete-systemic',
    set: [['role.placement.status', 'never']],
    id: 'placement-fits-status',
    at: 'role.placement',
    severity: 'error',
    not: { placed: 'no' },
  },
  {
    says: 'a large model is narrow without a reason',
    sample: 'complete-systemic',
    set: [['model.generality', 'narrow']],
    remove: ['model.generality_rationale'],
    id: 'gate/gpai-review',
    at: 'model.generality',
    severity: 'warning',
    not: { gpai: 'no' },
  },
  {
    says: 'a source holds video and the whole does not',
    sample: 'complete-systemic',
    set: [['training_data.licensed.modalities', ['text', 'video']]],
    id: 'source-modalities-within-overall',
    at: 'training_data.licensed.modalities[1]',
    severity: 'error',
  },
  {
    says: 'a source holds something else that is not named',
    sample: 'complete-closed',
    remove: ['training_data.other_private.other_modality'],
    id: 'other-modality-specified',
    at: 'training_data.other_private.modalities',
    severity: 'error',
  },
  {
    says: 'the network at large is the crawler of the provider',
    sample: 'complete-closed',
    set: [['training_data.crawled.crawler_names[1]', 'CCBot']],
    id: 'own-crawl-is-own',
    at: 'training_data.crawled.crawler_names[1]',
    severity: 'warning',
  },
  {
    says: 'the version is a word for none',
    sample: 'complete-systemic',
    set: [['model.version', 'None']],
    id: 'no-bare-not-applicable',
    at: 'model.version',
    severity: 'error',
  },
  {
    says: 'the name of the provider is a word for an absence',
    sample: 'complete-systemic',
    set: [['provider.legal_name', 'unknown']],
    id: 'no-bare-not-applicable',
    at: 'provider.legal_name',
    severity: 'error',
  },
  {
    says: 'an answer is the placeholder of a model card',
    sample: 'complete-systemic',
    set: [['model.integration.interaction', '[More Information Needed]']],
    id: 'no-placeholder-text',
    at: 'model.integration.interaction',
    severity: 'error',
  },
];

describe.each(changes)('A sample in which $says', (change) => {
  const sample = completeSample(change.sample);
  const cut = withoutFacts(sample, change.remove ?? []);
  const changed = { ...cut, facts: withValues(cut.facts, change.set ?? []) };
  const before = assess(sample, { asOf: TODAY });
  const after = assess(changed, { asOf: TODAY });

  it('was not told of it before, and is told of it there', () => {
    expect(before.findings.map(({ id }) => id)).not.toContain(change.id);
    const told = after.findings.filter(({ id, severity, place }) => {
      const at = place?.file ?? '';
      const isThere = at === change.at || at.startsWith(`${change.at}.`) || isEntry(change.at, at);
      return id === change.id && severity === change.severity && isThere;
    });
    expect(told.length).toBeGreaterThan(0);
  });

  it('is not answered by the change alone', () => {
    const answers = Object.entries(change.not ?? {}).map(([gate, answer]) => [
      after.gates[gate as GateId].answer,
      answer,
    ]);
    for (const [given, refused] of answers) expect(given).not.toBe(refused);
  });
});

const isEntry = (list: string, path: string): boolean => path.startsWith(`${list}[`);

describe('A country in the short form of the Union', () => {
  const text = `schema: 1
provider: { legal_name: Curlew SA, legal_form: company, country: EL, commercial_activity: true }
model: { name: Curlew 3.2, generality: broad, outputs: [text] }
role: { kind: developer, placement: { status: placed, date: 2026-03-02 } }
`;
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  const { findings, obligations } = assess(read, { asOf: TODAY });

  it('is an error at the country with the code to write', () => {
    const told = findings.filter(({ paths }) => paths.includes('provider.country'));
    expect(told).toEqual([expect.objectContaining({ severity: 'error' })]);
    expect(told[0]?.help).toContain('GR');
  });

  it('makes nobody owe a representative', () => {
    const duty = obligations.find(({ id }) => id === 'art-54-authorised-representative');
    expect(duty?.outcome).not.toBe('applies');
  });

  it('does not hide that a name carries its version', () => {
    expect(findings.map(({ id }) => id)).not.toContain('training-content-summary/models-versioned');
  });
});

describe.each([
  ['Curlew 3.2', false],
  ['Curlew-v2-7B', false],
  ['Curlew 2509', false],
  ['Curlew2.5-70B-Instruct', false],
  ['Curlew', true],
  ['Curlew-7B', true],
  ['Curlew 8x7B', true],
  ['Curlew-30B-A3B', true],
])('A model named %s, without a version of its own', (name, isTold) => {
  it(isTold ? 'is told that its name carries none' : 'carries it in its name', () => {
    const sample = completeSample('complete-closed');
    const cut = withoutFacts(sample, ['model.version', 'model.versions_covered']);
    const facts = withValues(cut.facts, [['model.name', name]]);
    const ids = assess({ ...cut, facts }, { asOf: TODAY }).findings.map(({ id }) => id);
    expect(ids.includes('training-content-summary/models-versioned')).toBe(isTold);
  });
});
