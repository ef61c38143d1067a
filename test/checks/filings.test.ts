/** What providers really filed, row by row: which answers of published summaries are found, and which pass. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { Finding } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import { renderForm } from '../../src/render/form.js';
import { TODAY } from '../support/facts.js';

/** A placed model that owes the summary; each row replaces whole top-level keys. */
const base: Readonly<Record<string, string>> = {
  provider:
    '{ legal_name: Example SA, country: IE, commercial_activity: true, legal_form: company }',
  model: '{ name: Heron, version: "1.0", generality: broad, inputs: [text], outputs: [text] }',
  role: '{ kind: developer, placement: { status: placed, date: 2026-03-20 } }',
  training: '{ compute: { parameter_update_flop: 1e24, cumulative_flop: 1e24 } }',
};

function read(rows: Readonly<Record<string, string>>) {
  const text = Object.entries({ ...base, ...rows }).map(([key, value]) => `${key}: ${value}\n`);
  const bytes = new TextEncoder().encode(`schema: 1\n${text.join('')}`);
  return readFacts([{ file: 'aiact.yaml', bytes }]);
}

/** Findings of reading and assessing whose id ends with `id`. */
function found(id: string, rows: Readonly<Record<string, string>>): readonly Finding[] {
  const result = read(rows);
  const all = [...result.findings, ...assess(result, { asOf: TODAY }).findings];
  return all.filter((finding) => finding.id === id || finding.id.endsWith(`/${id}`));
}

const summary = (text: string) => ({ training_data: `{ ${text} }` });
const form = 'training-content-summary/';

describe('A filing', () => {
  it.each([
    ['1: "None" as last update', 'bad-format', 'error', summary('summary_last_update: None')],
    [
      '2: an update before placement',
      'summary-updated-after-placement',
      'warning',
      summary('summary_last_update: 2026-03-19'),
    ],
    [
      '3: a date in an ambiguous order',
      'bad-format',
      'error',
      summary('summary_last_update: 7/8/26'),
    ],
    [
      '4: a placement that is "Coming soon."',
      'bad-format',
      'error',
      { role: '{ kind: developer, placement: { status: placed, date: Coming soon. } }' },
    ],
    [
      '4: a placement with a month only',
      'bad-format',
      'error',
      { role: '{ kind: developer, placement: { status: placed, date: 2025-11 } }' },
    ],
    [
      '4: no placement date',
      'placement-date-given',
      'error',
      { role: '{ kind: developer, placement: { status: placed } }' },
    ],
    [
      '5: an open family of models',
      'model-names-closed',
      'error',
      { model: '{ name: "Models such as Heron", generality: broad, outputs: [text] }' },
    ],
    [
      '7: a support page as representative',
      'representative-is-named',
      'warning',
      {
        provider:
          '{ country: US, authorised_representative: { name: "https://a.example/support" } }',
      },
    ],
    [
      '7: a representative of a provider in the Union',
      'representative-only-outside-union',
      'warning',
      { provider: '{ country: IE, authorised_representative: { name: Mailbox } }' },
    ],
    [
      '8: no representative outside the Union',
      `${form}authorised-representative`,
      'error',
      {
        provider:
          '{ legal_name: Example, country: US, commercial_activity: true, legal_form: company }',
        licensing:
          '{ license: other, rights: { access: false, use: false, modify: false, distribute: false } }',
      },
    ],
    [
      '9: a merged row of two modalities',
      'unknown-key',
      'error',
      summary('modalities: { image_and_video: { size: 1e10 } }'),
    ],
    [
      '11: words of the draft form',
      'no-draft-form-words',
      'error',
      summary('processing: { illegal_content: Unwanted content is filtered }'),
    ],
    [
      '12: a knowledge cut-off',
      'no-knowledge-cut-off',
      'warning',
      summary('comments: The knowledge cut-off is January 2025'),
    ],
    [
      '13: a dataset younger than the latest date',
      'public-datasets-within-acquisition',
      'error',
      summary(
        'latest_acquisition: 2024-09, public_datasets: { large: [{ name: A, collected_to: 2025-09 }] }',
      ),
    ],
    [
      '15: "Other" as answer to a yes-or-no question',
      'wrong-type',
      'error',
      summary('licensed: { agreements: Other }'),
    ],
    [
      '16: comments under 2.2.1',
      'unknown-key',
      'warning',
      summary('licensed: { agreements: true, comments: Some }'),
    ],
    [
      '17: private datasets neither named nor described',
      `${form}other-private-datasets`,
      'error',
      summary('other_private: { obtained: true, publicly_known: [] }'),
    ],
    [
      '18: "N/A" as the name of a crawler',
      `${form}crawler-names-names`,
      'error',
      summary('crawled: { used: true, crawler_names: [N/A] }'),
    ],
    [
      '19: no crawler and a period of crawling',
      'no-crawl-without-crawler',
      'warning',
      summary('crawled: { used: false, from: 2023-03, to: 2024-05 }'),
    ],
    [
      '20: categories in place of domains',
      'domains-registrable',
      'error',
      summary('crawled: { used: true, domains: [{ domain: forums, size: 5 }] }'),
    ],
    [
      '20: a host in place of a domain',
      'domains-registrable',
      'error',
      summary('crawled: { used: true, domains: [{ domain: www.example.com, size: 5 }] }'),
    ],
    [
      '20: an empty list of domains',
      `${form}top-domains-some`,
      'error',
      summary('crawled: { used: true, domains: [] }'),
    ],
    [
      '22: "other" unspecified',
      'other-modality-specified',
      'error',
      summary('crawled: { used: true, modalities: [other] }'),
    ],
    [
      '23: Common Crawl as own crawler',
      'own-crawl-is-own',
      'warning',
      summary('crawled: { used: true, crawler_names: [Common Crawl] }'),
    ],
    [
      '24: the model as its own generator',
      'generator-is-another-model',
      'warning',
      summary('synthetic: { created: true, market_models: [{ name: Heron }] }'),
    ],
    [
      '25: a link to another model',
      'links-match-names',
      'note',
      summary(
        'synthetic: { market_models: [{ name: Qwen3-0.6B, url: "https://huggingface.co/Qwen/Qwen3-Embedding-0.6B" }] }',
      ),
    ],
    [
      '27: a truncated sentence',
      'no-truncated-text',
      'note',
      summary('comments: The data was filtered by language and'),
    ],
    [
      '28: an assurance without content',
      'no-empty-assurance',
      'warning',
      summary('processing: { illegal_content: We comply with all applicable laws. }'),
    ],
    [
      '29: one sentence for all modalities',
      'modality-content-differs',
      'warning',
      summary(
        'modalities: { text: { size: 1, types_of_content: Mixed }, image: { size: 1, types_of_content: Mixed } }',
      ),
    ],
    ['31: a blank answer on the Code', `${form}signatory`, 'error', {}],
  ] as const)('%s is found', (_, id, severity, rows) => {
    expect(found(id, rows).map((finding) => finding.severity)).toContain(severity);
  });

  it('14: whose crawl ends before the latest date passes', () => {
    const rows = summary('latest_acquisition: 2026-02, crawled: { used: true, to: 2025-12 }');
    expect(found('crawl-ends-within-acquisition', rows)).toEqual([]);
  });

  it('31: that answers no while another chapter is signed passes', () => {
    const rows = {
      provider:
        '{ country: IE, code_of_practice: { copyright: false, safety_and_security: true } }',
    };
    expect(found(`${form}signatory`, rows)).toEqual([]);
  });

  it.each([
    ['2024-12-12', 'warning'],
    ['2025-12-12', 'error'],
  ])('30: that cannot tell, of a model placed on %s, is found as %s', (date, severity) => {
    const rows = {
      role: `{ kind: developer, placement: { status: placed, date: ${date} } }`,
      training_data: '{ other_private: { obtained: { unknown: The records were lost } } }',
    };
    expect(found(`${form}other-private-obtained`, rows).map((each) => each.severity)).toEqual([
      severity,
    ]);
  });

  it('10: with an exact size passes, and only its band is printed', () => {
    const result = read(
      summary('modalities: { text: { size: 11.1e12, types_of_content: Press } }'),
    );
    const assessment = assess(result, { asOf: TODAY });
    const text = renderForm('training-content-summary', { read: result, assessment });
    expect(text).toContain('More than 10 trillion tokens');
    expect(text).not.toContain('11.1');
  });
});
