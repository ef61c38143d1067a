/** Documents say what is stated, what is absent and why, what is open, and how they stand. */
import { describe, expect, it } from '@jest/globals';
import { lexer, type Tokens } from 'marked';
import { documents } from '../../src/documents/registry.gen.js';
import { Decimal } from '../../src/facts/decimal.js';
import { makeFinding } from '../../src/finding/finding.js';
import { renderDocument } from '../../src/render/render-document.js';
import { assessmentOf, gate, obligation, readOf, reason } from './fixture.js';

const facts = {
  documentation: {
    version: '1.0',
    last_updated: '2026-11-01',
    approvals: [{ name: 'A. Person', role: 'Head', decision: 'approved', on: '2026-11-02' }],
    previous_versions: [{ version: '0.9', date: '2026-03-01', url: 'https://example.org/0.9' }],
  },
  provider: { legal_name: 'Example | SA' },
  model: {
    name: '# Heron <b>',
    version: '7B',
    release_date: '2026-03-01',
    architecture: 'First.\n\nSecond.',
    inputs: ['text', 'image'],
    parameters: { total: Decimal.of('32e9') },
    tasks: { unknown: 'nobody wrote them down' },
    system_types: { withheld: 'a trade secret.' },
    distribution_channels: [{ method: 'API', access: 'black_box', union: true }],
    integration: { not_applicable: 'not offered for integration' },
  },
  training: {
    compute: { parameter_update_flop: { at_most: Decimal.of('1.2e24') } },
    energy: { unknown: 'no meter ran' },
  },
};

const render = (
  id: string,
  assessment = assessmentOf('owed'),
  draft = false,
  stated: object = facts,
) => renderDocument(id, { read: readOf(stated), assessment, draft });

describe('the technical documentation', () => {
  const { markdown, facts: printed } = render('technical-documentation');

  it('opens with its title and the line under it, and closes with its record', () => {
    expect(markdown).toMatch(
      /^# DRAFT: \\# Heron &lt;b&gt; 7B: technical documentation\n\nExample \\\| SA · \\# Heron &lt;b&gt; 7B · version 1\.0 of 1 November 2026 · Art\. 53\(1\)\(a\) of Regulation \(EU\) 2024\/1689\n/,
    );
    expect(markdown.match(/legal advice/g)).toHaveLength(1);
    const [body = '', record = ''] = markdown.split('\n## Document record\n');
    expect(body).not.toMatch(/legal advice|Assessed/);
    // It holds open points, so that nobody's approval covers it.
    expect(record).toContain('- **Status:** Awaiting approval');
    expect(record).not.toContain('A. Person');
    expect(record).toContain('- **Assessed:** as of 21 November 2026, ');
    expect(record).toContain('| 0.9 | 1 March 2026 | <https://example.org/0.9> |');
  });

  it('keeps its mark of a draft while something in it is open, and says how much', () => {
    expect(markdown).toMatch(
      /> \[!WARNING\]\n> This is a draft\. It must not be released or handed over\. \d+ points are open, and \d+ questions are answered “not known” or “not disclosed”, which neither law nor form allows there\./,
    );
  });

  it('prints facts as readers read them', () => {
    expect(markdown).toContain('- **First release:** 1 March 2026');
    expect(markdown).toContain('- **Input modalities:** Text and image');
    expect(markdown).toContain('- **Number of parameters:** 32 billion (3.2 × 10¹⁰)');
    expect(markdown).toContain('- **Compute used for training:** At most 1.2 × 10²⁴ FLOP');
    expect(markdown).toContain('**Architecture.** First.\n\nSecond.');
    expect(markdown).toContain('| API | Use without the weights | Yes |');
  });

  it('says absences as sentences, and that of a whole group once', () => {
    expect(markdown).toContain('Not known: nobody wrote them down.');
    expect(markdown).toContain('Withheld: a trade secret.');
    expect(markdown.match(/Not offered for integration\./g)).toHaveLength(1);
    expect(markdown.match(/Not known: no meter ran\./g)).toHaveLength(1);
  });

  it('shows what is missing as an open point that names the path', () => {
    expect(markdown).toContain('**Open point:** not stated yet; write `evaluation.results`.');
  });

  it('follows the annex in its order', () => {
    const heads = lexer(markdown).flatMap((token) =>
      token.type === 'heading' ? [(token as Tokens.Heading).text] : [],
    );
    // Two items may answer one point.
    const letters = heads
      .flatMap((head) => /^\(([a-z])\)/.exec(head)?.[1] ?? [])
      .filter((letter, index, all) => letter !== all[index - 1]);
    expect(letters.join('')).toBe('abcdefabcde');
    expect(heads.some((head) => head.startsWith('Section 2'))).toBe(false);
  });

  it('holds section 2 for systemic risk, and while that is open', () => {
    for (const answer of ['yes', 'open', 'review']) {
      const assessment = assessmentOf('owed', { gates: { 'systemic-risk': gate(answer) } });
      const { markdown: text } = render('technical-documentation', assessment);
      expect(text).toContain('## Section 2');
      expect(text).toContain('### Point 3: System architecture');
      expect(text.includes('Not known yet.')).toBe(answer !== 'yes');
    }
  });

  it('reports every fact that it prints', () => {
    expect(printed).toEqual(
      expect.arrayContaining(['model.name', 'training.energy.mwh', 'documentation.version']),
    );
    expect(printed).not.toContain('documentation.approvals');
    expect(printed).not.toContain('licensing.monetisation.price');
  });
});

describe('how a document stands', () => {
  it('is marked on a draft', () => {
    const { markdown, title, draft } = render('copyright-policy', assessmentOf('owed'), true);
    expect(markdown).toMatch(/^# DRAFT: Example \\\| SA: copyright policy\n\n.*\n\n> \[!WARNING\]/);
    expect(markdown).toContain('- **Status:** Draft');
    expect(title).toBe('Example | SA: copyright policy');
    expect(draft).toBe(true);
  });

  it('is said in the line under the title where nobody asks for it, without a reason', () => {
    const lineOf = (owed: 'voluntary' | 'not-owed'): string =>
      render('downstream-documentation', assessmentOf(owed)).markdown.split('\n\n')[1] ?? '';
    expect(lineOf('voluntary')).toMatch(/ · voluntary paper$/);
    expect(lineOf('not-owed')).toMatch(/ · not owed$/);
  });

  it('tells of a third party on its first page', () => {
    const { markdown } = render('technical-documentation', assessmentOf('owed'), false, {
      ...facts,
      documentation: { ...facts.documentation, stated_by: 'third_party' },
    });
    expect(markdown).toContain(
      '> Unofficial. Compiled by a third party from public sources. Not a statement of the provider, Example \\| SA.',
    );
    expect(markdown).toContain('no statement of the provider, no legal advice');
    expect(markdown).not.toContain('who answers for the content');
  });

  it('shows the open question and what settles it', () => {
    const open = obligation('art-53-1-a-technical-documentation', 'art-53(1)(a)', {
      outcome: 'undetermined',
      due: null,
      missing: ['role.kind'],
    });
    const assessment = assessmentOf('undetermined', {
      obligations: [open],
      gates: { provider: gate('open', { missing: ['role.kind'] }) },
    });
    const { markdown } = render('technical-documentation', assessment);
    expect(markdown).toMatch(/^> \[!IMPORTANT\]\n> \*\*Open question/m);
    expect(markdown).toContain(
      '> - Is the user the provider of this model (if it is placed on the market)? Not known yet.',
    );
    expect(markdown).toContain('> To settle it, write `role.kind`.');
  });

  it('points a modifier to the base model and to the summary of its training content', () => {
    const limited = obligation('art-53-1-a-technical-documentation', 'art-53(1)(a)', {
      limited_to_modification: true,
    });
    const { markdown } = render(
      'technical-documentation',
      assessmentOf('owed', { obligations: [limited] }),
      false,
      {
        ...facts,
        role: {
          base_model: { name: 'Base', version: '3', url: 'https://example.org/base' },
          modification: { description: 'Tuned on law.' },
        },
      },
    );
    expect(markdown).toContain('> This document covers the modification of Base 3 only.');
    expect(markdown).toContain('> Base model: <https://example.org/base>.');
    expect(markdown).toContain(
      '> Summary of its training content: **Open point:** not stated yet; write `role.base_model.summary_url`.',
    );
    expect(markdown).toContain('**The modification.** Tuned on law.');
  });

  it('says why the summary of the base model has no address, and leaves open nothing that the list of dependencies says', () => {
    const limited = obligation('art-53-1-a-technical-documentation', 'art-53(1)(a)', {
      limited_to_modification: true,
    });
    const told = (role: object, model: object): string =>
      render('technical-documentation', assessmentOf('owed', { obligations: [limited] }), false, {
        ...facts,
        model: { ...facts.model, ...model },
        role,
      }).markdown;
    const absent = told(
      { base_model: { name: 'Base', summary_url: { unknown: 'None found' } } },
      {},
    );
    expect(absent).toContain('> Summary of its training content: Not known: None found.\n');
    const listed = told(
      { base_model: { name: 'Base' } },
      { dependencies: [{ name: 'Base', summary_absent_reason: 'None was published' }] },
    );
    expect(listed).not.toContain('role.base_model.summary_url');
    expect(listed).toContain('write `role.base_model.url`');
  });
});

describe('the rationale of the exception', () => {
  const exception = gate('not-met', {
    reason: reason('no price', 'false', {
      because: [
        reason('no systemic risk', 'true', {
          ...{ key: 'no systemic risk', provision: 'art-53(2)', authority: 'law' },
        }),
        reason('no price', 'false', {
          key: 'no price',
          provision: 'gl-4.2.2',
          authority: 'guideline',
          because: [
            reason('`licensing.monetisation.price` is true', 'false', {
              values: [{ kind: 'path', value: 'licensing.monetisation.price' }],
              facts: [{ path: 'licensing.monetisation.price', value: true, place: null }],
            }),
          ],
        }),
      ],
    }),
  });
  const { markdown, facts: printed } = render(
    'open-source-exception',
    assessmentOf('voluntary', { gates: { 'open-source-exception': exception } }),
  );

  it('asks each condition so that yes is the good answer, with what shows it and its authority', () => {
    expect(markdown).toContain(
      '| Free of charge<br>Guidelines, section 4.2.2 | **✗ No** | “Monetisation: price” is true. |',
    );
    expect(markdown).toContain('## No systemic risk');
    expect(printed).toContain('licensing.monetisation.price');
  });

  it('names the result first, and what follows from it without days', () => {
    expect(markdown).toMatch(/\*\*Result\.\*\* The conditions of Article 53\(2\) .* are not met\./);
    expect(markdown).toContain('**What follows.**');
    expect(markdown).not.toContain('2 August 2027');
  });

  it('shows what the facts carry in a sentence of the provider', () => {
    const priced = render(
      'open-source-exception',
      assessmentOf('voluntary', { gates: { 'open-source-exception': exception } }),
      false,
      {
        ...facts,
        licensing: {
          monetisation: { price: true },
          statements: { price: { statement: 'A licence costs EUR 100', checked_on: '2026-11-01' } },
        },
      },
    ).markdown;
    expect(priced).toContain(
      'A licence costs EUR 100. A price is asked for the model. (last looked at on 1 November 2026)',
    );
  });
});

describe('the dossier', () => {
  const { markdown } = renderDocument('compliance-dossier', {
    read: readOf({
      ...facts,
      positions: {
        gpai: { answer: 'no', because: 'It plays chess.', by: 'Counsel', on: '2026-10-01' },
      },
      waivers: [{ check: 'a/b', reason: 'later', owner: 'Someone', expires: '2027-01-31' }],
    }),
    assessment: assessmentOf('voluntary', {
      findings: [
        makeFinding({
          ...{ id: 'a/note', severity: 'note', message: 'A note', help: 'Read it', paths: [] },
        }),
        makeFinding({
          ...{ id: 'a/error', severity: 'error', message: 'An error' },
          ...{ help: 'Write `model.name`', paths: ['model.name'], provision: 'annex-xi' },
        }),
      ],
    }),
    draft: false,
  });

  it('asks what stops a release before what is for information', () => {
    expect(markdown).toContain('1. An error. (stops the release; Model development; Annex XI)');
    expect(markdown).not.toContain('`model.name`');
    expect(markdown).toContain('One further point'.replace('One', '1'));
    expect(markdown).not.toContain('A note');
  });

  it('shows duties with dates, positions as the provider’s own, and waivers', () => {
    expect(markdown).toMatch(/\| 2 August 2027, in \d+ days \|/);
    expect(markdown).toMatch(/^- \*\*Enforced from 2 August 2027\.\*\* Art\. 53/m);
    expect(markdown).toContain('This is the provider’s own view.\n\nIt plays chess.');
    expect(markdown).toContain('| a/b | later | Someone | 31 January 2027 |');
  });
});

describe('every document', () => {
  for (const id of Object.keys(documents)) {
    it(`can be rendered from nothing, twice the same: ${id}`, () => {
      const input = { read: readOf({}), assessment: assessmentOf('owed'), draft: false };
      const once = renderDocument(id, input);
      expect(renderDocument(id, input)).toEqual(once);
      expect(
        lexer(once.markdown).filter((token) => token.type === 'heading' && token.depth === 1),
      ).toHaveLength(1);
      expect(lexer(once.markdown).filter((token) => token.type === 'html')).toEqual([]);
      expect(once.markdown).not.toMatch(/undefined|\[object|\n{3}/);
    });
  }

  it('has an id', () => {
    expect(() => render('constructor')).toThrow('there is no document constructor');
  });
});
