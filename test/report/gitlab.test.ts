/** GitLab's code quality report: its words for our severities, and the fingerprints that SARIF has. */
import { describe, expect, it } from '@jest/globals';
import { reporters } from '../../src/report/reporters.gen.js';
import { finding, options, runOf, unreadable } from './hostile.js';

const gitlab = await reporters.gitlab();
const sarif = await reporters.sarif();

interface Issue {
  readonly check_name: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}
const issuesOf = (...runs: Parameters<typeof gitlab>[0]): Issue[] =>
  JSON.parse(gitlab(runs, { ...options, notes: true }));

describe('GitLab code quality', () => {
  it('has what GitLab asks of an issue', () => {
    expect(issuesOf(runOf([finding()]))).toEqual([
      {
        description:
          'The compute used for training is not stated. Write `training.compute.parameter_update_flop`.',
        check_name: 'training-compute/amount-given',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}:1$/),
        severity: 'critical',
        location: { path: 'models/heron/aiact.yaml', lines: { begin: 2, end: 2 } },
      },
    ]);
  });

  it('is worst first, in the words of GitLab', () => {
    const all = (['note', 'warning', 'error'] as const).map((severity) =>
      finding({ severity, id: severity }),
    );
    expect(issuesOf(runOf(all)).map(({ severity }) => severity)).toEqual([
      'critical',
      'minor',
      'info',
    ]);
    expect(issuesOf(unreadable()).map(({ severity }) => severity)).toContain('blocker');
  });

  it('is an empty list where nothing is found', () => {
    expect(issuesOf(runOf([]))).toEqual([]);
  });

  it('has no fingerprint twice, and those of SARIF', () => {
    const runs = [runOf([finding(), finding()]), runOf([finding()], { prefix: 'models/ibis/' })];
    const own = issuesOf(...runs).map(({ fingerprint }) => fingerprint);
    expect(new Set(own).size).toBe(3);
    const results: { partialFingerprints: { primaryLocationLineHash: string } }[] = JSON.parse(
      sarif(runs, options),
    ).runs[0].results;
    expect(results.map((each) => each.partialFingerprints.primaryLocationLineHash)).toEqual(own);
  });
});
