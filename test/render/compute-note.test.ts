/** The compute and energy note: the vectors of the Guidelines, the limits to the last digit, and what it says where facts are missing. */
import { describe, expect, it } from '@jest/globals';
import { headingsOf, isInPack, printed, under } from '../support/printed.js';

const note = (yaml: string) => printed('compute-estimate', yaml);
const estimates = 'Estimates of the training compute';
const compute = (inner: string, more = ''): string =>
  `role: { kind: developer }\n${more}training:\n  compute: { ${inner} }\n`;

it('has its headings in order', () => {
  expect(headingsOf(note(compute('cumulative_flop: 1e24')))).toEqual([
    'Figures',
    'Estimates of the training compute',
    'From the architecture',
    'From the hardware',
    'Method and uncertainty',
    'Thresholds',
    'Energy used for training',
    'Compute of inference on a benchmark',
    'Document record',
  ]);
});

describe('The examples of the Guidelines', () => {
  const architecture = (parameters: string, tokens: string): string =>
    `estimate: { method: architecture, parameters: ${parameters}, tokens: ${tokens} }`;
  const hardware = (hours: string, peak: string): string =>
    `estimate: { method: hardware, units: 1, hours: ${hours}, peak_flops: ${peak}, utilisation: 0.5 }`;

  it.each([
    ['A', architecture('3.8e9', '3.3e12'), '7.524 × 10²²', false],
    ['B', hardware('200000', '300e12'), '1.08 × 10²³', true],
    ['C', architecture('0.6e9', '36e12'), '1.296 × 10²³', true],
    ['D', architecture('1.54e9', '18e12'), '1.6632 × 10²³', true],
    ['E', architecture('1.7e9', '36e12'), '3.672 × 10²³', true],
    ['F', architecture('2.5e9', '12e12'), '1.8 × 10²³', true],
    ['G', architecture('2.6e9', '10.004e12'), '1.560624 × 10²³', true],
    ['H', hardware('370000', '989e12'), '6.58674 × 10²³', true],
  ])('model %s comes to its figure, on its side of the threshold', (_, inputs, exact, above) => {
    const document = note(compute(inputs));
    expect(under(estimates, document)).toContain(` = ${exact} FLOP.`);
    const row = under('Thresholds', document).match(/^\| Compute of parameter.*$/m)?.[0];
    expect(row).toContain(above ? '| Above: ' : '| Not above: ');
  });
});

describe('The methods', () => {
  const both = note(
    compute(
      'parameter_update_flop: 1.303e24, estimate: { method: architecture, parameters: 24.13e9, tokens: 9.0e12 }, cross_estimate: { method: hardware, units: 1024, hours: 984, peak_flops: 989e12, utilisation: 0.37 }',
    ),
  );

  it('give each factor as it was stated, and what they come to', () => {
    const text = under(estimates, both);
    expect(text).toContain(
      '6 × 24.13 billion parameters × 9 trillion training tokens = 1.30302 × 10²⁴ FLOP.',
    );
    expect(text).toContain(
      '1,024 units × 984 hours × 3,600 seconds × 9.89 × 10¹⁴ operations a second × 0.37 = about 1.3273809 × 10²⁴ FLOP.',
    );
  });

  it('round the estimate to two significant figures, and say so only where that changes it', () => {
    const even = note(
      compute('estimate: { method: architecture, parameters: 70e9, tokens: 15e12 }'),
    );
    expect(under(estimates, both)).toContain(
      'The estimate is 1.3 × 10²⁴ FLOP, rounded to two significant figures; 30 % less or more would be 9.1 × 10²³ to 1.7 × 10²⁴ FLOP.',
    );
    expect(under(estimates, even)).toContain('The estimate is 6.3 × 10²⁴ FLOP; 30 % less or more');
  });

  it('are compared with each other and with the stated figure, a sentence each', () => {
    const compared = under('The figures compared', both);
    expect(compared).toContain(
      '- The stated figure of 1.303 × 10²⁴ FLOP differs by less than 0.1 % from the estimate from the architecture, well within the 30 % that the Guidelines accept.',
    );
    expect(compared).toContain(
      '- The estimate from the hardware is 1.9 % above the estimate from the architecture, within the 30 % that the Guidelines accept.',
    );
  });

  it.each([
    ['2.34e24', '30 % above', 'within the 30 %'],
    ['2.34000001e24', '30 % above', 'more than the 30 %'],
    ['1.26e24', '30 % below', 'within the 30 %'],
    ['1.25999999e24', '30 % below', 'more than the 30 %'],
    ['1.8e24', 'equals', ''],
    ['{ at_most: 2e24 }', 'is a bound and is not compared', ''],
  ])('hold a stated %s against an estimate of 1.8 × 10²⁴: %s, %s', (stated, side, verdict) => {
    const document = note(
      compute(
        `parameter_update_flop: ${stated}, estimate: { method: architecture, parameters: 1e11, tokens: 3e12 }`,
      ),
    );
    const [sentence] = under('The figures compared', document).match(/^- The stated.*$/m) ?? [];
    expect(sentence).toContain(side);
    expect(sentence).toContain(verdict);
  });

  it('name what would be needed where nothing is stated, and compare nothing', () => {
    const empty = note('role: { kind: developer }\n');
    expect(under(estimates, empty).match(/\*\*Open point:\*\*/g)).toHaveLength(2);
    expect(under(estimates, empty)).toContain('so this method is not worked out.');
    expect(headingsOf(empty)).not.toContain('The figures compared');
    expect(under('Energy used for training', empty)).toContain(
      'How much energy did the training take',
    );
  });

  it('leave out the other method where one is worked out, which is enough for the Guidelines', () => {
    const one = note(compute('estimate: { method: architecture, parameters: 1e9, tokens: 1e12 }'));
    expect(headingsOf(one)).toContain('From the architecture');
    expect(headingsOf(one)).not.toContain('From the hardware');
    expect(under(estimates, one)).not.toContain('Open point');
  });

  it.each([
    ['{ total: 24e9, active: 24e9 }', 'The model is dense'],
    ['{ total: 240e9, active: 24e9 }', 'The parameters active for one token are used.'],
    ['{ total: 24e9, active: 3e9 }', 'counts operations that were not done'],
    ['{ total: 240e9, active: 30e9 }', 'neither the stated active nor the stated total ones'],
    ['{ total: 24e9 }', 'whether the model is dense cannot be told'],
  ])('say with parameters of %s which ones were taken', (parameters, words) => {
    const document = note(
      compute(
        'estimate: { method: architecture, parameters: 24e9, tokens: 9e12 }',
        `model: { parameters: ${parameters} }\n`,
      ),
    );
    expect(document.markdown).toContain(words);
  });
});

describe('The thresholds', () => {
  const row = (name: string, inner: string): string =>
    under('Thresholds', note(compute(inner))).match(new RegExp(`^\\| ${name}.*$`, 'm'))?.[0] ?? '';

  it.each([
    ['parameter_update_flop: 1e23', 'Compute of parameter updates', 'Not above', 'exactly on it'],
    [
      'parameter_update_flop: 1.00000000000000000001e23',
      'Compute of parameter updates',
      'Above',
      'just above it',
    ],
    ['cumulative_flop: 1e25', 'Cumulative compute', 'Not above', 'exactly on it'],
    ['cumulative_flop: 2.3e25', 'Cumulative compute', 'Above', '2.3 × the threshold'],
    ['cumulative_flop: 8.2e22', 'Cumulative compute', 'Not above', '0.82 % of the threshold'],
    ['planned_cumulative_flop: 3e25', 'Planned cumulative compute', 'Above', '3 × the threshold'],
  ])('are decided at the point value: %s', (inner, name, verdict, distance) => {
    expect(row(name, inner)).toContain(`| ${verdict}: ${distance} |`);
  });

  it.each([
    // 0.7 C ≤ 10²⁵ < 1.3 C
    ['14285714285714285714285714', '; the threshold lies within'],
    ['14285714285714285714285715', '; the threshold lies outside'],
    ['7692307692307692307692308', '; the threshold lies within'],
    ['7692307692307692307692307', '; the threshold lies outside'],
  ])('lie in the band of %s or not', (figure, words) => {
    expect(row('Cumulative compute', `cumulative_flop: ${figure}`)).toContain(words);
  });

  it('are not settled upwards by an upper bound, which has no band', () => {
    const bound = row('Cumulative compute', 'cumulative_flop: { at_most: 2e25 }');
    expect(bound).toContain('○ Not settled');
    expect(bound).toContain('A bound has none');
  });

  it('repeat the reason of an honest absence', () => {
    expect(row('Cumulative compute', 'cumulative_flop: { unknown: the logs were lost }')).toContain(
      'the logs were lost',
    );
  });
});

describe('The test of a modification', () => {
  const modified = (base: string, flop: string, more = ''): string =>
    under(
      'Test of a modification',
      note(
        `role:\n  kind: modifier\n  base_model: { same_provider: false, general_purpose: true, ${base} }\n  modification: { compute_flop: ${flop}${more} }\n`,
      ),
    );

  it('takes exactly one third for no more than a third', () => {
    const text = modified('training_compute_flop: 9e23', '3e23');
    expect(text).toContain('3 × 3e23 = 9 × 10²³ FLOP');
    expect(text).toContain('| No: exactly on it |');
  });

  it.each([
    ['training_compute_flop: 9e23', '4e23', '| Yes: '],
    ['training_compute_flop: { unknown: not published }, systemic_risk: true', '2e24', '| No: '],
    ['training_compute_flop: { unknown: not published }, systemic_risk: false', '5e22', '| Yes: '],
    [
      'training_compute_flop: { unknown: not published }, systemic_risk: true',
      '3.34e24',
      '| Yes: ',
    ],
    [
      'training_compute_flop: { unknown: not published }, systemic_risk: false',
      '3.33e22',
      '| No: ',
    ],
  ])('with %s and %s says %s', (base, flop, verdict) => {
    expect(modified(base, flop)).toContain(verdict);
  });

  it('names the fallback and that estimating comes first', () => {
    const text = modified('systemic_risk: true', '2e24');
    expect(text).toContain('Fallback: threshold of systemic risk');
    expect(text).toContain('(a third: about 3.33 × 10²⁴ FLOP)');
    expect(text).toContain('It is to be estimated first');
    expect(text).toContain('the compute of the base model, stated or estimated, would settle');
  });

  it('compares with both fallbacks where the risk of the base is not known', () => {
    const text = modified('name: Base', '1e24');
    expect(text).toContain('Fallback: threshold of general purpose');
    expect(text).toContain('Fallback: threshold of systemic risk');
    expect(text).toContain('whether the base model has systemic risk decides');
  });

  it('marks a borderline, an upper bound and a claim', () => {
    expect(modified('training_compute_flop: 9e23', '2.9e23')).toContain('**Borderline.**');
    const bound = note(
      'role: { kind: modifier, base_model: { same_provider: false, training_compute_flop: 9e23 } }\ntraining: { compute: { parameter_update_flop: { at_most: 4e23 } } }\n',
    );
    expect(under('Test of a modification', bound)).toContain('○ Not settled');
    expect(modified('training_compute_flop: 9e23', '1e23', ', significant_change: true')).toContain(
      'The change is the test',
    );
  });

  it('asks nothing of a developer, of work on one’s own model, or over a base that is not general', () => {
    const text = (role: string) => under('Test of a modification', note(`role: ${role}\n`));
    expect(note('role: { kind: developer }\n').markdown).not.toContain('Test of a modification');
    expect(text('{ kind: modifier, base_model: { same_provider: true } }')).toContain(
      'no test of a third against oneself',
    );
    expect(
      text('{ kind: modifier, base_model: { same_provider: false, general_purpose: false } }'),
    ).toContain('counts as its developer');
  });
});

describe('What counts', () => {
  it('is summed without what need not be counted', () => {
    const text = under(
      'Parts of the cumulative compute',
      note(
        compute(
          'cumulative_flop: 2e24, components: [{ kind: pre_training, flop: 1.5e24 }, { kind: private_synthetic_data, flop: 5e23, description: Hundred made and ten kept }, { kind: diagnostics, flop: 9e24 }, { kind: human_lessons, flop: { at_most: 1e22 } }]',
        ),
      ),
    );
    expect(text).toContain(
      'The parts that count come to 2 × 10²⁴ FLOP. That is the cumulative compute stated.',
    );
    expect(text).toContain('at most 1 × 10²² FLOP');
    expect(text).toContain('Hundred made and ten kept');
  });
});

describe('The energy', () => {
  const energy = (inner: string) => under('Energy used for training', note(`training: ${inner}\n`));

  it('is divided by the hours of the hardware', () => {
    const text = energy(
      '{ energy: { mwh: 920, basis: measured }, duration: { hardware_days: [{ hardware: H100, days: 41984 }] } }',
    );
    expect(text).toContain(
      'Over the 1,007,616 hours that the devices ran together, 920 MWh are 0.91 kW',
    );
    expect(text).toContain('Devices of this kind take between 50 W and 5 kW');
  });

  it.each([
    ['120', 'Devices of this kind take between'],
    ['120.01', 'That lies outside the 50 W'],
    ['1.2', 'Devices of this kind take between'],
    ['1.19', 'That lies outside the 50 W'],
  ])('of %s MWh over a thousand days of one device %s what devices take', (mwh, verdict) => {
    expect(
      energy(
        `{ energy: { mwh: ${mwh} }, duration: { hardware_days: [{ hardware: H100, days: 1000 }] } }`,
      ),
    ).toContain(verdict);
  });
});

describe('The note is in the pack', () => {
  it.each([
    ['where the compute is open', 'role: { kind: developer }\n', true],
    ['where systemic risk is presumed', compute('cumulative_flop: 2e25'), true],
    ['where a figure is borderline', compute('cumulative_flop: 9e24'), true],
    [
      'where the test of a third decides',
      'role: { kind: modifier, base_model: { same_provider: false, general_purpose: true, training_compute_flop: 9e23 }, modification: { compute_flop: 1e22 } }\n',
      true,
    ],
    [
      'and not where nothing hangs on it',
      'model: { generality: broad }\nrisk: { systemic: { designated: false } }\nprovider: { commercial_activity: true }\nrole: { kind: developer, placement: { status: placed } }\ntraining: { compute: { parameter_update_flop: 1e24, cumulative_flop: 1e24 } }\n',
      false,
    ],
    ['and not for a host', 'role: { kind: host }\n', false],
  ])('%s', (_, yaml, expected) => {
    expect(isInPack('compute-estimate', yaml)).toBe(expected);
  });
});
