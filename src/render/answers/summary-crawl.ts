/** The answers of section 2.3 of the public summary: the period of crawling and the most relevant domain names. */

import type { FactPath } from '../../facts/paths.gen.js';
import { textAt } from '../../facts/stated.js';
import { type TopDomains, topDomains } from '../../figures/top-domains.js';
import { withDecimalMark } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { lawPercent } from '../../law/spell.js';
import { thresholds } from '../../law/thresholds.js';
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
import { lineSay } from '../md-say.js';
import { openLine } from '../open-points.js';
import { type AnswerContext, formMonth, type SpecialAnswer, says } from './answer.js';
import { domainAnnex, domainAnswer } from './domain-list.js';
import { absentAt, countWithMarks } from './said.js';

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
        : line(lineSay('open/summary/month'), ' (', absence, ')');
    };
    const first = month(from, 'training_data.crawled.from');
    const last = month(to, 'training_data.crawled.to');
    return says(sentenceLine(lineSay('summary/from-to', { first, last })));
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
      ...(url === undefined ? [] : [paragraph(lineSay('summary/list-at', { address: link(url) }))]),
      ...(top ? [domainAnswer(top)] : []),
    ];
    const annex = top ? domainAnnex(top) : undefined;
    return annex === undefined ? { blocks } : { blocks, annex };
  },
};

/** How many names there are, how many of them the form asks for, how they are ordered, and that each modality is among them. */
function howMany(places: AnswerContext['places'], top: TopDomains): readonly Block[] {
  const among = top.modalities.map(({ modality, count: names }) =>
    lineSay('summary/modality-in', { modality, names }),
  );
  const order = orderOf(top);
  return [
    paragraph(wanted(places, top)),
    ...(order === null ? [] : [paragraph(order)]),
    ...(among.length === 0
      ? []
      : [paragraph(lineSay('summary/modalities-held', { modalities: among }))]),
  ];
}

/** No number stands here that is neither stated nor made from the whole. */
function wanted(
  places: AnswerContext['places'],
  { rule, isRuleKnown, total, wanted: least, listed }: TopDomains,
): Line {
  if (total === null || least === null)
    return openLine(places, 'summary/domain-total', { count: countWithMarks(listed.length) });
  const share = (id: 'domainShare' | 'domainShareSme'): string =>
    withDecimalMark(lawPercent(id), spokenLanguage().conventions);
  const asked = !isRuleKnown
    ? openLine(places, 'summary/domain-rule')
    : rule === 'sme'
      ? lineSay('summary/asks-top-sme', {
          ...{ share: share('domainShareSme'), least },
          most: Number(thresholds.domainCountSme.value),
        })
      : lineSay('summary/asks-top', { share: share('domainShare'), least });
  return lineSay('summary/domains-in-all', { total, asked, listed: listed.length });
}

function orderOf({ order, areRegistrable }: TopDomains): Line | null {
  switch (order) {
    case 'computed':
      return lineSay('summary/order-computed');
    case 'by size':
      return areRegistrable
        ? lineSay('summary/order-by-size-registrable')
        : lineSay('summary/order-by-size');
    case 'as stated':
      return null;
  }
}

/** The printers of these answers by name. */
export const crawlAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'crawl-period': crawlPeriod,
  'top-domains': domainList,
};
