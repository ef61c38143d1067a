/** A finding keeps its fingerprint while the file changes around it and its words change, and no other finding has it. */
import { describe, expect, it } from '@jest/globals';
import { type Finding, makeFinding } from '../../src/finding/finding.js';
import { fingerprints } from '../../src/finding/fingerprint.js';
import { fingerprintsV1 } from '../../src/finding/fingerprint-v1.js';

const at = (line: number): Finding['place'] => ({
  file: 'aiact.yaml',
  ...{ line, column: 3, end_line: line, end_column: 9 },
});
const finding = (more: Partial<Finding> = {}): Finding =>
  makeFinding({
    id: 'schema/unknown-key',
    severity: 'error',
    message: 'Unknown key “nmae” in `model`',
    help: 'Did you mean `model.name`',
    paths: ['model.nmae'],
    place: at(3),
    ...more,
  });
const [original] = fingerprints([finding()]);

describe('A fingerprint', () => {
  it('is a hash and a counter', () => {
    expect(original).toMatch(/^[0-9a-f]{32}:1$/);
  });

  it.each([
    ['moves to another line', { place: at(90) }],
    ['loses its place', { place: null }],
    ['becomes a warning', { severity: 'warning' as const }],
    ['is cited from elsewhere', { provision: 'art-53(1)(a)' }],
    ['is told in other words', { message: 'No such key', help: 'Look at `provider.name`' }],
    ['is filled otherwise', { params: { key: { kind: 'name' as const, value: 'x' } } }],
    ['has another reason', { absence: { kind: 'unknown' as const, reason: 'lost' } }],
  ])('stays when the finding %s', (_what, more) => {
    expect(fingerprints([finding(more)])).toEqual([original]);
  });

  it('stays when only positions in lists change', () => {
    const of = (path: string) => fingerprints([finding({ paths: [path] })]);
    expect(of('a.b[3].c')).toEqual(of('a.b[11].c'));
  });

  it('stays while the facts that a gate waits for are given one by one', () => {
    const gate = (...paths: string[]) => fingerprints([finding({ id: 'gate/placed-open', paths })]);
    expect(gate('a', 'b', 'c')).toEqual(gate('b'));
  });

  it.each([
    ['the id', { id: 'schema/bad-value' }],
    ['the path', { paths: ['model.naem'] }],
  ])('is another when %s is another', (_what, more) => {
    expect(fingerprints([finding(more)])).not.toEqual([original]);
  });

  it('tells findings without paths apart by the document that they name', () => {
    const of = (document: string) =>
      fingerprints([
        finding({ paths: [], params: { document: { kind: 'name', value: document } } }),
      ]);
    expect(of('copyright-policy')).not.toEqual(of('training-content-summary'));
  });

  it('is another for another model', () => {
    expect(fingerprints([finding()], 'models/a/')).not.toEqual(
      fingerprints([finding()], 'models/b/'),
    );
  });

  it('counts equal findings from the top of the file, in whatever order they come', () => {
    const hash = original?.slice(0, -2);
    expect(fingerprints([finding({ place: at(9) }), finding({ place: at(2) })])).toEqual([
      `${hash}:2`,
      `${hash}:1`,
    ]);
  });
});

describe('A fingerprint of version 1', () => {
  it('is what version 0.1.0 made of the words of a finding, so that its baselines can be read', () => {
    const old = finding({
      id: 'training-compute/amount-given',
      message: 'The compute used for training is not stated',
      help: 'Write `training.compute.parameter_update_flop`',
      absence: { kind: 'unknown', reason: 'the logs are lost' },
    });
    expect(fingerprintsV1([old])).toEqual(['5b271930437fcbc5cd29ea14a54d6408:1']);
  });
});
