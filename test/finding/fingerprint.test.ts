/** A finding keeps its fingerprint while the file changes around it, and no other finding has it. */
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/finding/finding.js';
import { fingerprints } from '../../src/finding/fingerprint.js';

const at = (line: number): Finding['place'] => ({
  file: 'aiact.yaml',
  ...{ line, column: 3, end_line: line, end_column: 9 },
});
const finding = (more: Partial<Finding> = {}): Finding => ({
  id: 'schema/unknown-key',
  severity: 'error',
  message: 'Unknown key “nmae” in `model`',
  help: 'Did you mean `model.name`',
  provision: null,
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
  ])('stays when the finding %s', (_what, more) => {
    expect(fingerprints([finding(more)])).toEqual([original]);
  });

  it('stays when only figures and positions in lists change', () => {
    const says = (message: string, help: string) => fingerprints([finding({ message, help })]);
    expect(says('12.5 % of 1,000 tokens', 'Look at `a.b[3].c`')).toEqual(
      says('7 % of 20 tokens', 'Look at `a.b[11].c`'),
    );
  });

  it('stays while the facts that a gate waits for are given one by one', () => {
    const gate = (paths: string, message = 'Whether it is placed cannot be told yet') =>
      fingerprints([finding({ id: 'gate/placed-open', message, help: `State ${paths}` })]);
    expect(gate('`a`, `b` and `c`')).toEqual(gate('`b`', 'Whether it is placed is open'));
  });

  it('stays when the user gives another reason for an absence', () => {
    const says = (reason: string) =>
      fingerprints([finding({ message: `The size is not stated (not known: ${reason})` })]);
    expect(says('never counted')).toEqual(says('counted (twice) and lost'));
  });

  it.each([
    ['the id', { id: 'schema/bad-value' }],
    ['the value quoted', { message: 'Unknown key “naem” in `model`' }],
    ['the path named', { help: 'Did you mean `provider.name`' }],
  ])('is another when %s is another', (_what, more) => {
    expect(fingerprints([finding(more)])).not.toEqual([original]);
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
