/** The copyright policy point by point of the chapter, with who asks for what, and its summary for the public. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { FactPath } from '../../src/facts/paths.gen.js';
import { questions } from '../../src/facts/questions.js';
import { readFacts } from '../../src/read/read.js';
import { renderDocument } from '../../src/render/render-document.js';
import { headingsOf, isInPack, printed, under } from '../support/printed.js';

const folder = new URL('../../samples/complete-closed/aiact/', import.meta.url);
const read = readFacts(
  readdirSync(folder)
    .sort()
    .map((file) => ({ file: `aiact/${file}`, bytes: readFileSync(new URL(file, folder)) })),
);
const input = { read, assessment: assess(read, { asOf: '2026-11-21' }), draft: false };
const policy = renderDocument('copyright-policy', input);
const leads = (heading: string): readonly string[] =>
  [...under(heading, policy).matchAll(/^(?:- )?\*\*(.+?)[.:]\*\*/gm)].map(([, lead]) => lead ?? '');

describe('The policy', () => {
  it('has the measures as its headings, the contact among the first', () => {
    expect(headingsOf(policy)).toEqual([
      'Scope and responsibility',
      'Contact and complaints',
      'Lawful access to content when crawling',
      'Reservations of rights',
      'Outputs that infringe copyright',
      'Sources of this policy',
      'Document record',
    ]);
  });

  it('follows each measure point by point', () => {
    expect(leads('Lawful access to content when crawling')).toEqual([
      '(a) Technical measures, subscription models and paywalls',
      '(b) Sites recognised as persistently infringing',
    ]);
    expect(leads('Reservations of rights')).toEqual([
      '(1)(a) Robots Exclusion Protocol (robots.txt, RFC 9309 and later versions)',
      '(1)(b) Other machine-readable reservations',
      'Protocols honoured',
      '(2) Reservations by other means',
      '(3) Work on standards',
      '(4) Crawlers',
      'Information about all crawlers',
      '(5) Search engines',
    ]);
    expect(leads('Outputs that infringe copyright')).toEqual([
      '(a) Safeguards against outputs that reproduce training content',
      '(b) What users are told',
    ]);
    expect(leads('Contact and complaints')).toEqual([
      'E-mail',
      'Web address',
      'How complaints are handled',
      'Where to complain',
      'Who may complain',
      'Answered within',
      'What a complaint says',
      'How it is examined, with diligence and not arbitrarily',
      'Manifestly unfounded or repeated complaints',
    ]);
  });

  it('tells what the Act asks for from what the voluntary code adds', () => {
    const sources = under('Sources of this policy', policy);
    expect(sources).toContain('| The policy as a whole | Art. 53(1)(c) | Law |');
    expect(sources).toContain('| Contact and complaints | Code, Copyright, measure 1.5 | Signed |');
    expect(sources).toContain(
      '| Reservations of rights | Art. 53(1)(c); Code, Copyright, measure 1.3 | Law; signed |',
    );
    const unsigned = printed(
      'copyright-policy',
      'provider: { country: FR, code_of_practice: { copyright: false } }\n',
    );
    expect(under('Sources of this policy', unsigned)).toContain('Not signed, followed by choice');
    const silent = printed('copyright-policy', 'provider: { country: FR }\n');
    expect(under('Sources of this policy', silent)).toContain('| Code of practice, voluntary |');
  });

  it('lets the reason speak where a measure does not apply', () => {
    expect(policy.markdown).toContain(
      '**(5) Search engines.** The provider runs no search engine.',
    );
    expect(policy.markdown).not.toContain('Not applicable');
  });

  it('lists each crawler and each protocol with its version', () => {
    expect(policy.markdown).toContain('| **Operator** | Garça-Real Modelos, S.A. |');
    expect(policy.markdown).toContain('<https://garca-real.example/crawler/changes.xml>');
    expect(policy.markdown).toContain('| Robots Exclusion Protocol | RFC 9309 | 1 June 2024 |');
  });

  it('names what is still to be written, and nothing that the code only encourages', () => {
    const empty = printed('copyright-policy', 'provider: { country: FR }\n');
    const open = [
      ...empty.markdown
        .split('## ')
        .slice(1)
        .join('')
        .matchAll(/\*\*Open point:\*\* (.*)/g),
    ].map(([, question]) => question);
    const paths: readonly FactPath[] = [
      'copyright.policy_scope',
      'copyright.responsible',
      'copyright.contact.email',
      'copyright.complaint_mechanism',
      'copyright.lawful_access',
      'copyright.excluded_sites',
      'copyright.robots_txt',
      'copyright.other_protocols',
      'copyright.output_safeguards',
      'copyright.prohibited_uses',
    ];
    expect(open).toEqual(paths.map((path) => questions[path]));
  });
});

describe('The summary of the policy', () => {
  const summary = renderDocument('copyright-policy-summary', input);

  it('has its headings in order', () => {
    expect(headingsOf(summary)).toEqual([
      'Collecting content',
      'Outputs',
      'Contact and complaints',
      'Document record',
    ]);
  });

  it('names protocols on a line, and leaves versions of other papers out', () => {
    expect(summary.markdown).toContain('Robots Exclusion Protocol (RFC 9309), ');
    expect(summary.markdown).not.toContain('Earlier versions');
  });

  it('prints no fact that the policy does not print', () => {
    const known = (path: string): boolean =>
      policy.facts.some((each) => path === each || path.startsWith(`${each}.`));
    expect(summary.facts.filter((path) => !known(path))).toEqual([]);
  });

  it.each([
    ['true', true],
    ['false', false],
    ['{ unknown: not decided yet }', false],
  ])('is in the pack where `summary_published` is %s: %s', (value, expected) => {
    expect(
      isInPack('copyright-policy-summary', `copyright: { summary_published: ${value} }\n`),
    ).toBe(expected);
  });
});
