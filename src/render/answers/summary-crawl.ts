/** The answers of section 2.3 of the public summary: the period of crawling and the most relevant domain names. */

import { suffixListVersion } from '../../facts/domains/public-suffixes.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { textAt } from '../../facts/stated.js';
import { type TopDomains, topDomains } from '../../figures/top-domains.js';
import { lawCount, lawPercent } from '../../law/spell.js';
import {
  type Line,
  line,
  link,
  paragraph,
  prose,
  sentenceLine,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { openLine, openSentences } from '../open-points.js';
import { enumeration } from '../words.js';
import { type AnswerContext, formMonth, type SpecialAnswer, says } from './answer.js';
import { domainAnnex, domainAnswer } from './domain-list.js';
import { absentAt, count } from './said.js';

const crawlPeriod: SpecialAnswer = {
  facts: ['training_data.crawled.to'],
  print: ({ facts, places }) => {
    const from = textAt(facts, 'training_data.crawled.from');
    const to = textAt(facts, 'training_data.crawled.to');
    if (from === undefined && to === undefined) return null;
    const month = (value: string | undefined, path: FactPath): Line => {
      if (value !== undefined) return text(formMonth(value));
      const absence = absentAt(facts, path);
      return absence === undefined
        ? openLine(places, 'summary/month')
        : line(`${openSentences['summary/month']} (`, absence, ')');
    };
    const first = month(from, 'training_data.crawled.from');
    const last = month(to, 'training_data.crawled.to');
    return says(sentenceLine(line('From ', first, ' to ', last)));
  },
};

const domainList: SpecialAnswer = {
  parts: () => ['training_data.crawled.domains[].domain'],
  facts: [
    'training_data.crawled.total_domains',
    'training_data.crawled.domains_url',
    'training_data.crawled.method',
    'provider.size',
  ],
  print: ({ facts, evidence, places }) => {
    const top = topDomains(facts, evidence);
    const file = textAt(facts, 'training_data.crawled.domains_file');
    const url = textAt(facts, 'training_data.crawled.domains_url');
    if (!top && file === undefined && url === undefined) return null;
    const method = textAt(facts, 'training_data.crawled.method');
    const unusable =
      !top && file !== undefined ? [paragraph(openLine(places, 'summary/domains-file'))] : [];
    const blocks: readonly Block[] = [
      ...(top ? howMany(places, top) : unusable),
      ...(method === undefined ? [] : prose(method)),
      ...(url === undefined ? [] : [paragraph('The list can be downloaded at ', link(url))]),
      ...(top ? [domainAnswer(top)] : []),
    ];
    const annex = top ? domainAnnex(top) : undefined;
    return annex === undefined ? { blocks } : { blocks, annex };
  },
};

/** How many names there are, how many of them the form asks for, how they are ordered, and that each modality is among them. */
function howMany(places: AnswerContext['places'], top: TopDomains): readonly Block[] {
  const among = top.modalities.map(({ modality, count: some }) => `${modality} in ${count(some)}`);
  const order = orderOf(top);
  return [
    paragraph(wanted(places, top)),
    ...(order === '' ? [] : [paragraph(order)]),
    ...(among.length === 0
      ? []
      : [
          paragraph(
            `Of the listed domain names, content of each modality is held: ${enumeration(among)}.`,
          ),
        ]),
  ];
}

/** No number stands here that is neither stated nor made from the whole. */
function wanted(
  places: AnswerContext['places'],
  { rule, isRuleKnown, total, wanted: least, listed }: TopDomains,
): Line {
  if (total === null || least === null)
    return openLine(places, 'summary/domain-total', { count: count(listed.length) });
  const share =
    rule === 'sme'
      ? `the top ${lawPercent('domainShareSme')} % or ${lawCount('domainCountSme')} of them, whichever is lower (the rule for small and medium-sized enterprises)`
      : `the top ${lawPercent('domainShare')} % of them`;
  const asked = isRuleKnown
    ? `The form asks for ${share}, rounded up: ${count(least)}.`
    : openLine(places, 'summary/domain-rule');
  return line(
    `Domain names crawled in all: ${count(total)}. `,
    asked,
    ` Listed: ${count(listed.length)}.`,
  );
}

function orderOf({ order, areRegistrable }: TopDomains): string {
  const registrable = `registrable domain names (a name and its public suffix, by the ${suffixListVersion()})`;
  switch (order) {
    case 'computed':
      return `Method: ${registrable} are ranked by the size of the content scraped over all modalities; content of hosts below such a name counts with it, and names with content of equal size stand in the order of the alphabet.`;
    case 'by size':
      return `Method: ${areRegistrable ? registrable : 'the names'} are ranked by the size that is stated for each, largest first.`;
    case 'as stated':
      return '';
  }
}

/** The printers of these answers by name. */
export const crawlAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'crawl-period': crawlPeriod,
  'top-domains': domainList,
};
