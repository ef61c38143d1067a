/** The statement about a pack says what the pack says: of every sample, in the form of its schema, without a name of a person. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { approvalsHold, statedApprovals } from '../../src/seal/approval-states.js';
import { findingCountsOf } from '../../src/seal/count-findings.js';
import { type Statement, statementOf } from '../../src/seal/statement.js';
import { createAjv } from '../support/ajv.js';
import { manifestIn, packOf, sampleNames } from '../support/packs.js';
import { contentOf } from '../support/sealed.js';

const errorsOf = createAjv('attestation');

describe('The statement', () => {
  it.each(sampleNames)(
    'about %s keeps its schema, and a text of it names no approver',
    async (name) => {
      const files = await packOf(name, { draft: true, only: ['copyright-policy'] });
      const content = contentOf(files);
      const statement = statementOf(content);
      expect(errorsOf(JSON.parse(JSON.stringify(statement)))).toEqual([]);
      const { manifest } = content;
      const { predicate } = statement;
      expect(predicate.as_of).toBe(manifest.as_of);
      expect(predicate.draft).toBe(true);
      expect(predicate.inputs.map((each) => each.digest.sha256)).toEqual(
        manifest.sources.map(({ sha256 }) => sha256),
      );
      const assessment = content.assessment as {
        gates: Record<string, { answer: string }>;
        obligations: { id: string; outcome: string }[];
        findings: { severity: string }[];
      };
      for (const [id, { answer }] of Object.entries(assessment.gates)) {
        expect(predicate.gates[id]).toBe(answer);
      }
      for (const { id, outcome } of assessment.obligations) {
        expect(predicate.obligations[id]).toBe(outcome);
      }
      const { error, warning, note } = predicate.findings;
      expect(error + warning + note).toBe(assessment.findings.length);
      const approvals =
        (content.facts as { documentation?: { approvals?: { name: string }[] } }).documentation
          ?.approvals ?? [];
      for (const person of Array.isArray(approvals) ? approvals : []) {
        expect(JSON.stringify(statement)).not.toContain(person.name);
      }
    },
    60_000,
  );

  it('is closed: a word more, such as a verdict, is no statement of this kind', () => {
    expect(errorsOf({})).not.toEqual([]);
  });
});

describe('The findings of a statement', () => {
  const findings = [
    {
      id: 'training-compute/amount-given',
      severity: 'error',
      paths: ['training.compute.cumulative_flop'],
    },
    { id: 'no-vague-sources', severity: 'warning', paths: ['training_data.crawled.description'] },
    { id: 'gate/gpai-review', severity: 'warning', paths: [] },
    { id: 'notice/exception', severity: 'note', paths: [] },
  ];
  const waiver = { check: 'no-vague-sources', reason: 'x', owner: 'y', expires: '2026-12-31' };

  it.each<[string, unknown, number]>([
    ['none is waived where none is stated', undefined, 0],
    ['one is waived up to and on the last day', [{ ...waiver, expires: '2026-11-21' }], 1],
    ['none is waived after it', [{ ...waiver, expires: '2026-11-20' }], 0],
    ['a field narrows a waiver', [{ ...waiver, at: 'training_data.crawled' }], 1],
    ['to facts at or below it', [{ ...waiver, at: 'training_data.crawled.desc' }], 0],
    ['what always counts is never waived', [{ ...waiver, check: 'gate/gpai-review' }], 0],
    ['nor by a waiver without an owner', [{ ...waiver, owner: undefined }], 0],
    ['nor by something that is no waiver', ['no-vague-sources', null, 7], 0],
  ])('are counted: %s', (_, waivers, waived) => {
    expect(findingCountsOf(findings, waivers, '2026-11-21')).toEqual({
      ...{ error: 1, warning: 2, note: 1, waived },
    });
  });

  it('are none where the assessment has none that can be read', () => {
    const none = { error: 0, warning: 0, note: 0, waived: 0 };
    for (const value of [undefined, null, 'words', {}, [null, 7]]) {
      expect(findingCountsOf(value, value, '2026-11-21')).toEqual(none);
    }
  });
});

describe('The approvals of a statement', () => {
  let manifest: ReturnType<typeof manifestIn>;
  beforeAll(async () => {
    manifest = manifestIn(await packOf('smollm3-3b'));
  }, 60_000);

  const owed = 'copyright-policy';
  const yes = { name: 'A. Person', role: 'Legal', decision: 'approved', on: '2026-11-02' };
  const given = (approvals: readonly unknown[], more: object = {}) => {
    const facts = { documentation: { last_updated: '2026-11-01', approvals }, ...more };
    const stated = statedApprovals(facts, manifest);
    return [stated.map(({ state }) => state).join(), approvalsHold(stated, manifest)];
  };

  it('cover owed papers of the sample', () => {
    expect(manifest.documents.find(({ id }) => id === owed)?.owed).toBe('owed');
  });

  it.each<[string, readonly unknown[], string, boolean | null]>([
    ['nothing is said where none is stated', [], '', null],
    ['one after the last update holds, and binds no text', [yes], 'unbound', true],
    ['one before it was of another text', [{ ...yes, on: '2026-10-01' }], 'stale', false],
    ['a later one takes its place', [{ ...yes, on: '2026-10-01' }, yes], 'stale,unbound', true],
    [
      'a refusal counts whenever it was',
      [yes, { ...yes, decision: 'rejected' }],
      'unbound,rejected',
      false,
    ],
    [
      'of a paper that is not owed nothing hangs',
      [{ ...yes, decision: 'rejected', documents: ['compute-estimate'] }],
      'rejected',
      true,
    ],
    [
      'one of an owed paper counts',
      [{ ...yes, on: '2026-10-01', documents: [owed] }],
      'stale',
      false,
    ],
    [
      'one that is pending binds nothing',
      [{ ...yes, decision: 'pending', on: '2026-10-01' }],
      'unbound',
      true,
    ],
    [
      'a digest that is not that of the paper is of another text',
      [{ ...yes, documents: [owed], content_sha256: '0'.repeat(64) }],
      'stale',
      false,
    ],
  ])('%s', (_, approvals, states, hold) => {
    expect(given(approvals)).toEqual([states, hold]);
  });

  it('bind the text whose digest they name', () => {
    const digest = 'a'.repeat(64);
    const documents = manifest.documents.map((each) =>
      each.id === owed ? { ...each, content_sha256: digest } : each,
    );
    const facts = {
      documentation: { approvals: [{ ...yes, documents: [owed], content_sha256: digest }] },
    };
    const stated = statedApprovals(facts, { ...manifest, documents });
    expect(stated).toEqual([
      {
        ...{ documents: [owed], role: 'Legal', decision: 'approved', on: '2026-11-02' },
        ...{ content_sha256: digest, state: 'valid' },
      },
    ]);
  });
});

/** Types alone would let a field of the schema go unnoticed. */
describe('The schema of the statement', () => {
  it('asks for exactly the fields that are derived', async () => {
    const { readFileSync } = await import('node:fs');
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/attestation.schema.json', import.meta.url), 'utf8'),
    );
    const { predicate } = statementOf(
      contentOf(await packOf('smollm3-3b', { only: ['copyright-policy'] })),
    ) as Statement;
    expect([...schema.properties.predicate.required].sort()).toEqual(Object.keys(predicate).sort());
    expect(Object.keys(schema.properties.predicate.properties).sort()).toEqual(
      Object.keys(predicate).sort(),
    );
  }, 60_000);
});
