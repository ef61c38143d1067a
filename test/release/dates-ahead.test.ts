/** What falls due soon: each source of days, and the edges of the time that is looked at. */
import { describe, expect, it } from '@jest/globals';
import type { Assessment, ObligationResult } from '../../src/assess/assessment.js';
import { datesAhead } from '../../src/release/dates-ahead.js';
import { assessmentOf, readOf, TODAY } from '../support/facts.js';

const duty = (id: string, fields: Partial<ObligationResult> = {}): ObligationResult => ({
  ...{ id, title: `Do ${id}`, provision: 'art-53(1)(d)', authority: 'law', outcome: 'applies' },
  ...{ limited_to_modification: false, due: null, enforced_from: null, readers: [], missing: [] },
  reason: {
    ...{ text: '', values: [], key: null, truth: 'true' },
    ...{ provision: null, authority: null, facts: [], because: [] },
  },
  ...{ began: null, ended: null, state: null, borderline: false, caveats: [] },
  ...fields,
});
const ahead = (facts: unknown, obligations: readonly ObligationResult[], systemic = 'no') => {
  const assessment: Assessment = { ...assessmentOf({ 'systemic-risk': systemic }), obligations };
  return datesAhead(readOf(facts), assessment, 30).map(({ date, what }) => `${date} ${what}`);
};
const summary = 'art-53-1-d-training-content-summary';

describe('the days ahead', () => {
  it('begin today and end with the last day asked for', () => {
    const days = [TODAY, '2026-12-21', '2026-12-22', '2026-11-20'];
    const found = ahead(
      {},
      days.map((due, index) => duty(`d${index}`, { due })),
    );
    expect(found).toEqual([`${TODAY} Do d0`, '2026-12-21 Do d1']);
  });

  it('tell from when a duty can be enforced, where that is another day', () => {
    expect(ahead({}, [duty('a', { due: '2026-01-01', enforced_from: '2026-12-01' })])).toEqual([
      '2026-12-01 Do a: can be enforced',
    ]);
  });

  it('leave out duties that do not apply', () => {
    const due = '2026-12-01';
    expect(
      ahead({}, [
        duty('a', { due, outcome: 'exempt' }),
        duty('b', { due, outcome: 'undetermined' }),
      ]),
    ).toEqual([]);
  });

  it('hold the update of a summary in continuous training alone', () => {
    const facts = (continuous: boolean) => ({
      training_data: { continuous, summary_last_update: '2026-06-01' },
    });
    expect(ahead(facts(true), [duty(summary)])).toEqual([
      '2026-12-01 Update the summary of training content: the model is trained continuously',
    ]);
    expect(ahead(facts(false), [duty(summary)])).toEqual([]);
    expect(ahead(facts(true), [])).toEqual([]);
  });

  it('hold the clocks of the code for its signatories alone', () => {
    const facts = (signed: boolean) => ({
      provider: { code_of_practice: { safety_and_security: signed } },
      risk: { framework: { assessed_on: '2025-12-10' } },
    });
    expect(ahead(facts(true), [], 'yes')).toEqual(['2026-12-10 Assess the framework next']);
    expect(ahead(facts(false), [], 'yes')).toEqual([]);
    expect(ahead(facts(true), [], 'no')).toEqual([]);
  });

  it('hold reports of incidents that were not sent', () => {
    const incident = { id: 'I-1', kind: 'death', aware_on: '2026-11-18', status: 'open' };
    const reporting = [duty('art-55-1-c-incident-reporting')];
    expect(ahead({ risk: { incidents: [incident] } }, reporting)[0]).toBe(
      '2026-11-28 Incident I-1: the initial report',
    );
    const sent = { ...incident, initial_report_on: '2026-11-20' };
    const rest = ahead({ risk: { incidents: [sent] } }, reporting);
    expect(rest.filter((each) => each.includes('initial'))).toEqual([]);
  });

  it('hold the ends of waivers, with who answers for them', () => {
    const waiver = { check: 'a/b', reason: 'for now', owner: 'Ana', expires: '2026-12-05' };
    expect(ahead({ waivers: [waiver] }, [])).toEqual([
      '2026-12-05 The waiver of a/b ends; Ana answers for it',
    ]);
  });
});
