/** The cases of the law catalogue, the real models and the branches of the gates: facts in, answers, outcomes and dates out. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { GateId } from '../../src/facts/condition.js';
import { type Case, cases } from '../support/cases.js';

/** What the assessment of a case says about each thing that the case expects. */
function seen({ read, expected }: Case): Case['expected'] {
  const { gates, obligations, findings } = assess(read(), { asOf: '2026-11-21' });
  const duty = (id: string) => obligations.find((one) => one.id === id);
  const each = <V>(keys: object, value: (key: string) => V) =>
    Object.fromEntries(Object.keys(keys).map((key) => [key, value(key)]));
  return {
    ...(expected.gates && {
      gates: each(expected.gates, (id) => gates[id as GateId]?.answer ?? 'none'),
    }),
    ...(expected.obligations && {
      obligations: each(expected.obligations, (id) => duty(id)?.outcome ?? 'none'),
    }),
    ...(expected.due && { due: each(expected.due, (id) => duty(id)?.due ?? null) }),
    ...(expected.findings && {
      findings: expected.findings.filter((id) => findings.some((finding) => finding.id === id)),
    }),
    ...(expected.silent && {
      silent: expected.silent.filter((id) => findings.every((finding) => finding.id !== id)),
    }),
    ...(expected.severity && {
      severity: each(
        expected.severity,
        (id) => findings.find((finding) => finding.id === id)?.severity ?? 'none',
      ),
    }),
    ...(expected.borderline && {
      borderline: each(expected.borderline, (id) => duty(id)?.borderline ?? false),
    }),
    ...(expected.caveats && {
      caveats: Object.fromEntries(
        Object.entries(expected.caveats).map(([id, ids]) => [
          id,
          ids.filter((one) => duty(id)?.caveats.some((caveat) => caveat.id === one)),
        ]),
      ),
    }),
    ...(expected.began && { began: each(expected.began, (id) => duty(id)?.began ?? null) }),
    ...(expected.ended && { ended: each(expected.ended, (id) => duty(id)?.ended ?? null) }),
    ...(expected.limited_to_modification !== undefined && {
      limited_to_modification: obligations
        .filter(
          ({ outcome, provision }) =>
            outcome !== 'does-not-apply' && provision.startsWith('art-53(1)'),
        )
        .every((one) => one.limited_to_modification),
    }),
  };
}

describe.each([...new Set(cases.map(({ file }) => file))])('the cases of %s', (file) => {
  it.each(cases.filter((one) => one.file === file))('$id: $title', (one) => {
    expect(
      one
        .read()
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ id }) => id),
    ).toEqual(one.refused);
    expect(seen(one)).toEqual(one.expected);
  });
});
