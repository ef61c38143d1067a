/** The arithmetic of the public summary: bands, large datasets and the number of domains, exactly at their limits. */
import { describe, expect, it } from '@jest/globals';
import { isLarge, largeAmong } from '../../src/checks/training-data/large-datasets.js';
import { proseHits } from '../../src/checks/wording/prose-lint.js';
import { Decimal } from '../../src/facts/decimal.js';
import { domainProblem, judgeDomain, shownDomain } from '../../src/facts/domains/judge-domain.js';
import { bandOf } from '../../src/figures/size-bands.js';
import { rankDomains, topDomains, wantedDomains } from '../../src/figures/top-domains.js';
import { factsOf } from '../support/facts.js';

const of = (text: string): Decimal => Decimal.of(text);

describe('The band of a size', () => {
  it.each([
    ['text', '999999999', 'below_1bn'],
    ['text', '1e9', '1bn_to_10tn'],
    ['text', '10000000000000', '1bn_to_10tn'],
    ['text', '10000000000001', 'above_10tn'],
    ['text', '11.1e12', 'above_10tn'],
    ['image', '999999.9', 'below_1m'],
    ['image', '1e6', '1m_to_1bn'],
    ['image', '1e9', '1m_to_1bn'],
    ['image', '1000000001', 'above_1bn'],
    ['audio', '9999', 'below_10k_h'],
    ['audio', '10000', '10k_to_1m_h'],
    ['video', '1000000', '10k_to_1m_h'],
    ['video', '1000000.1', 'above_1m_h'],
  ] as const)('of %s at %s is %s', (modality, size, band) => {
    expect(bandOf(modality, of(size)).name).toBe(band);
  });
});

describe('A public dataset', () => {
  it('is not large at exactly 3 percent', () => {
    expect(isLarge(of('3'), of('100'))).toBe(false);
  });

  it('is large just above 3 percent, where doubles could not tell', () => {
    expect(isLarge(of('30000000000000000001'), of('1e21'))).toBe(true);
  });

  it('is measured against its own modality only', () => {
    const datasets = [
      { name: 'a', modality: 'text', size: of('1e12') },
      { name: 'b', modality: 'text', size: of('1e9') },
      { name: 'c', modality: 'image', size: of('1e6') },
    ];
    expect(largeAmong(datasets).map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('is always large among 33 equal ones and never among 34', () => {
    const equal = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        name: String(index),
        modality: 'text',
        size: of('7'),
      }));
    expect(largeAmong(equal(33))).toHaveLength(33);
    expect(largeAmong(equal(34))).toHaveLength(0);
  });
});

describe('The number of domains', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [10, 1, 1],
    [11, 2, 1],
    [30, 3, 2],
    [70, 7, 4],
    [20_000, 2_000, 1_000],
    [20_001, 2_001, 1_000],
    [1_000_000, 100_000, 1_000],
  ])('of %d crawled is %d, and %d for an SME', (total, tenth, sme) => {
    expect(wantedDomains(total, false)).toBe(tenth);
    expect(wantedDomains(total, true)).toBe(sme);
  });

  it('follows the SME rule for medium but not for small mid-cap providers', () => {
    const rule = (size: string) =>
      topDomains(
        factsOf({
          provider: { size },
          training_data: { crawled: { domains: [{ domain: 'example.com', size: 1 }] } },
        }),
      )?.rule;
    expect([rule('medium'), rule('small_mid_cap'), rule('large')]).toEqual([
      'sme',
      'tenth',
      'tenth',
    ]);
  });

  it('ranks the largest first and names without a size last', () => {
    const ranked = rankDomains([
      { domain: 'none.example', size: null },
      { domain: 'b.example', size: of('2') },
      { domain: 'a.example', size: of('2') },
      { domain: 'top.example', size: of('1e3') },
    ]);
    expect(ranked.map(({ domain }) => domain)).toEqual([
      'top.example',
      'a.example',
      'b.example',
      'none.example',
    ]);
  });
});

describe('An entry of a list of domains', () => {
  it.each([
    ['example.com', 'example.com'],
    ['bbc.co.uk', 'bbc.co.uk'],
    ['Flickr.com', 'flickr.com'],
    ['example.com.', 'example.com'],
    ['müller.de', 'xn--mller-kva.de'],
    ['xn--mller-kva.de', 'xn--mller-kva.de'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['github.io', 'github.io'],
    ['www.gov.uk', 'www.gov.uk'],
  ])('%s is registrable, as %s', (text, name) => {
    expect(judgeDomain(text)).toEqual({ kind: 'registrable', name });
  });

  it.each([
    ['www.example.com', 'host', 'example.com'],
    ['news.bbc.co.uk', 'host', 'bbc.co.uk'],
    ['someone.github.io', 'host', 'github.io'],
    ['*.gov.pl', 'suffix', null],
    ['*.example.org', 'host', 'example.org'],
    ['https://www.example.com/a?b=c', 'address', 'example.com'],
    ['example.com/news', 'address', 'example.com'],
    ['example.com:8080', 'address', 'example.com'],
    ['someone@example.com', 'address', 'example.com'],
    ['.gov', 'suffix', null],
    ['com', 'suffix', null],
    ['co.uk', 'suffix', null],
    ['gov.uk', 'suffix', null],
    ['10.0.0.1', 'ip', null],
    ['http://10.0.0.1/', 'ip', null],
    ['[2001:db8::1]', 'ip', null],
    ['2001:db8::1', 'ip', null],
    ['forums', 'words', null],
    ['news sites', 'words', null],
    ['Wikipedia', 'words', null],
    ['HuggingFaceFW/fineweb', 'words', null],
    ['a..b', 'words', null],
    ['-a.com', 'words', null],
    ['domains.csv', 'unknown-suffix', null],
    ['data.parquet', 'unknown-suffix', null],
    ['localhost', 'words', null],
    ['example', 'suffix', null],
    ['', 'words', null],
  ])('%s is refused: %s, with %s as what was meant', (text, kind, name) => {
    expect(judgeDomain(text)).toEqual({ kind, name });
  });

  it('is told with the name that was probably meant', () => {
    const told = (text: string) => domainProblem(text, judgeDomain(text));
    expect(told('www.müller.de')).toBe(
      '“www.müller.de” is a host or pattern below a registrable domain name; did you mean müller.de?',
    );
    expect(told('forums')).toMatch(/is no domain name but words/);
  });

  it('is shown in its own letters where the documents can print them', () => {
    expect(shownDomain('xn--mller-kva.de')).toBe('müller.de');
    expect(shownDomain('xn--fsqu00a.cn')).toBe('xn--fsqu00a.cn');
  });
});

describe('The lint of prose', () => {
  it('names the place of each hit', () => {
    const facts = factsOf({
      model: { description: 'TBD', tasks: ['Translation', 'TODO'] },
      training_data: { processing: { illegal_content: 'N/A' } },
      provider: { legal_form: 'none' },
    });
    expect(proseHits(facts).map(({ path, rule }) => [path, rule])).toEqual([
      ['model.description', 'placeholder'],
      ['model.tasks[1]', 'placeholder'],
      ['training_data.processing.illegal_content', 'absence-word'],
    ]);
  });

  it('reads the reasons of honest absences', () => {
    expect(proseHits(factsOf({ model: { family: { unknown: 'TODO' } } }))).toHaveLength(1);
  });
});
