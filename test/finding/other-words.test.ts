/** The words of a finding decide nothing: with every message and help renamed, names, waivers, baselines and checklists stay as they are. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/assessment.js';
import { documents } from '../../src/documents/registry.gen.js';
import { type Finding, findingKey } from '../../src/finding/finding.js';
import { fingerprints } from '../../src/finding/fingerprint.js';
import { provisions } from '../../src/law/provisions.js';
import { readFacts } from '../../src/read/read.js';
import { baselineInput, compareWithBaseline } from '../../src/release/baseline.js';
import { checklist } from '../../src/release/checklist.js';
import { isMissing } from '../../src/release/drift.js';
import { alwaysCounts } from '../../src/release/set-aside.js';
import { applyWaivers } from '../../src/release/waivers.js';
import { samples } from '../samples/samples.js';

/** The finding in words that no code can have been written for. */
const renamed = (finding: Finding): Finding => ({
  ...finding,
  message: 'Words',
  help: 'Other `words.that.are` no paths',
});

const asOf = '2026-11-28';
const runs = samples.map(({ name, files }) => {
  const read = readFacts(files);
  const assessment = assess(read, { asOf });
  const other: Assessment = {
    ...assessment,
    findings: assessment.findings.map(renamed),
  };
  return { name, read, assessment, other };
});

/** The places of findings in a list, by what they are and not by their words. */
const keys = (findings: readonly Finding[]): string[] => findings.map(findingKey).sort();

describe.each(runs)('$name in other words', ({ read, assessment, other }) => {
  it('has the same fingerprints', () => {
    expect(fingerprints(other.findings)).toEqual(fingerprints(assessment.findings));
  });

  it('has the same findings known to a baseline', () => {
    const baseline = {
      format_version: 2 as const,
      inputs: [baselineInput('.', assessment.findings)],
    };
    const known = (findings: readonly Finding[]) => {
      const compared = compareWithBaseline(baseline, '.', findings, true);
      return { known: keys(compared.known), gone: compared.gone };
    };
    expect(known(other.findings)).toEqual(known(assessment.findings));
    expect(known(other.findings).gone).toBe(0);
  });

  it('has the same findings waived, whatever field a waiver is narrowed to', () => {
    const waivable = assessment.findings.filter(({ id }) => alwaysCounts(id) === null);
    const paths = [...new Set(waivable.flatMap((finding) => finding.paths.slice(0, 1)))];
    const waivers = waivable.flatMap(({ id }) =>
      paths
        .slice(0, 12)
        .map((at) => ({ check: id, at, reason: 'r', owner: 'o', expires: '2027-12-31' })),
    );
    const facts = { ...read.facts, waivers } as typeof read.facts;
    const waived = (findings: readonly Finding[]) =>
      applyWaivers({
        read: { ...read, facts },
        findings,
        asOf,
        known: new Set(findings.map(({ id }) => id)),
      }).waived.map(({ finding, waiver }) => `${findingKey(finding)} ${waiver.at}`);
    expect(waived(other.findings)).toEqual(waived(assessment.findings));
  });

  it('has the same checklist', () => {
    const rows = (of: Assessment) =>
      checklist({
        ...{ read, assessment: of, findings: of.findings, releaseDate: asOf, within: 30 },
        ...{ written: Object.values(documents), pack: null, card: null, law: provisions },
      }).rows;
    expect(rows(other)).toEqual(rows(assessment));
  });

  it('tells each finding of a fact by its path', () => {
    const silent = assessment.findings.filter(({ paths }) => paths.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

it('a pack that lacks a document is known by the document, not by the sentence', () => {
  const finding: Finding = {
    ...{ id: 'drift/missing', severity: 'error', message: 'Words', help: '' },
    ...{ paths: [], absence: null, provision: null, place: null },
    params: { document: { kind: 'name', value: 'copyright-policy' } },
  };
  expect([isMissing(finding, 'copyright-policy'), isMissing(finding, 'other')]).toEqual([
    true,
    false,
  ]);
});
