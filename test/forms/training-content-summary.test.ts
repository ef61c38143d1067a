/** The public summary of training content: the table of its fields, and what it prints. */
import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/assess/evaluate.js';
import type { GateId } from '../../src/facts/condition.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import form from '../../src/forms/training-content-summary.js';
import { provisions } from '../../src/law/provisions.js';
import { renderForm } from '../../src/render/form.js';
import { assessmentOf, readOf, settingOf } from '../support/facts.js';

const fields = form.sections.flatMap((section) => section.fields);

/** The form as Markdown. */
function printed(facts: unknown, gates: Partial<Record<GateId, string>> = {}): string {
  return renderForm('training-content-summary', {
    read: readOf(facts),
    assessment: assessmentOf(gates),
  });
}

/** What stands between a label and the next field or heading. */
function answer(markdown: string, label: string, after = ''): string {
  const start = markdown.indexOf(`**${label}`, markdown.indexOf(after));
  if (start < 0) throw new RangeError(`no field ${label}`);
  const body = markdown.slice(markdown.indexOf('**\n\n', start) + 4);
  return body.split(/\n\n(?=\*\*|#|\[\^)/)[0] ?? '';
}

describe('The table of the form', () => {
  it('has the 53 labelled fields of the official template, section by section', () => {
    const counts = form.sections
      .filter((section) => section.fields.length > 0)
      .map((section) => [section.number, section.fields.length]);
    expect(counts).toEqual([
      ['', 2],
      ['1.1', 2],
      ['1.2', 3],
      ['1.3', 7],
      ['2.1', 5],
      ['2.2.1', 2],
      ['2.2.2', 5],
      ['2.3', 9],
      ['2.4', 5],
      ['2.5', 5],
      ['2.6', 3],
      ['3.1', 3],
      ['3.2', 1],
      ['3.3', 1],
    ]);
    expect(fields).toHaveLength(53);
  });

  it('asks nine yes-or-no questions', () => {
    expect(fields.filter(({ answer: { kind } }) => kind === 'yes-no')).toHaveLength(9);
  });

  it('uses each key and each section number once', () => {
    const checks = fields.flatMap(({ key, checks }) =>
      Object.keys(checks ?? {}).map((name) => `${key}-${name}`),
    );
    const keys = [...fields.map(({ key }) => key), ...checks];
    expect(new Set(keys).size).toBe(keys.length);
    const numbers = form.sections.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('names facts and sections that exist', () => {
    for (const { fact } of fields) expect(Object.keys(factPaths)).toContain(fact);
    for (const { number } of form.sections) {
      expect(Object.keys(provisions)).toContain(`template(${number || 'header'})`);
    }
  });

  it('has only conditions that can be evaluated', () => {
    for (const { requiredWhen, checks } of fields) {
      if (requiredWhen) evaluate(requiredWhen, settingOf({}));
      for (const { expects } of Object.values(checks ?? {})) evaluate(expects, settingOf({}));
    }
  });

  it('has no comments box under 2.2.1, as the official form has none', () => {
    const licensed = form.sections.find(({ number }) => number === '2.2.1');
    expect(licensed?.fields.map(({ label }) => label)).not.toContain('Additional comments');
  });
});

describe('The conditions of the form', () => {
  const required = (key: string, facts: unknown, gates: Partial<Record<GateId, string>> = {}) => {
    const field = fields.find((each) => each.key === key);
    if (!field?.requiredWhen) throw new RangeError(key);
    const setting = settingOf(facts, gates);
    const { truth } = evaluate(field.requiredWhen, setting).reason;
    const isAsked = !field.askedWhen || evaluate(field.askedWhen, setting).reason.truth === 'true';
    return truth === 'true' && !isAsked ? 'false' : truth;
  };

  it('ask a provider outside the Union for a representative, unless the model is exempt', () => {
    const us = { provider: { country: 'US' } };
    expect(required('authorised-representative', us)).toBe('true');
    expect(required('authorised-representative', us, { 'open-source-exception': 'met' })).toBe(
      'false',
    );
    expect(required('authorised-representative', { provider: { country: 'IE' } })).toBe('false');
  });

  it('ask for a description of private datasets that are not named', () => {
    const facts = (publicly_known: unknown) => ({
      training_data: { other_private: { obtained: true, publicly_known } },
    });
    expect(required('other-private-datasets', facts([]))).toBe('true');
    expect(required('other-private-datasets', facts([{ name: 'A' }]))).toBe('false');
  });

  it('ask for domains where crawlers were used and no list is published elsewhere', () => {
    const facts = (crawled: unknown) => ({ training_data: { crawled } });
    expect(required('top-domains', facts({ used: true }))).toBe('true');
    expect(required('top-domains', facts({ used: true, domains_url: 'https://a.example' }))).toBe(
      'false',
    );
    expect(required('top-domains', facts({ used: false }))).toBe('false');
  });
});

describe('The printed form', () => {
  it('leaves no field blank and prints no number twice, whatever is missing', () => {
    const text = printed({});
    const headings = text.match(/^#+ [\d.]+/gm) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(text).not.toMatch(/^(?!- ).*\*\*\n\n(\*\*(?!Open)|#|$)/m);
    expect(answer(text, 'Last update')).toBe('**Open point:** not answered.');
  });

  it('answers yes and no in words', () => {
    const text = printed({
      training_data: { public_datasets: { used: true }, crawled: { used: false } },
      provider: { code_of_practice: { copyright: false, safety_and_security: true } },
    });
    expect(answer(text, 'Have you used publicly available datasets')).toBe('Yes.');
    expect(answer(text, 'Were crawlers used')).toMatch(/^No\.\n/);
    expect(answer(text, 'Are you a Signatory')).toBe('No.');
  });

  it('says once why the boxes below a question with “no” are empty, and names each of them', () => {
    const text = printed({ training_data: { crawled: { used: false } } });
    expect(text.split('Not applicable (no crawler was used).')).toHaveLength(2);
    const crawled = form.sections.find(({ number }) => number === '2.3')?.fields ?? [];
    const below = crawled.filter(({ optional }) => optional !== true).slice(1);
    expect(below.length).toBeGreaterThan(5);
    expect(text).toContain(
      `Not applicable (no crawler was used).\n\n${below.map(({ label }) => `- **${label}**`).join('\n')}\n`,
    );
  });

  it('prints dates so that nobody can swap day and month, and months as the form does', () => {
    const text = printed({
      training_data: {
        summary_last_update: '2026-11-01',
        latest_acquisition: '2026-02',
        continuous: false,
        crawled: { used: true, from: '2024-02', to: '2026-01' },
      },
    });
    expect(answer(text, 'Last update')).toBe('1 November 2026 (01/11/26).');
    expect(answer(text, 'Latest date')).toBe(
      '02/2026. The model is not continuously trained on new data after this date.',
    );
    expect(answer(text, 'Period of data collection')).toBe('From 02/2024 to 01/2026.');
  });

  it('publishes the band and never the exact size', () => {
    const text = printed({
      training_data: {
        modalities: { text: { size: 11_123_456_789_012, types_of_content: 'Press' } },
      },
    });
    expect(text).toContain('| Text: used | More than 10 trillion tokens[^size-bands] | Press |');
    expect(text).toContain('| Image: not used |');
    expect(text).not.toMatch(/11[.,]?1/);
    expect(text.match(/^\[\^size-bands\]: .*which the template leaves open\.$/gm)).toHaveLength(1);
  });

  it('says in words that a provider in the Union needs no representative', () => {
    const label = 'Authorised representative';
    expect(answer(printed({ provider: { country: 'IE' } }), label)).toBe(
      'Not applicable (provider established in the Union).',
    );
    expect(answer(printed({ provider: { country: 'US' } }), label)).toMatch(
      /^\*\*Open point:\*\* not/,
    );
    const exempt = printed({ provider: { country: 'CH' } }, { 'open-source-exception': 'met' });
    expect(answer(exempt, label)).toMatch(/free and open-source exception/);
  });

  it('lists every domain that is stated by size, beside how many the rule wants, without their sizes', () => {
    const domains = Array.from({ length: 21 }, (_, index) => ({
      domain: `site${index}.example`,
      size: 7_000 + index,
    }));
    const text = printed({
      provider: { size: 'large' },
      training_data: { crawled: { used: true, total_domains: 60, domains } },
    });
    const list = answer(text, 'Summary of the most relevant domain names');
    expect(list).toContain(
      'Domain names crawled in all: 60. The template provides for the top 10 % of them, rounded up: 6. Listed: 21.',
    );
    expect(list.match(/site\d+/g)).toHaveLength(21);
    expect(list.match(/site\d+/g)?.slice(0, 3)).toEqual(['site20', 'site19', 'site18']);
    expect(text).not.toContain('7,0');
  });

  it('makes up no number of all domains, and ranks none that has no size', () => {
    const domains = [{ domain: 'b.example' }, { domain: 'a.example' }];
    const text = printed({ training_data: { crawled: { used: true, domains } } });
    const list = answer(text, 'Summary of the most relevant domain names');
    expect(list).toMatch(/^Listed: 2\. The number of all domain names is not stated\./);
    expect(list).not.toContain('ranked');
    expect(list).toContain('| No. | Domain name |\n| --- | --- |\n| 1 | b.example |');
  });

  it('tells how many domains the form asks for only where the size of the provider is stated', () => {
    const domains = [{ domain: 'a.example', size: 1 }];
    const text = printed({
      training_data: { crawled: { used: true, total_domains: 40, domains } },
    });
    const list = answer(text, 'Summary of the most relevant domain names');
    expect(list).toContain(
      'Domain names crawled in all: 40. The size of the provider is not stated',
    );
    expect(list).not.toContain('10 %');
  });

  it('tells an honest absence as a sentence', () => {
    const text = printed({
      training_data: { processing: { illegal_content: { unknown: 'the logs were lost' } } },
    });
    expect(answer(text, 'General description of measures')).toBe('Not known: the logs were lost.');
  });

  it('says of what an honest absence within an answer speaks', () => {
    const text = printed({
      provider: { legal_name: 'Example SA', contact: { withheld: 'by order' } },
      training_data: { latest_acquisition: '2026-02', continuous: { unknown: 'not recorded' } },
    });
    expect(answer(text, 'Latest date')).toBe(
      '02/2026. Continuous training on new data after this date: not known: not recorded.',
    );
    expect(answer(text, 'Provider name')).toBe('Example SA. Contact: withheld: by order.');
  });

  it('prints what is stated even where the form would not ask for it', () => {
    const text = printed({ training_data: { crawled: { used: false, content: 'Photographs' } } });
    expect(answer(text, 'Comprehensive description')).toBe(
      'Stated although the question above is answered with “no”:\n\nPhotographs',
    );
    expect(answer(text, 'Were crawlers used')).toMatch(/^The answer stated is “no”, and details/);
  });

  it('names the other modality and the modified model', () => {
    const text = printed({
      role: { kind: 'modifier', base_model: { name: 'Egret', summary_url: 'https://a.example/s' } },
      training_data: {
        licensed: { agreements: true, modalities: ['text', 'other'], other_modality: 'Proteins' },
      },
    });
    expect(text).toContain('Text and other (Proteins).');
    expect(answer(text, 'Model dependencies')).toMatch(/Egret .*a\.example/);
  });

  it('prints the reason of a gap wherever it stands', () => {
    const text = printed({
      training_data: {
        modalities: { video: { band: { unknown: 'Nobody counted' }, types_of_content: 'Clips' } },
        latest_acquisition: { unknown: 'The logs end in June' },
        continuous: false,
      },
    });
    expect(text).toContain('| Video: used | Not known: Nobody counted. | Clips |');
    expect(answer(text, 'Latest date')).toBe(
      'Not known: The logs end in June. The model is not continuously trained on new data.',
    );
  });

  it('says in one sentence when a dataset was collected, as far as that is known', () => {
    const from = (collected_from: unknown, collected_to?: unknown): string =>
      printed({
        training_data: {
          public_datasets: {
            used: true,
            large: [{ name: 'Fisher', collected_from, collected_to }],
          },
        },
      });
    expect(from({ unknown: 'not known' }, 'not known')).toContain(
      'Period of collection: not known. |',
    );
    expect(from('2003-01', { unknown: 'The archive does not say.' })).toContain(
      'Collected from 01/2003 to not known (The archive does not say). |',
    );
    expect(from('2003-01')).toContain('Collected from 01/2003 to a month not stated. |');
    expect(from(undefined)).toContain('Period of collection: not stated. |');
  });

  it('lets no text of the facts become structure', () => {
    const text = printed({
      model: { name: '# Big | **bold** <b>' },
      training_data: { comments: '## 2 Fake\n\n| a | b |' },
    });
    expect(text).not.toMatch(/^## 2 Fake/m);
    expect(text).not.toContain('<b>');
  });
});
