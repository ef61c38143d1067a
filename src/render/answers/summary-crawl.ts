/** The answers of section 2.3 of the public summary: the period of crawling and the most relevant domain names. */
import { textAt } from '../../facts/computed/stated.js';
import { topDomains } from '../../facts/computed/top-domains.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { mdCell, mdLink, mdProse, mdTable, mdText } from '../markdown.js';
import { sentence } from '../words.js';
import { formMonth, type SpecialAnswer } from './answer.js';
import { absentAt, count } from './said.js';

const crawlPeriod: SpecialAnswer = {
  facts: ['training_data.crawled.to'],
  print: ({ facts }) => {
    const from = textAt(facts, 'training_data.crawled.from');
    const to = textAt(facts, 'training_data.crawled.to');
    if (from === undefined && to === undefined) return null;
    const month = (value: string | undefined, path: FactPath): string => {
      if (value !== undefined) return mdText(formMonth(value));
      const absence = absentAt(facts, path);
      return absence === undefined ? 'a month not stated' : `a month not stated (${absence})`;
    };
    const first = month(from, 'training_data.crawled.from');
    const last = month(to, 'training_data.crawled.to');
    return { markdown: sentence(`From ${first} to ${last}`) };
  },
};

const domainList: SpecialAnswer = {
  parts: () => ['training_data.crawled.domains[].domain'],
  facts: [
    'training_data.crawled.total_domains',
    'training_data.crawled.domains_file',
    'training_data.crawled.domains_url',
    'training_data.crawled.method',
    'provider.size',
  ],
  print: ({ facts }) => {
    const top = topDomains(facts);
    const file = textAt(facts, 'training_data.crawled.domains_file');
    const url = textAt(facts, 'training_data.crawled.domains_url');
    if (!top && file === undefined && url === undefined) return null;
    const paragraphs: string[] = [];
    if (top) {
      const share =
        top.rule === 'sme'
          ? 'the top 5 % or 1,000 of them, whichever is lower (the rule for small and medium-sized enterprises)'
          : 'the top 10 % of them';
      paragraphs.push(
        `Domain names crawled in all: ${count(top.total)}. The form asks for ${share}, rounded up: ${count(top.wanted)}. Listed: ${count(top.listed.length)}.`,
        'Method: registrable domain names (a name and its public suffix) are ranked by the size of the content scraped over all modalities, largest first.',
      );
    }
    const method = textAt(facts, 'training_data.crawled.method');
    if (method !== undefined) paragraphs.push(mdProse(method));
    if (url !== undefined) paragraphs.push(`The list can be downloaded at ${mdLink(url)}`);
    if (file !== undefined && url === undefined) {
      paragraphs.push(`The list is published beside this summary in the file ${mdText(file)}.`);
    }
    if (top) {
      paragraphs.push(
        mdTable(
          ['Rank', 'Domain name'],
          top.listed.map(({ domain }, index) => [String(index + 1), mdCell(domain)]),
        ),
      );
    }
    return { markdown: paragraphs.join('\n\n') };
  },
};

/** The printers of these answers by name. */
export const crawlAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'crawl-period': crawlPeriod,
  'top-domains': domainList,
};
