/** The paper on the authorised representative: when one is needed, what the mandate lacks, the ten years, and that no mandate is inferred. */
import { describe, expect, it } from '@jest/globals';
import { documents } from '../../src/documents/registry.gen.js';
import { renderDocument } from '../../src/render/render-document.js';
import { headingsOf, isInPack, printed, told, under } from '../support/printed.js';

const model = (country: string, representative: string, more = ''): string =>
  [
    'model: { name: Heron, version: "1.0", generality: broad, outputs: [text] }',
    `provider: { country: ${country}, commercial_activity: true${representative === '' ? '' : `, authorised_representative: ${representative}`} }`,
    'role: { kind: developer, placement: { status: placed, date: 2026-03-02, versions: [{ name: Heron 1.1, date: 2028-02-29 }] } }',
    'risk: { systemic: { designated: false } }',
    'training: { compute: { parameter_update_flop: 1e24, cumulative_flop: 1e24 } }',
    more === '' ? 'licensing: { availability: { weights: { public: false } } }' : more,
    '',
  ].join('\n');
const paper = (...args: Parameters<typeof model>) =>
  printed('authorised-representative', model(...args));

it('has its headings in order', () => {
  expect(headingsOf(paper('US', ''))).toEqual([
    '1. Whether a representative is needed',
    '2. The representative and the mandate',
    '3. What the mandate contains',
    '4. Before placement, and for ten years after it',
    '5. End of the mandate',
    '6. Signatures',
    'Document record',
  ]);
});

it('gives both parties a line to sign, and none where no mandate is owed or named', () => {
  const signed = '{ name: Example Europe GmbH }';
  expect(under('6. Signatures', paper('US', ''))).toContain('| The authorised representative |');
  expect(under('6. Signatures', paper('US', signed))).toContain('| Example Europe GmbH |');
  expect(under('6. Signatures', paper('US', ''))).toContain('| The provider |');
  expect(headingsOf(paper('FR', ''))).not.toContain('6. Signatures');
});

it('asks once whether it is owed where that is not settled, and leaves the reasons to the dossier', () => {
  const gated = [
    'licensing:',
    '  license: Apache-2.0',
    '  monetisation: { price: false, dual_license: false, mandatory_paid_support: false, exclusive_paid_or_ad_funded_hosting: false, personal_data_required: no }',
    '  availability: { weights: { public: true, access: gated }, architecture: { public: true }, usage_information: { public: true, covers: [modalities, capabilities, limitations, integration] } }',
  ].join('\n');
  const { markdown } = paper('US', '', gated);
  expect(markdown.match(/needs a legal view/g)).toHaveLength(1);
  expect(markdown).toContain('the compliance dossier gives the reasons');
  expect(markdown).not.toMatch(/gated|the Guidelines ask/);
});

describe('A representative', () => {
  const need = '1. Whether a representative is needed';

  it('is needed by a provider outside the Union whose model is closed, and never inferred', () => {
    const document = paper('US', '');
    expect(under(need, document)).toContain('**A representative is needed.**');
    expect(under(need, document)).toContain('a mandate is not presumed');
    expect(under('3. What the mandate contains', document)).not.toContain('✓');
    expect(isInPack('authorised-representative', model('US', ''))).toBe(true);
  });

  it('is not needed by a provider in the Union', () => {
    expect(under(need, paper('FR', ''))).toContain('the duty does not apply');
    expect(isInPack('authorised-representative', model('FR', ''))).toBe(false);
  });

  it.each(['NO', 'IS', 'LI'])('is an open question for a provider in %s', (country) => {
    expect(under(need, paper(country, ''))).toContain('is not settled');
    expect(under(need, paper(country, ''))).toContain('agreement on the European Economic Area');
    expect(isInPack('authorised-representative', model(country, ''))).toBe(true);
  });

  it('is not needed for an open model without systemic risk, which is said with its reason', () => {
    const open = [
      'licensing:',
      '  license: Apache-2.0',
      '  monetisation: { price: false, dual_license: false, mandatory_paid_support: false, exclusive_paid_or_ad_funded_hosting: false, personal_data_required: no }',
      '  availability: { weights: { public: true }, architecture: { public: true }, usage_information: { public: true, covers: [modalities, capabilities, limitations, integration] } }',
    ].join('\n');
    const document = paper('US', '', open);
    expect(under(need, document)).toContain('the duty is lifted');
    expect(under(need, document)).toContain('Article 54(6)');
    expect(isInPack('authorised-representative', model('US', '', open))).toBe(false);
  });
});

describe('What is said of a representative who is not there', () => {
  it.each([
    ['{ not_applicable: we are in the Union }', 'No representative is named'],
    ['{ unknown: the contract was not found }', 'the contract was not found'],
    ['{ withheld: a secret of business }', 'a secret of business'],
  ])('stands once in the paper: %s', (representative, words) => {
    const { markdown } = paper('US', representative);
    expect(markdown.split(words)).toHaveLength(2);
    expect(markdown).not.toMatch(/No mandate\b/);
  });

  it('gives no reason that presumes the answer, while that is owed or open', () => {
    const reason = 'the exception is met and none is needed';
    for (const country of ['US', 'NO'])
      expect(paper(country, `{ not_applicable: ${reason} }`).markdown).not.toContain(reason);
    expect(paper('FR', `{ not_applicable: ${reason} }`).markdown).toContain(reason);
  });

  it('leaves out the columns that a mandate would fill', () => {
    const { markdown } = paper('US', '{ not_applicable: we are in the Union }');
    expect(markdown).toContain('| The mandate lets the representative | Provision |\n');
    expect(markdown).toContain('| Model or version | Day of placement | Copy kept until |\n');
  });
});

it('names the versions of one day in one row', () => {
  const same = model('US', '').replace(
    '{ name: Heron 1.1, date: 2028-02-29 }',
    '{ name: Heron 1.0 Chat, date: 2026-03-02 }, { name: Heron 1.1, date: 2028-02-29 }',
  );
  const rows = printed('authorised-representative', same).markdown.match(/^\| Heron.*$/gm) ?? [];
  expect(rows.map((row) => row.split(' | ').slice(0, 2).join(': '))).toEqual([
    '| Heron 1.0<br>Heron 1.0 Chat: 2 March 2026',
    '| Heron 1.1: 29 February 2028',
  ]);
});

describe('The mandate', () => {
  const tasks = '3. What the mandate contains';
  const full =
    '{ name: Example Europe GmbH, mandate_date: 2026-03-01, mandate_covers: [verify, keep_copy, inform, cooperate, be_addressed] }';

  it('is checked task by task, each with its place in the law', () => {
    const rows = under(tasks, paper('US', full)).match(/^\| [A-Z].* \| Art\. 54.*$/gm) ?? [];
    expect(rows.map((row) => row.split(' | ').slice(1).join(' '))).toEqual([
      'Art. 54(3)(a) **✓ In the mandate** |',
      'Art. 54(3)(b) **✓ In the mandate** |',
      'Art. 54(3)(c) **✓ In the mandate** |',
      'Art. 54(3)(d) **✓ In the mandate** |',
      'Art. 54(4) **✓ In the mandate** |',
    ]);
  });

  it('shows the task that it lacks', () => {
    const text = under(
      tasks,
      paper('US', '{ name: Example Europe GmbH, mandate_covers: [verify] }'),
    );
    expect(text.match(/✗ Not in the mandate/g)).toHaveLength(4);
    expect(text.match(/✓ In the mandate/g)).toHaveLength(1);
  });

  it('asks once what it covers where only a name is stated', () => {
    const text = under(tasks, paper('US', '{ name: Example Europe GmbH }'));
    expect(text).not.toMatch(/Not stated|Status/);
    expect(text.match(/Open point/g)).toHaveLength(2);
    expect(text).toContain('Which tasks does the mandate of the authorised representative cover?');
  });

  it.each([
    ['2026-03-01', '✓ Before'],
    ['2026-03-02', '▲ On the same day'],
    ['2026-03-03', '✗ After'],
  ])('of %s is held against the placement on 2 March 2026: %s', (date, verdict) => {
    const text = under(
      '4. Before placement, and for ten years after it',
      paper('US', `{ name: Example Europe GmbH, mandate_date: ${date} }`),
    );
    expect(text).toContain(`| Heron 1.0 | 2 March 2026 | **${verdict}** | 2 March 2036 |`);
  });

  it('runs its ten years for each version, to the end of February in a year without its 29th', () => {
    const text = under('4. Before placement, and for ten years after it', paper('US', full));
    expect(text).toContain('| Heron 1.1 | 29 February 2028 | **✓ Before** | 28 February 2038 |');
  });

  it('that has ended asks whether the AI Office was told', () => {
    const ended = (more: string): string =>
      under(
        '5. End of the mandate',
        paper('US', `{ name: Example Europe GmbH, terminated_on: 2026-09-01${more} }`),
      );
    expect(ended('')).toContain('The mandate ended on 1 September 2026.');
    expect(ended('')).toContain('whether it was is not stated.');
    expect(ended(', ai_office_informed_on: 2026-09-02')).toContain(
      'The AI Office was told on 2 September 2026.',
    );
  });
});

it('keeps the particulars of the mandate out of what others than authorities get, attachments included', () => {
  const at = 'provider.authorised_representative';
  const seen = ['name', 'address', 'email'].map((key) => `${at}.${key}`);
  const given = told(
    model('US', '{ name: Example Europe GmbH, mandate_url: "https://secret.example/mandate" }'),
  );
  for (const { id, folder } of Object.values(documents)) {
    if (folder === 'authorities') continue;
    const { markdown, facts } = renderDocument(id, { ...given, draft: false });
    const others = facts.filter((path) => path.startsWith(at) && !seen.includes(path));
    expect([id, others]).toEqual([id, []]);
    expect([id, markdown.includes('secret.example')]).toEqual([id, false]);
  }
});
