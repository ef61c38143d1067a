/** The table of absences in docs/architecture.md is the one that the code applies. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { absenceSeverity } from '../../src/assess/check-severity.js';
import type { Expectation } from '../../src/assess/expectations.js';

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const cells = (row: string): string[] =>
  row
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
const rowOf = (start: string): string[] =>
  cells(page.split('\n').find((line) => line.startsWith(`| ${start} |`)) ?? '');

const severity = (
  state: Parameters<typeof absenceSeverity>[0],
  owed: Expectation['owed'],
  more: Partial<Expectation> = {},
): string => absenceSeverity(state, { owed, ...more } as Expectation) ?? 'fine';

describe('The table of absences', () => {
  const columns = [['owed'], ['undetermined'], ['voluntary', 'not-owed']] as const;

  it.each([
    ['missing', ['missing']],
    ['unknown or withheld', ['unknown', 'withheld']],
    ['not applicable', ['not_applicable']],
  ] as const)('says of what is %s what the code says', (row, states) => {
    const said = rowOf(row).map((cell) => cell.split(';')[0]);
    expect(said).toHaveLength(3);
    for (const state of states) {
      for (const [index, owed] of columns.entries()) {
        for (const each of owed) expect([each, severity(state, each)]).toEqual([each, said[index]]);
      }
    }
  });

  it('says what is milder where the provision takes "not known" or says "where applicable"', () => {
    expect(severity('unknown', 'owed', { isLenient: true })).toBe('warning');
    expect(severity('withheld', 'owed', { isLenient: true })).toBe('warning');
    expect(severity('missing', 'owed', { isLenient: true })).toBe('error');
    expect(severity('not_applicable', 'owed', { isWhereApplicable: true })).toBe('fine');
    expect(severity('not_applicable', 'undetermined', { isWhereApplicable: true })).toBe('fine');
  });
});
