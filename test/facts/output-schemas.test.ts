/** The schemas of what the program writes: an assessment and a manifest as typed in the code are valid, and little else is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error A script without types.
import { createAjv } from '../../scripts/schema/derive.mjs';
import type { Assessment, GateResult, Reason } from '../../src/assess/assessment.js';
import { strictSchema } from '../support/strict-schema.js';
import { forEachGate } from '../support/usual-answers.js';

type Check = { (data: unknown): boolean; errors: { instancePath: string; keyword: string }[] };
const compile = (name: string): Check =>
  createAjv().compile(
    strictSchema(
      JSON.parse(
        readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
      ),
    ),
  );
const errorsOf = (check: Check, data: unknown): string[] =>
  check(JSON.parse(JSON.stringify(data)))
    ? []
    : check.errors.map((error) => `${error.instancePath} ${error.keyword}`);

const place = { file: 'aiact.yaml', line: 9, column: 1, end_line: 9, end_column: 8 };
const leaf: Reason = {
  text: 'the model was trained with 1.2 × 10²⁴ FLOP',
  truth: 'true',
  provision: 'gl-2.1',
  authority: 'guideline',
  values: [{ kind: 'amount', value: '1.2e24', unit: 'FLOP', shown: '1.2 × 10²⁴ FLOP' }],
  key: null,
  facts: [{ path: 'training.compute.parameter_update_flop', value: '1.2e24', place }],
  because: [],
};
const reason: Reason = { ...leaf, authority: null, provision: null, facts: [], because: [leaf] };
const gate = (answer: string): GateResult => ({
  answer,
  verdict: 'A verdict',
  summary: 'A sentence',
  reason,
  missing: ['model.generality'],
  borderline: false,
  caveats: [
    { id: 'fallback', text: 'a threshold stands in', provision: 'gl-3.2', authority: 'guideline' },
  ],
  position: null,
});
const openness: Assessment['openness'] = {
  stated: true,
  schemes: [
    {
      ...{ id: 'osaid-1.0', name: 'Open Source AI Definition', version: '1.0', date: '2024-10-28' },
      ...{ link: 'https://opensource.org/ai', authority: 'scheme', answer: 'open' },
      counts: { open: 3, partial: 0 },
      criteria: [
        {
          ...{
            id: 'osaid/use',
            label: 'Use',
            part: 'Freedoms',
            question: 'May anyone use it?',
            component: null,
          },
          ...{ answer: null, verdict: 'Left out', missing: ['licensing.license'] },
          reason: {
            text: 'x',
            values: [],
            facts: [{ path: 'model.name', value: 'a', place: null }],
          },
        },
      ],
    },
  ],
  word: { holds: null, possible: 'open source (OSAID 1.0)', blocked_by: ['osaid/use'] },
};
const assessment: Assessment = {
  openness,
  format_version: 1,
  tool: { name: 'aiact-doc', version: '0.1.0' },
  law: { version: '2024/1689+2026/1744@2026-07-27' },
  as_of: '2026-11-21',
  model: { name: 'Heron-7B', version: null },
  gates: {
    ...forEachGate(gate),
    placed: gate('open'),
    gpai: {
      ...gate('yes'),
      position: { key: 'gpai', answer: 'yes', because: 'x', by: 'A', on: '2026-10-01' },
    },
  },
  obligations: [
    {
      id: 'art-53-1-c-copyright-policy',
      title: 'Copyright policy',
      provision: 'art-53(1)(c)',
      authority: 'law',
      outcome: 'applies',
      limited_to_modification: false,
      due: '2027-08-02',
      enforced_from: null,
      readers: ['ai-office'],
      reason,
      missing: [],
      ...{ began: '2025-08-02', ended: null, state: 'running', borderline: false, caveats: [] },
    },
  ],
  documents: [
    {
      id: 'copyright-policy',
      title: 'Copyright policy',
      owed: 'owed',
      obligations: ['art-53-1-c-copyright-policy'],
      files: ['public/copyright-policy.md'],
    },
  ],
  findings: [
    {
      id: 'training-compute/amount-given',
      severity: 'error',
      message: 'No amount of compute is stated',
      help: 'Write training.compute',
      paths: ['training.compute.parameter_update_flop'],
      absence: { kind: 'unknown', reason: 'lost' },
      params: { limit: { kind: 'count', value: 3 } },
      provision: null,
      place,
    },
  ],
};

describe('the schema of an assessment', () => {
  const check = compile('assessment');

  it('accepts an assessment as the code types it', () => {
    expect(errorsOf(check, assessment)).toEqual([]);
  });

  it('holds each gate to its own answers', () => {
    const gates = { ...assessment.gates, scope: gate('yes') };
    expect(errorsOf(check, { ...assessment, gates })).toEqual(['/gates/scope/answer enum']);
  });

  it('refuses unknown keys, in nested reasons too', () => {
    const odd = { ...reason, because: [{ ...leaf, because: [{ ...leaf, extra: 1 }] }] };
    const gates = { ...assessment.gates, gpai: { ...gate('yes'), reason: odd } };
    expect(errorsOf(check, { ...assessment, gates })).toEqual([
      '/gates/gpai/reason/because/0/because/0 additionalProperties',
    ]);
  });

  it('refuses a place that is not relative to the folder of the facts', () => {
    const findings = [{ ...assessment.findings[0], place: { ...place, file: '/etc/passwd' } }];
    expect(errorsOf(check, { ...assessment, findings })).toEqual([
      '/findings/0/place/file pattern',
    ]);
  });
});

describe('the schema of a manifest', () => {
  const check = compile('manifest');
  const file = { path: 'public/copyright-policy.md', sha256: 'a'.repeat(64), size: 12 };
  const manifest = {
    format_version: 1,
    tool: assessment.tool,
    law: assessment.law,
    as_of: assessment.as_of,
    model: assessment.model,
    draft: true,
    documents: [
      { id: 'copyright-policy', title: 'Copyright policy', owed: 'owed', files: [file.path] },
    ],
    sources: [{ ...file, path: 'aiact.yaml' }],
    files: [file],
  };

  it('accepts a manifest, with or without audiences and replaced templates', () => {
    expect(errorsOf(check, manifest)).toEqual([]);
    const files = [{ ...file, audience: 'public' }];
    const template = { id: 'licence', kind: 'section', sha256: file.sha256, size: 12 };
    expect(errorsOf(check, { ...manifest, files, templates: [template] })).toEqual([]);
  });

  it('refuses hashes that are none and paths that lead out of the pack', () => {
    for (const path of ['/x', '../x', 'public/../../x', './x', 'a\\b', 'a/..']) {
      const files = [{ ...file, sha256: 'A'.repeat(64), path }];
      expect(errorsOf(check, { ...manifest, files })).toEqual([
        '/files/0/path pattern',
        '/files/0/sha256 pattern',
      ]);
    }
  });
});
