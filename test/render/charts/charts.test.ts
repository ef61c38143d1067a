/** Charts show stated facts and nothing else, and only where a picture says more than the text. */
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../src/facts/decimal.js';
import { incidentClocks, incidentsOf } from '../../../src/figures/incidents.js';
import { computeParts } from '../../../src/law/compute-parts.js';
import type { ChartContent } from '../../../src/render/charts/chart.js';
import { charts } from '../../../src/render/charts/charts.js';
import { incidentDays } from '../../../src/render/charts/incident-days.js';
import { renderDocument } from '../../../src/render/render-document.js';
import { factsOf } from '../../support/facts.js';
import { assessmentOf, obligation, readOf } from '../fixture.js';

function chart(
  name: string,
  facts: object,
  assessment = assessmentOf('owed'),
): ChartContent | null {
  const maker = charts[name];
  if (maker === undefined) throw new Error(name);
  return maker({ facts: factsOf(facts), assessment });
}

function rows(made: ChartContent | null): string[][] | undefined {
  return made?.rows.map(({ label, shown, data }) => [label, shown, data]);
}

describe('every chart', () => {
  for (const name of Object.keys(charts)) {
    it(`is left out where nothing is stated: ${name}`, () => {
      const empty = assessmentOf('owed', { obligations: [] });
      expect(chart(name, {}, empty)).toBeNull();
      expect(
        chart(
          name,
          { training_data: { unknown: 'lost' }, training: { withheld: 'secret' } },
          empty,
        ),
      ).toBeNull();
    });
  }
});

describe('the chart of training compute', () => {
  const of = (compute: object): ChartContent | null =>
    chart('training-compute', { training: { compute } });

  it('sets the stated figures against both thresholds, as they were written', () => {
    const made = of({
      parameter_update_flop: Decimal.of('1.303e24'),
      cumulative_flop: Decimal.of('1.42e24'),
    });
    expect(rows(made)).toEqual([
      ['Compute used for training', '1.303 × 10²⁴ FLOP', '1.303e24'],
      ['Cumulative compute', '1.42 × 10²⁴ FLOP', '1.42e24'],
      ['Indication of general purpose', 'more than 10²³ FLOP', '1e23'],
      ['Presumption of systemic risk', 'more than 10²⁵ FLOP', '1e25'],
    ]);
    expect(made?.facts).toEqual([
      'training.compute.parameter_update_flop',
      'training.compute.cumulative_flop',
    ]);
  });

  it('shows an upper bound as one', () => {
    const made = of({ cumulative_flop: { at_most: Decimal.of('1e24') } });
    expect(rows(made)?.[0]).toEqual(['Cumulative compute', 'at most 1 × 10²⁴ FLOP', '<=1e24']);
  });

  it('marks an estimate, and only where no figure is stated', () => {
    const estimate = {
      method: 'architecture',
      parameters: Decimal.of('32e9'),
      tokens: Decimal.of('6.15e12'),
    };
    expect(rows(of({ estimate }))?.[0]?.slice(0, 2)).toEqual([
      'Compute used for training, estimated',
      '1.2 × 10²⁴ FLOP (estimate)',
    ]);
    const stated = of({ estimate, parameter_update_flop: Decimal.of('1.181e24') });
    expect(stated?.rows.map(({ label }) => label)).not.toContain(
      'Compute used for training, estimated',
    );
  });

  it('leaves out a figure that is not known', () => {
    const made = of({
      parameter_update_flop: { unknown: 'lost' },
      cumulative_flop: Decimal.of('1e24'),
    });
    expect(rows(made)?.[0]?.[0]).toBe('Cumulative compute');
    expect(of({ parameter_update_flop: { unknown: 'lost' } })).toBeNull();
  });
});

describe('the chart of sources', () => {
  const two = {
    public_datasets: { used: true, modalities: ['text', 'image'] },
    synthetic: { created: true, modalities: ['text'] },
    crawled: { used: false },
    licensed: { agreements: { unknown: 'nobody knows' } },
  };

  it('sets the sources that were used against their kinds of content', () => {
    expect(rows(chart('training-data-sources', { training_data: two }))).toEqual([
      ['Publicly available datasets', 'Text and image', '+text +image'],
      ['Synthetic data', 'Text', '+text -image'],
    ]);
  });

  it('says which sources it leaves out, but not those that were not used', () => {
    const note = chart('training-data-sources', { training_data: two })?.note;
    expect(note).toContain('data licensed from rightsholders');
    expect(note).not.toContain('crawled');
  });

  it('says that other sources were used, whose content the facts do not sort', () => {
    const training_data = {
      ...two,
      licensed: { agreements: false },
      other_private: { obtained: false },
      user: { model_interaction: false, other_services: false },
      other_sources: { used: true },
    };
    expect(chart('training-data-sources', { training_data })?.note).toBe(
      'Other sources were used as well.',
    );
  });

  it('is left out with one source or one kind of content', () => {
    const { public_datasets, synthetic } = two;
    expect(chart('training-data-sources', { training_data: { public_datasets } })).toBeNull();
    const text = { used: true, modalities: ['text'] };
    expect(
      chart('training-data-sources', { training_data: { public_datasets: text, synthetic } }),
    ).toBeNull();
  });
});

describe('the chart of modalities', () => {
  it('shows bands, never a size', () => {
    const made = chart('training-data-modalities', {
      training_data: { modalities: { text: { size: 8.1e12 }, image: { band: 'above_1bn' } } },
    });
    expect(rows(made)).toEqual([
      ['Text', '1 billion to 10 trillion tokens', '2'],
      ['Image', 'More than 1 billion images', '3'],
    ]);
  });

  it('is left out for a single modality', () => {
    expect(
      chart('training-data-modalities', {
        training_data: { modalities: { text: { size: 1e12 } } },
      }),
    ).toBeNull();
  });
});

describe('the chart of languages', () => {
  it('orders shares, the largest first, and names the languages without one', () => {
    const made = chart('languages', {
      training_data: {
        languages: [
          { language: 'de', share: 9.5 },
          { language: 'en', share: 34 },
          { language: 'mt' },
        ],
      },
    });
    expect(rows(made)).toEqual([
      ['English (en)', '34 %', '34'],
      ['German (de)', '9.5 %', '9.5'],
    ]);
    expect(made?.note).toBe('No share is stated for Maltese (mt).');
  });

  it('is left out where only an order is stated', () => {
    const languages = [{ language: 'en' }, { language: 'de' }];
    expect(chart('languages', { training_data: { languages } })).toBeNull();
  });
});

describe('the chart of due dates', () => {
  const facts = { role: { placement: { status: 'placed', date: '2025-03-13' } } };

  it('puts the days of the law, the placing and the due days in order, and marks the day of the assessment', () => {
    expect(rows(chart('due-dates', facts))).toEqual([
      ['Placed on the Union market', '13 March 2025', '2025-03-13'],
      ['Duties for providers begin to apply', '2 August 2025', '2025-08-02'],
      ['Enforcement begins', '2 August 2026', '2026-08-02'],
      ['Due: Art. 53(1)(a)', '2 August 2027', '2027-08-02'],
      ['Assessed as of', '21 November 2026', '2026-11-21'],
    ]);
  });

  it('names duties of one day together and leaves out those that do not apply', () => {
    const obligations = [
      obligation('a', 'art-53(1)(a)', { due: '2026-03-02' }),
      obligation('b', 'art-53(1)(b)', { due: '2026-03-02' }),
      obligation('c', 'art-53(1)(c)', { due: '2027-03-02', outcome: 'exempt' }),
    ];
    const made = rows(chart('due-dates', {}, assessmentOf('owed', { obligations })));
    expect(made?.map(([label]) => label)).toEqual([
      'Duties for providers begin to apply',
      'Due: Articles 53(1)(a) and 53(1)(b)',
      'Enforcement begins',
    ]);
  });

  it('is left out where no due day is known', () => {
    const obligations = [obligation('a', 'art-53(1)(a)', { due: null })];
    expect(chart('due-dates', facts, assessmentOf('owed', { obligations }))).toBeNull();
  });
});

describe('the chart of duties', () => {
  it('counts the outcomes', () => {
    const obligations = [
      obligation('a', 'art-53(1)(a)'),
      obligation('b', 'art-53(1)(b)', { outcome: 'exempt' }),
      obligation('c', 'art-53(1)(c)'),
    ];
    const made = chart('duties', {}, assessmentOf('owed', { obligations }));
    expect(made?.title).toBe('The 3 duties of the Act by outcome');
    expect(rows(made)).toEqual([
      ['Applies', '2 duties', '2 #1'],
      ['Exempt', '1 duty', '1 #3'],
    ]);
  });

  it('is left out where all duties stand alike', () => {
    expect(chart('duties', {})).toBeNull();
  });
});

describe('documents', () => {
  const facts = factsOf({
    training: { compute: { parameter_update_flop: 3.8e25, cumulative_flop: 3.8e25 } },
    training_data: {
      public_datasets: { used: true, modalities: ['text', 'image'] },
      synthetic: { created: true, modalities: ['text'] },
      modalities: { text: { size: 8.1e12 }, image: { size: 4.2e8 } },
      languages: [
        { language: 'en', share: 60 },
        { language: 'de', share: 40 },
      ],
    },
  });
  const render = (id: string, stated: object = facts) =>
    renderDocument(id, { read: readOf(stated), assessment: assessmentOf('owed'), draft: false });
  const kinds = (markdown: string): string[] =>
    [...markdown.matchAll(/^```chart (\S+)$/gm)].map(([, kind]) => kind ?? '');

  it('show charts where they belong', () => {
    expect(kinds(render('technical-documentation').markdown)).toEqual(['grid', 'bars', 'log-bars']);
    expect(kinds(render('compliance-dossier').markdown)).toEqual(['timeline', 'log-bars']);
    expect(kinds(render('downstream-documentation').markdown)).toEqual(['grid']);
  });

  it('hold no chart in the official form, nor where the facts are missing', () => {
    expect(kinds(render('training-content-summary').markdown)).toEqual([]);
    expect(kinds(render('technical-documentation', {}).markdown)).toEqual([]);
  });

  it('count what a chart shows among the printed facts, and no size for downstream readers', () => {
    const printed = render('downstream-documentation').facts;
    expect(printed).toContain('training_data.synthetic.created');
    expect(printed.filter((path) => path.startsWith('training_data.modalities'))).toEqual([]);
    expect(render('technical-documentation').facts).toContain('training_data.languages');
  });
});

describe('the chart of results', () => {
  const of = (results: readonly object[]): ChartContent | null =>
    chart('evaluation-results', { evaluation: { results } });
  const result = { name: 'Knowledge', value: '71.4', unit: '%', baseline: '66.0 (version 1.0)' };

  it('sets a share on a scale of a hundred, and another measure on one of its own', () => {
    const made = of([result, { name: 'Distance', value: '2', baseline: '4' }]);
    expect(made?.rows.map(({ shown, data }) => [shown, data])).toEqual([
      ['71.4 %; baseline 66.0 (version 1.0)', '0.7140 0.6600'],
      ['2; baseline 4', '0.4348 0.8696'],
    ]);
  });

  it('leaves out what has no figure to compare, what is not for downstream readers, and a single pair', () => {
    const others = [
      { name: 'Prose', value: 'better than before', baseline: '3' },
      { name: 'No baseline', value: '3' },
      { name: 'A range', value: '3', baseline: '2 to 4' },
      { ...result, downstream: false },
    ];
    expect(of([result, ...others])).toBeNull();
    expect(of([result, result, ...others])?.rows).toHaveLength(2);
  });
});

describe('the chart of the parts of compute', () => {
  const of = (components: readonly object[]): ChartContent | null =>
    chart('compute-components', { training: { compute: { components } } });
  const [counted = '', other = ''] = Object.entries(computeParts)
    .filter(([, { counts }]) => counts)
    .map(([kind]) => kind);
  const uncounted = Object.entries(computeParts).find(([, { counts }]) => !counts)?.[0] ?? '';

  it('shows the parts that count, and names those that do not beside the picture', () => {
    const made = of([
      { kind: counted, flop: Decimal.of('1e24') },
      { kind: other, flop: Decimal.of('2e23') },
      { kind: uncounted, flop: Decimal.of('9e23') },
    ]);
    expect(rows(made)?.map(([, shown]) => shown)).toEqual([
      '1 × 10²⁴ FLOP, 83.3 %',
      '2 × 10²³ FLOP, 16.7 %',
    ]);
    expect(made?.rows.map(({ data }) => data)).toEqual(['0.8333', '0.1667']);
    expect(made?.note).toMatch(/^Not counted: /);
    expect(made?.note).toContain(computeParts[uncounted]?.says);
  });

  it('is left out where a part is a bound or has no amount, since shares of less than all would mislead', () => {
    const one = { kind: counted, flop: Decimal.of('1e24') };
    expect(of([one])).toBeNull();
    expect(of([one, { kind: other }])).toBeNull();
    expect(of([one, { kind: other, flop: { at_most: Decimal.of('1e23') } }])).toBeNull();
  });
});

describe('the days of an incident', () => {
  const of = (incident: object): readonly string[] => {
    const [found] = incidentsOf(factsOf({ risk: { incidents: [incident] } }));
    if (found === undefined) throw new Error('no incident');
    const asOf = '2026-12-31';
    return incidentDays(found, incidentClocks(found, asOf), asOf).map(
      ({ label, data, isMark }) => `${isMark === true ? '= ' : ''}${data} ${label}`,
    );
  };

  it('stand in their order, with the limits as marks and what was late named', () => {
    const days = of({
      id: 'I-1',
      kind: 'cybersecurity_breach',
      started: '2026-03-01',
      aware_on: '2026-03-02',
      initial_report_on: '2026-09-01',
      resolved_on: '2026-10-01',
    });
    expect(days).toEqual([...days].sort((one, two) => (bare(one) < bare(two) ? -1 : 1)));
    expect(
      days.some((each) => each.startsWith('= ') && each.endsWith('Initial report: limit')),
    ).toBe(true);
    expect(days).toContain('2026-09-01 Initial report, late');
    expect(days.some((each) => each.endsWith('Aware of the model’s involvement'))).toBe(true);
  });

  it('are no picture where fewer than three are known', () => {
    expect(of({ id: 'I-2', kind: 'other', aware_on: '2026-03-02' })).toEqual([]);
  });
});

/** The day at which a row stands. */
const bare = (row: string): string => row.replace(/^= /, '').slice(0, 10);
