/** The Model Documentation Form: its 45 rows and their readers, and what each reader gets to see of a number. */
import { describe, expect, it } from '@jest/globals';
import type { GateId } from '../../src/facts/condition.js';
import { Decimal } from '../../src/facts/decimal.js';
import type { FormReader } from '../../src/facts/define.js';
import { fieldsOf } from '../../src/facts/form-places.js';
import {
  orderOfMagnitude,
  sizeRange,
  timeRange,
  visibleFigures,
} from '../../src/figures/form-numbers.js';
import form from '../../src/forms/model-documentation-form.js';
import { type Provision, provisions } from '../../src/law/provisions.js';
import { renderForm, sectionsFor } from '../../src/render/form.js';
import { assessmentOf, readOf } from '../support/facts.js';

const fields = fieldsOf(form);
const rows = fields.filter(({ field }) => field.row !== undefined);
const readers = ['ai-office', 'national-authorities', 'downstream-providers'] as const;

/** The form as one reader gets it. */
function printed(
  facts: unknown,
  reader: FormReader,
  gates: Partial<Record<GateId, string>> = {},
): string {
  return renderForm(
    'model-documentation-form',
    { read: readOf(facts), assessment: assessmentOf(gates) },
    reader,
  );
}

/** The answer cell of a row, or what stands after the table for it. */
function answer(markdown: string, row: number): string {
  const line = markdown
    .split('\n')
    .find((each) => /^\| ([\d, ]+) \|/.exec(each)?.[1]?.split(', ').includes(String(row)));
  if (line === undefined) throw new RangeError(`no row ${row}`);
  const cell = line.slice(2).split(/(?<!\\) \| /)[2] ?? '';
  const after = markdown.split(new RegExp(`^### (?:\\d+, )*${row}\\b.*\\n\\n`, 'm'))[1];
  return cell.startsWith('See “Longer answers”') ? (after?.split(/\n\n### /)[0] ?? '') : cell;
}

/** The labels of the official form, row by row. */
const labels = [
  'Legal name for the model provider',
  'Model name',
  'Model authenticity',
  'Release date',
  'Union market release date',
  'Model dependencies',
  'Model architecture',
  'Design specifications of the model',
  'Input modalities',
  'Maximum input size per modality',
  'Output modalities',
  'Maximum output size per modality',
  'Total model size (exact)',
  'Total model size (range)',
  'Distribution channels (made available in the Union)',
  'Distribution channels (available to downstream)',
  'License link',
  'License type/category',
  'Additional assets',
  'Acceptable Use Policy',
  'Intended uses',
  'Type and nature of AI systems',
  'Technical means for integration',
  'Required hardware',
  'Required software',
  'Design specifications of the training process',
  'Decision rationale',
  'Data type/modality',
  'Data provenance',
  'How data was obtained and selected',
  'Number of data points (NCAs)',
  'Number of data points (AIO)',
  'Scope and main characteristics',
  'Data curation methodologies',
  'Measures to detect unsuitability of data sources',
  'Measures to detect identifiable biases',
  'Training time (NCAs)',
  'Training time (AIO)',
  'Amount of computation (NCAs)',
  'Amount of computation (AIO)',
  'Measurement methodology',
  'Amount of energy used for training',
  'Measurement methodology',
  'Benchmarked amount of computation used for inference',
  'Measurement methodology (inference)',
];

describe('The table of the form', () => {
  it('has the two fields of the header and the 45 rows of the official form in their order', () => {
    expect(fields.slice(0, 2).map(({ field }) => field.label)).toEqual([
      'Date last updated',
      'Document version number',
    ]);
    expect(rows.map(({ field }) => field.row)).toEqual(labels.map((_, index) => index + 1));
    expect(rows.map(({ field }) => field.label)).toEqual(labels);
  });

  it('gives each row to the readers whom the provision of that row names', () => {
    const known: Readonly<Record<string, Provision>> = provisions;
    for (const { field, provision } of rows) {
      expect(provision).toBe(`mdf(${field.row})`);
      expect([provision, field.readers]).toEqual([provision, known[provision]?.readers]);
    }
  });

  it.each([
    ['ai-office', 35],
    ['national-authorities', 33],
    ['downstream-providers', 23],
  ] as const)(
    'prints for the %s its %i rows, each with number and label, in order',
    (reader, number) => {
      const wanted = rows.filter(({ field }) => field.readers?.includes(reader));
      expect(wanted).toHaveLength(number);
      const found = [...printed({}, reader).matchAll(/^\| (\d[\d, ]*) \| (.+?) \|/gm)];
      const told = found.flatMap(([, numbers = '', items = '']) => {
        const each = items.split('<br>');
        expect(each).toHaveLength(numbers.split(', ').length);
        return numbers.split(', ').map((row, at) => `${row} ${each[at]}`);
      });
      expect(told).toEqual(wanted.map(({ field }) => `${field.row} ${field.label}`));
    },
  );

  it('leaves no section without a row', () => {
    for (const reader of readers) {
      expect(sectionsFor(form, reader).filter((section) => section.fields.length === 0)).toEqual(
        [],
      );
    }
  });

  it('says in words of every row that it is not answered', () => {
    for (const reader of readers) {
      const markdown = printed({}, reader);
      for (const { field } of rows.filter((each) => each.field.readers?.includes(reader))) {
        expect(answer(markdown, field.row ?? 0)).toMatch(/\*\*Open point:\*\* (not|whether)|^N\/A/);
      }
    }
  });

  it('shows beside each row who gets it', () => {
    expect(printed({}, 'ai-office')).toMatch(/^\| 10 \| .* \| ✓ \| – \| ✓ \|$/m);
    expect(printed({}, 'ai-office')).toContain('| No. | Item | Answer | AIO | NCA | DP |');
    expect(printed({}, 'national-authorities')).not.toMatch(/^\| 10 \|/m);
  });

  it('derives four rows from the row of another reader and types none twice', () => {
    const derived = rows.flatMap(({ field }) =>
      field.precision && 'fromRow' in field.precision
        ? [[field.row, field.precision.fromRow, field.fact] as const]
        : [],
    );
    expect(derived.map(([row, from]) => [row, from])).toEqual([
      [14, 13],
      [31, 32],
      [37, 38],
      [39, 40],
    ]);
    for (const [, from, path] of derived) {
      expect(rows.find(({ field }) => field.row === from)?.field.fact).toBe(path);
    }
  });
});

describe('Row 28', () => {
  it('specifies other data by the names of the public summary, and tells nothing of their size', () => {
    const facts = {
      data: { types: ['text', 'other'] },
      training_data: { modalities: { other: [{ name: 'Proteins', size: '40,000 sequences' }] } },
    };
    const markdown = printed(facts, 'downstream-providers');
    expect(answer(markdown, 28)).toBe('Text and Other (Proteins).');
    expect(markdown).not.toContain('40,000');
  });
});

describe('Row 14', () => {
  it.each([
    ['1', '1-500M'],
    ['500e6', '1-500M'],
    ['500000001', '500M-5B'],
    ['5e9', '500M-5B'],
    ['5.01e9', '5B-15B'],
    ['15e9', '5B-15B'],
    ['24.13e9', '15B-50B'],
    ['50e9', '15B-50B'],
    ['7.0e10', '50B-100B'],
    ['1e11', '50B-100B'],
    ['405e9', '100B-500B'],
    ['5e11', '100B-500B'],
    ['671e9', '500B-1T'],
    ['1e12', '500B-1T'],
    ['1000000000001', '>1T'],
    ['2e15', '>1T'],
  ])('puts %s parameters into the range %s', (total, range) => {
    expect(sizeRange(Decimal.of(total))).toBe(range);
  });

  it('prints the range and nothing of the number', () => {
    const facts = { model: { parameters: { total: 7.654e9, active: 3.21e9 } } };
    const markdown = printed(facts, 'downstream-providers');
    expect(answer(markdown, 14)).toBe('5B-15B parameters.');
    expect(markdown).not.toMatch(/7\.654|3\.21/);
    expect(answer(printed(facts, 'ai-office'), 13)).toBe(
      '7.654 billion (7.654 × 10⁹) parameters. Of these, 3.21 billion (3.21 × 10⁹) are active for each token.',
    );
  });
});

describe('Rows 31 and 32', () => {
  const facts = {
    data: {
      data_points: { unit: 'tokens', training: Decimal.of('1.54e13'), testing: 2.4e9 },
    },
  };

  it('give national authorities one figure and the AI Office all', () => {
    expect(answer(printed(facts, 'ai-office'), 32)).toContain('15.4 trillion (1.54 × 10¹³)');
    const rounded = answer(printed(facts, 'national-authorities'), 31);
    expect(rounded).toBe(
      'Training: 2 × 10¹³<br>Testing: 2 × 10⁹<br>Validation: Not stated<br>Unit: tokens.',
    );
  });
});

describe('Rows 37 and 38', () => {
  it.each([
    ['1', 'less than 1 month'],
    ['30', 'less than 1 month'],
    ['31', '1-3 months'],
    ['91', '1-3 months'],
    ['92', '3-6 months'],
    ['182', '3-6 months'],
    ['183', 'more than 6 months'],
    ['900', 'more than 6 months'],
  ])('put %s days into the range %s', (days, range) => {
    expect(timeRange(Decimal.of(days))).toBe(range);
  });

  it('give national authorities months and a range, and the AI Office days', () => {
    const facts = {
      training: {
        duration: {
          started: '2025-09-03',
          ended: '2025-12-14',
          wall_clock_days: 101,
          hardware_days: [{ hardware: 'NVIDIA H100', days: Decimal.of('2e5') }],
        },
      },
    };
    const national = answer(printed(facts, 'national-authorities'), 37);
    expect(national).toBe(
      'Period measured: September 2025 to December 2025.<br>Duration: 3-6 months.',
    );
    const exact = answer(printed(facts, 'ai-office'), 38);
    expect(exact).toContain('3 September 2025 to 14 December 2025');
    expect(exact).toContain('Wall-clock days: 101.');
    expect(exact).toContain('<br>NVIDIA H100: 2 × 10⁵');
  });
});

describe('Rows 39 and 40', () => {
  const compute = (parameter_update_flop: unknown, more = {}) => ({
    training: { compute: { parameter_update_flop, ...more } },
  });

  it.each([
    ['2.4e25', 25],
    ['9.99e24', 24],
    ['1e24', 24],
    ['120000', 5],
    ['0.5', -1],
    ['0', null],
  ])('find the order of magnitude of %s', (value, power) => {
    expect(orderOfMagnitude(Decimal.of(value))).toBe(power);
  });

  it('give national authorities the power of ten and the AI Office the figures', () => {
    const facts = compute(Decimal.of('1.30e24'), { cumulative_flop: Decimal.of('1.4e24') });
    expect(answer(printed(facts, 'national-authorities'), 39)).toContain('parameters: 10²⁴ FLOP.');
    const exact = answer(printed(facts, 'ai-office'), 40);
    expect(exact).toContain('1.30 × 10²⁴ FLOP');
    expect(exact).toMatch(/^Directly contributing/);
    expect(answer(printed(facts, 'ai-office', { 'systemic-risk': 'yes' }), 40)).toMatch(
      /^Cumulative/,
    );
  });

  it('say of an estimate that it is one, and keep an upper bound one', () => {
    const estimate = { method: 'architecture', parameters: 32e9, tokens: Decimal.of('6.15e12') };
    const facts = { training: { compute: { estimate } } };
    expect(answer(printed(facts, 'ai-office'), 40)).toContain('1.2 × 10²⁴ FLOP, estimated');
    expect(answer(printed(facts, 'national-authorities'), 39)).toContain('10²⁴ FLOP, estimated');
    const bound = compute({ at_most: Decimal.of('2e22') });
    expect(answer(printed(bound, 'national-authorities'), 39)).toContain(
      ': of an order of magnitude of at most 10²² FLOP.',
    );
    expect(answer(printed(bound, 'ai-office'), 40)).toContain(': at most 2 × 10²² FLOP.');
  });
});

describe('Row 42', () => {
  it('prints megawatt-hours with the figures that were stated', () => {
    const facts = (mwh: unknown) => ({ training: { energy: { mwh } } });
    expect(answer(printed(facts(Decimal.of('1.0e2')), 'ai-office'), 42)).toBe('1.0 × 10² MWh.');
    expect(answer(printed(facts(920), 'ai-office'), 42)).toBe('920 MWh.');
    expect(answer(printed(facts(Decimal.of('0.040')), 'ai-office'), 42)).toBe('0.040 MWh.');
    expect(answer(printed(facts(Decimal.of('1920.0')), 'ai-office'), 42)).toBe('1,920.0 MWh.');
    expect(
      answer(printed(facts({ not_applicable: 'The cluster keeps no logs' }), 'ai-office'), 42),
    ).toBe('N/A. The cluster keeps no logs.');
  });
});

describe('Row 18', () => {
  const category = (licensing: unknown): string =>
    answer(printed({ licensing }, 'downstream-providers'), 18);

  it('derives the category from the licence', () => {
    expect(category({ license: 'Apache-2.0' })).toBe('Free and open-source licence: Apache-2.0.');
    expect(category({ license: 'llama3.1' })).toContain('Less permissive licence');
    expect(
      category({
        license: 'other',
        license_name: 'House terms',
        rights: { access: false, use: true, modify: false, distribute: false },
      }),
    ).toBe('Proprietary licence: House terms.');
    expect(category({ license: 'some-unknown-thing' })).toContain('**Open point:** not answered.');
  });

  it('says how access is given where there is no licence', () => {
    const facts = {
      licensing: { license: 'none' },
      model: { distribution_channels: [{ method: 'Public API', downstream: true }] },
    };
    expect(answer(printed(facts, 'downstream-providers'), 18)).toBe(
      'No licence. Access is given by: Public API.',
    );
    expect(answer(printed(facts, 'ai-office'), 17)).toBe('No licence exists.');
  });
});

describe('The significant figures of a number', () => {
  it.each([
    ['2.4e25', 2],
    ['24e24', 2],
    ['1.0e2', 2],
    ['1e10', 1],
    ['70e9', 1],
    ['7.0e10', 2],
    ['7000000000', 1],
    ['7300000000', 2],
    ['7012345678', 10],
    ['920', 3],
    ['900', 3],
    ['41984', 5],
    ['0.0012', 2],
  ])('are those that a reader sees: %s has %i', (text, figures) => {
    expect(visibleFigures(Decimal.of(text))).toBe(figures);
  });
});
