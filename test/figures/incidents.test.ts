/** The days by which an incident is reported follow from its kind, its reports and its resolution. */
import { describe, expect, it } from '@jest/globals';
import { factPaths } from '../../src/facts/paths.gen.js';
import {
  type Incident,
  incidentClocks,
  incidentsOf,
  isMissed,
} from '../../src/figures/incidents.js';
import { incidentReportDays } from '../../src/law/safety-periods.js';
import { factsOf, TODAY } from '../support/facts.js';

const incident = (plain: object): Incident => {
  const [first] = incidentsOf(factsOf({ risk: { incidents: [{ id: 'A', ...plain }] } }));
  if (!first) throw new Error('no incident');
  return first;
};

const clocks = (plain: object, asOf = TODAY) => incidentClocks(incident(plain), asOf);
const missed = (plain: object, asOf = TODAY) =>
  clocks(plain, asOf)
    .filter((clock) => isMissed(clock, asOf))
    .map(({ report, due }) => `${report} ${due}`);

describe('the initial report', () => {
  it.each([
    ['critical_infrastructure', '2026-11-03'],
    ['cybersecurity_breach', '2026-11-06'],
    ['death', '2026-11-11'],
    ['health', '2026-11-16'],
    ['fundamental_rights', '2026-11-16'],
    ['property_or_environment', '2026-11-16'],
  ])('of %s is due by %s when awareness came on 1 November', (kind, due) => {
    expect(clocks({ kind, aware_on: '2026-11-01' })[0]).toMatchObject({ report: 'initial', due });
  });

  it('has a time for every kind that the schema knows', () => {
    const { values } = factPaths['risk.incidents[].kind'] as { values?: object };
    expect(Object.keys(incidentReportDays)).toEqual(Object.keys(values ?? {}));
  });

  it('has no day where the kind or the awareness is not known', () => {
    expect(clocks({ aware_on: '2026-11-01' })[0]?.due).toBeNull();
    expect(clocks({ kind: 'death' })[0]?.due).toBeNull();
  });

  it('is missed the day after, and not on the day', () => {
    const plain = { kind: 'death', aware_on: '2026-11-11' };
    expect(missed(plain, '2026-11-21')).toEqual([]);
    expect(missed(plain, '2026-11-22')).toEqual(['initial 2026-11-21']);
  });
});

describe('intermediate reports', () => {
  const open = { kind: 'health', aware_on: '2026-09-01', initial_report_on: '2026-09-10' };

  it('follow each other within four weeks while the incident is open', () => {
    const plain = { ...open, status: 'open', intermediate_reports: ['2026-10-08', '2026-11-05'] };
    expect(missed(plain)).toEqual([]);
    expect(missed(plain, '2026-12-04')).toEqual(['intermediate 2026-12-03']);
    expect(missed({ ...plain, intermediate_reports: ['2026-10-09', '2026-11-05'] })).toEqual([
      'intermediate 2026-10-08',
    ]);
  });

  it('are not asked for once the incident is resolved within the four weeks', () => {
    expect(
      missed({ ...open, status: 'resolved', resolved_on: '2026-10-08' }, '2026-11-21'),
    ).toEqual([]);
    expect(missed({ ...open, status: 'resolved', resolved_on: '2026-10-09' })).toEqual([
      'intermediate 2026-10-08',
    ]);
  });
});

describe('the final report', () => {
  it('is due 60 days after the resolution, and the papers are kept for five years', () => {
    const all = clocks({ resolved_on: '2026-09-22', final_report_on: '2026-11-21' });
    expect(all.map(({ report, due }) => [report, due])).toEqual(
      expect.arrayContaining([
        ['final', '2026-11-21'],
        ['keeping', '2031-11-21'],
      ]),
    );
    expect(missed({ resolved_on: '2026-09-22' })).toEqual([]);
    expect(missed({ resolved_on: '2026-09-21' })).toEqual(['final 2026-11-20']);
  });
});
