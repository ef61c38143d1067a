/** Small things that a reader of a filed paper meets: results in one table, a licence by its own name, addresses that open, questions kept open. */
import { expect, it } from '@jest/globals';
import { printed } from '../support/printed.js';

const model = (more: readonly string[], country = 'FR'): string =>
  [
    'model: { name: Heron, version: "1.0", generality: broad, outputs: [text] }',
    'role: { kind: developer, placement: { status: placed, date: 2026-03-02 } }',
    'training: { compute: { parameter_update_flop: 1e24, cumulative_flop: 1e24 } }',
    ...(country === '' ? [] : [`provider: { name: Heronry, country: ${country} }`]),
    ...more,
    '',
  ].join('\n');

const results = [
  'evaluation:',
  '  process: Every release is tested twice.',
  '  results:',
  '    - { name: Sums, metric: Accuracy, value: 71.4, unit: "% accuracy", baseline: "66.0", protocol: Greedy decoding }',
  '    - { name: Held back, metric: Accuracy, value: 80.2, unit: "% accuracy", downstream: false }',
];

it('prints the results of evaluation as one table, and a metric that the unit names only once', () => {
  const { markdown } = printed('technical-documentation', model(results));
  expect(markdown).toContain('| Evaluation | Result | Baseline | How and when |');
  expect(markdown).toContain('| Sums | 71.4 % accuracy | 66.0 | Greedy decoding |');
  expect(markdown).toContain('| Held back | 80.2 % accuracy |');
});

it('keeps results that downstream providers do not get out of their paper', () => {
  const { markdown } = printed('downstream-documentation', model(results));
  expect(markdown).toContain('| Sums | 71.4 % accuracy |');
  expect(markdown).not.toContain('Held back');
});

it('calls a licence of its own by its name, without the value of the list', () => {
  const own = ['licensing: { license: other, license_name: Heron terms 3 }'];
  const { markdown } = printed('technical-documentation', model(own));
  expect(markdown).toContain('(f) Licence\n\nHeron terms 3');
  expect(markdown).not.toMatch(/^other$/m);
});

const contacts = (representative: string): string =>
  model(
    [
      `provider: { name: Heronry, country: CH, contact: { email: ai@heronry.example }, authorised_representative: ${representative} }`,
      'licensing: { license: Apache-2.0, availability: { weights: { public: true } } }',
    ],
    '',
  );

it('links a mail address of the public summary', () => {
  const { markdown } = printed('training-content-summary', contacts('{}'));
  expect(markdown).toContain('<ai@heronry.example>');
});

it('asks whether a representative is needed, whatever reason is stated, while the exception is unsettled', () => {
  const denied = contacts('{ not_applicable: The exception is met. }');
  const { markdown, draft } = printed('training-content-summary', denied);
  expect(markdown).toContain('depends on the exception of Article 53(2), which is not settled');
  expect(markdown).not.toContain('The exception is met.');
  expect(draft).toBe(true);
});

const formats = [
  'model: { name: Heron, version: "1.0", generality: broad, inputs: [text], outputs: [text], input_formats: [{ modality: text, format: Markdown, maximum_size: 4096 tokens }] }',
];

it('states formats once in the paper for downstream providers, and in the technical documentation', () => {
  const facts = model(formats).split('\n').slice(1).join('\n');
  const texts = (['downstream-documentation', 'technical-documentation'] as const).map(
    (id) => printed(id, facts).markdown.split('## 1.')[1] ?? printed(id, facts).markdown,
  );
  const [downstream, technical] = texts.map((text) => text.split('| Markdown').length - 1);
  expect(downstream).toBe(1);
  expect(technical).toBeGreaterThanOrEqual(1);
});

it('says once in the mandate why there is none', () => {
  const reason = 'The provider sits in the Union since its founding.';
  const facts = model(
    [
      `provider: { name: Heronry, country: FR, authorised_representative: { not_applicable: ${reason} } }`,
    ],
    '',
  );
  const { markdown } = printed('authorised-representative', facts);
  expect(markdown.split(reason)).toHaveLength(2);
});

it('names no package and no form that asks in the public summary', () => {
  const domains = Array.from(
    { length: 30 },
    (_, at) => `{ domain: d${at}.example, size: ${1000 - at} }`,
  );
  const { markdown } = printed(
    'training-content-summary',
    model([
      `training_data: { crawled: { used: yes, total_domains: 30, domains: [${domains.join(', ')}] } }`,
    ]),
  );
  expect(markdown).toContain('by the ICANN section of the Public Suffix List');
  expect(markdown).not.toMatch(/tldts|form asks|form leaves/i);
});

it('tells in the paper of facts what each place asks that a duty names, and of forms nothing that they print themselves', () => {
  const { markdown } = printed('facts', model(formats.slice(0, 0)));
  const [, asked = ''] = markdown.split('## What is asked at each place');
  const [table = ''] = asked.split('\n## ');
  expect(table).toContain('| **Annex XI, section 1, point 1(d), law** | The architecture');
  expect(table).toContain('| **Annex XII, point 1(h), law** |');
  expect(table).not.toMatch(/Model Documentation Form, row|Template, /);
});

const sources = (other: string): string =>
  model([
    `training_data: { public_datasets: { used: true, modalities: [text, image] }, crawled: { used: true, modalities: [text] }, other_sources: ${other} }`,
  ]);

it('names the sources that no row of the chart is for, and says that there are some where nobody described them', () => {
  for (const paper of ['downstream-documentation', 'technical-documentation'] as const) {
    const named = printed(paper, sources('{ used: true, description: Forty scanned books. }'));
    expect(named.markdown).toContain('**Other sources.** Forty scanned books.');
    expect(named.markdown).not.toContain('Other sources were used as well');
    const unnamed = printed(paper, sources('{ used: true }'));
    expect(unnamed.markdown).toContain('Other sources were used as well.');
    expect(printed(paper, sources('{ used: false }')).markdown).not.toContain('Other sources');
  }
});

const languages = (count: number): string =>
  printed(
    'training-content-summary',
    model([
      `training_data: { languages: [${[
        'en',
        'de',
        'fr',
        'es',
        'it',
        'pt',
        'nl',
        'pl',
        'cs',
        'sk',
        'sl',
        'hr',
        'hu',
        'ro',
        'bg',
        'el',
        'da',
        'sv',
        'fi',
        'et',
        'lv',
        'lt',
        'mt',
        'ga',
        'uk',
      ]
        .slice(0, count)
        .map((language) => `{ language: ${language}, share: 4 }`)
        .join(', ')}] }`,
    ]),
  ).markdown;

it('tells as many languages as the Union has official ones in a line, and more in a table', () => {
  expect(languages(2)).toContain('Languages: English (en) 4 % and German (de) 4 %.');
  expect(languages(24)).not.toContain('| Language | Share |');
  expect(languages(25)).toContain('| Language | Share |');
});

it('says how far an estimate lies from the figure that it checks', () => {
  const compute = (figure: string): string =>
    printed(
      'technical-documentation',
      [
        'model: { name: Heron, version: "1.0", generality: broad }',
        'role: { kind: developer, placement: { status: placed, date: 2026-03-02 } }',
        `training: { compute: { parameter_update_flop: ${figure}, estimate: { method: architecture, parameters: 20e9, tokens: 10e12 } } }`,
        '',
      ].join('\n'),
    ).markdown.match(/- \*\*Cross-check.*/)?.[0] ?? '';
  expect(compute('1.2e24')).toContain(
    'give 1.20 × 10²⁴ FLOP, no difference from the figure stated',
  );
  expect(compute('1e24')).toContain('give 1.20 × 10²⁴ FLOP, 20 % above the figure stated');
  expect(compute('1.5e24')).toContain('give 1.20 × 10²⁴ FLOP, 20 % below the figure stated');
  expect(compute('{ at_most: 2e24 }')).toMatch(/give 1\.20 × 10²⁴ FLOP$/);
});

it('writes abbreviations and choices in the rows of a form as a sentence would', () => {
  const { markdown } = printed(
    'model-documentation-form-ai-office',
    [
      `model: { name: Heron, version: "1.0", authenticity: [{ artefact: Weights, sha256: ${'ab'.repeat(32)}, url: "https://heron.example/hash" }], additional_assets: [{ name: Pond, kind: training_data }] }`,
      'role: { kind: developer }',
      '',
    ].join('\n'),
  );
  expect(markdown).toContain('Weights (SHA-256: abab');
  expect(markdown).toContain(
    'Pond (kind: training data; access: **open point**; licence: **open point**)',
  );
});

it('marks an open row of a form in short, and fields that hang on one open question together', () => {
  const summary = printed('training-content-summary', model([])).markdown;
  expect(summary).not.toContain('Not answered');
  expect(summary).toContain(
    '**Open point:** whether an answer is due depends on a question that is open.\n\n- **Crawler name(s)/identifier(s)**\n',
  );
});

it('does not say the label of a row again inside it', () => {
  const row = (more: string): string =>
    printed(
      'model-documentation-form-ai-office',
      `model: { name: Heron, version: "1.0", intended_uses: Work with documents${more} }\nrole: { kind: developer }\n`,
    ).markdown.match(/^\| 21 \|.*$/m)?.[0] ?? '';
  expect(row('')).toContain('| 21 | Intended uses | Work with documents. |');
  expect(row(', restricted_uses: Scoring persons')).toContain(
    '| Work with documents.<br>*Restricted or prohibited uses.* Scoring persons. |',
  );
});
