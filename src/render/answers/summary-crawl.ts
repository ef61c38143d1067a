/** The answers of section 2.3 of the public summary: the period of crawling and the most relevant domain names. */

import { suffixListVersion } from '../../facts/domains/public-suffixes.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { textAt } from '../../facts/stated.js';
import { type TopDomains, topDomains } from '../../figures/top-domains.js';
import { withDecimalMark } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { lawPercent } from '../../law/spell.js';
import { thresholds } from '../../law/thresholds.js';
import { mdLink, mdProse, mdText } from '../markdown.js';
import { mdSay, shown } from '../md-say.js';
import { openPoint } from '../open-points.js';
import { sentence } from '../words.js';
import { type AnswerContext, formMonth, type SpecialAnswer } from './answer.js';
import { domainAnnex, domainAnswer } from './domain-list.js';
import { absentAt, count } from './said.js';

const crawlPeriod: SpecialAnswer = {
  facts: ['training_data.crawled.to'],
  print: ({ facts, places }) => {
    const from = textAt(facts, 'training_data.crawled.from');
    const to = textAt(facts, 'training_data.crawled.to');
    if (from === undefined && to === undefined) return null;
    const month = (value: string | undefined, path: FactPath): string => {
      if (value !== undefined) return mdText(formMonth(value));
      const absence = absentAt(facts, path);
      return absence === undefined
        ? openPoint(places, 'summary/month')
        : `${mdSay('open/summary/month')} (${absence})`;
    };
    const first = month(from, 'training_data.crawled.from');
    const last = month(to, 'training_data.crawled.to');
    return {
      markdown: sentence(mdSay('summary/from-to', { first: shown(first), last: shown(last) })),
    };
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
    const unusable = !top && file !== undefined ? [openPoint(places, 'summary/domains-file')] : [];
    const paragraphs = [
      ...(top ? howMany(places, top) : unusable),
      ...(method === undefined ? [] : [mdProse(method)]),
      ...(url === undefined ? [] : [mdSay('summary/list-at', { address: shown(mdLink(url)) })]),
      ...(top ? [domainAnswer(top)] : []),
    ];
    const annex = top ? domainAnnex(top) : undefined;
    const markdown = paragraphs.join('\n\n');
    return annex === undefined ? { markdown } : { markdown, annex };
  },
};

/** How many names there are, how many of them the form asks for, how they are ordered, and that each modality is among them. */
function howMany(places: AnswerContext['places'], top: TopDomains): string[] {
  const among = top.modalities.map(({ modality, count: names }) =>
    mdSay('summary/modality-in', { modality, names }),
  );
  const order = orderOf(top);
  return [
    wanted(places, top),
    ...(order === '' ? [] : [order]),
    ...(among.length === 0 ? [] : [mdSay('summary/modalities-held', { modalities: among })]),
  ];
}

/** No number stands here that is neither stated nor made from the whole. */
function wanted(
  places: AnswerContext['places'],
  { rule, isRuleKnown, total, wanted: least, listed }: TopDomains,
): string {
  if (total === null || least === null)
    return openPoint(places, 'summary/domain-total', { count: count(listed.length) });
  const share = (id: 'domainShare' | 'domainShareSme'): string =>
    withDecimalMark(lawPercent(id), spokenLanguage().conventions);
  const asked = !isRuleKnown
    ? openPoint(places, 'summary/domain-rule')
    : rule === 'sme'
      ? mdSay('summary/asks-top-sme', {
          ...{ share: share('domainShareSme'), least },
          most: Number(thresholds.domainCountSme.value),
        })
      : mdSay('summary/asks-top', { share: share('domainShare'), least });
  return mdSay('summary/domains-in-all', { total, asked: shown(asked), listed: listed.length });
}

function orderOf({ order, areRegistrable }: TopDomains): string {
  const list = suffixListVersion();
  switch (order) {
    case 'computed':
      return mdSay('summary/order-computed', { list });
    case 'by size':
      return areRegistrable
        ? mdSay('summary/order-by-size-registrable', { list })
        : mdSay('summary/order-by-size');
    case 'as stated':
      return '';
  }
}

/** The printers of these answers by name. */
export const crawlAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'crawl-period': crawlPeriod,
  'top-domains': domainList,
};
