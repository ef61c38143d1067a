/** An approval that names a paper which does not exist is told, with the paper that was probably meant. */
import { describe, expect, it } from '@jest/globals';
import { told } from '../support/printed.js';

const found = (documents: string) =>
  told(
    `documentation: { approvals: [{ name: Ada Lam, decision: approved, on: 2026-11-02, documents: ${documents} }] }\n`,
  ).assessment.findings.filter(({ id }) => id === 'approvals/unknown-paper');

describe('The papers of an approval', () => {
  it('are silent where each of them exists', () => {
    expect(found('[copyright-policy, compliance-dossier]')).toEqual([]);
  });

  it('are told one by one where they do not, at their place', () => {
    const [first, second] = found('[copyright-polic, zebra]');
    expect(first).toMatchObject({ severity: 'warning', place: { line: 2 } });
    expect(first?.message).toContain('copyright-polic');
    expect(first?.help).toBe(
      'Write `copyright-policy` in `documentation.approvals[0].documents[0]`',
    );
    expect(second?.help).toContain('technical-documentation');
  });
});
