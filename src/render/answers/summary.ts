/** The answers of the public summary of training content that are more than one plain fact. */

import { bandScales, statedBand, statedModalities } from '../../facts/computed/size-bands.js';
import {
  asNumber,
  asText,
  type Entry,
  entriesAt,
  entryAt,
  flagAt,
  stated,
  textAt,
  textsAt,
} from '../../facts/computed/stated.js';
import { topDomains } from '../../facts/computed/top-domains.js';
import { answered, computed } from '../../facts/condition.js';
import { absenceOf, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { amount } from '../amounts.js';
import { day, dayWithShort } from '../dates.js';
import { languageName } from '../language-name.js';
import { mdCell, mdLink, mdProse, mdTable, mdText } from '../markdown.js';
import { absenceSentence } from '../page.js';
import { capital, enumeration, sentence } from '../words.js';
import { formMonth, type SpecialAnswer } from './answer.js';

const BAND_NOTE =
  '[^size-bands]: Sizes are published in the bands of the form only. The form leaves open where exactly 1 billion or 10 trillion tokens belong, and likewise the limits of the other modalities; here a size on a limit belongs to the middle band.';

const modalityNames: Readonly<Record<string, string>> = {
  text: 'Text',
  image: 'Image',
  audio: 'Audio',
  video: 'Video',
  other: 'Other',
};

/** A value of a table: an honest absence is told, silence is said. */
function said(value: unknown, silence = 'Not stated'): string {
  const absence = absenceOf(value);
  if (absence) return absenceSentence(absence.kind, absence.reason);
  const number = asNumber(value);
  if (number) return mdCell(amount(number));
  return mdCell(asText(value) ?? silence);
}

/** A link that shows its own address, or the words for none. */
function linked(value: unknown, silence: string): string {
  const url = asText(value);
  return url === undefined ? said(value, silence) : mdLink(url);
}

/** The honest absence at a path as a sentence, or undefined. */
function absentAt(facts: ModelFacts, path: FactPath): string | undefined {
  const found = lookup(facts, path);
  return found.state === 'given' || found.state === 'missing'
    ? undefined
    : absenceSentence(found.state, found.reason);
}

/** Part of an answer that is not stated: its honest absence, or that it is open. */
function absentWithin(facts: ModelFacts, path: FactPath, subject: string): string {
  const absence = absentAt(facts, path);
  return absence === undefined
    ? `${subject}: not answered, an open point of the provider.`
    : `${subject}: ${absence.charAt(0).toLowerCase()}${absence.slice(1)}`;
}

const summaryVersion: SpecialAnswer = {
  facts: ['documentation.previous_versions'],
  print: ({ facts }) => {
    const version = textAt(facts, 'training_data.summary_version');
    if (version === undefined) return null;
    const earlier = entriesAt(facts, 'documentation.previous_versions') ?? [];
    const links = earlier.map(({ version: name, date, url }) => {
      const words = `${asText(name) ?? 'unnamed'}${asText(date) ? ` of ${day(asText(date) ?? '')}` : ''}`;
      return asText(url) ? mdLink(asText(url) ?? '', words) : `${mdText(words)} (no link stated)`;
    });
    const before =
      links.length === 0
        ? 'No earlier version is stated.'
        : `Earlier versions: ${enumeration(links)}.`;
    return { markdown: `${sentence(mdText(version))} ${before}` };
  },
};

/** Name, address and ways to reach someone, as one sentence each. */
function contactLine(entry: Entry | undefined): string {
  const ways = [
    asText(entry?.address) && mdText(asText(entry?.address) ?? ''),
    asText(entry?.email) && mdText(asText(entry?.email) ?? ''),
    asText(entry?.phone) && mdText(asText(entry?.phone) ?? ''),
    asText(entry?.url) && mdLink(asText(entry?.url) ?? ''),
  ].filter((way) => way !== undefined);
  return ways.join('; ');
}

const provider: SpecialAnswer = {
  facts: ['provider.contact', 'provider.original_name'],
  print: ({ facts }) => {
    const name = textAt(facts, 'provider.legal_name');
    if (name === undefined) return null;
    const contact = contactLine(entryAt(facts, 'provider.contact'));
    const how =
      contact === '' ? absentWithin(facts, 'provider.contact', 'Contact') : `Contact: ${contact}`;
    return { markdown: `${sentence(mdText(name))} ${sentence(how)}` };
  },
};

const authorisedRepresentative: SpecialAnswer = {
  facts: ['provider.country'],
  print: ({ facts, holds }) => {
    const entry = entryAt(facts, 'provider.authorised_representative');
    const isOutside = holds(computed('provider-outside-union'));
    if (entry) {
      const name = asText(entry.name);
      const who = name === undefined ? 'Name not stated' : mdText(name);
      const contact = contactLine(entry);
      return { markdown: sentence(contact === '' ? who : `${who}. Contact: ${contact}`) };
    }
    if (isOutside === 'false') {
      return { markdown: 'Not applicable (provider established in the Union).' };
    }
    if (absentAt(facts, 'provider.authorised_representative') !== undefined) return null;
    if (holds(answered('open-source-exception', 'met')) === 'true') {
      return {
        markdown:
          'Not applicable (the model meets the free and open-source exception, Article 54(6)).',
      };
    }
    return null;
  },
};

const models: SpecialAnswer = {
  facts: ['model.version', 'model.versions_covered', 'model.model_card_url'],
  print: ({ facts }) => {
    const name = textAt(facts, 'model.name');
    const covered = textsAt(facts, 'model.versions_covered') ?? [];
    if (name === undefined && covered.length === 0) return null;
    const version = textAt(facts, 'model.version');
    const own = `${name ?? ''}${version === undefined ? '' : ` (version ${version})`}`.trim();
    const card = textAt(facts, 'model.model_card_url');
    const lines = covered.length === 0 ? [own] : covered;
    const list = lines.map((line) => `- ${mdText(line)}`).join('\n');
    const link = card === undefined ? '' : `\n\nModel card: ${mdLink(card)}`;
    return {
      markdown: covered.length === 0 ? `${sentence(mdText(own))}${link}` : `${list}${link}`,
    };
  },
};

const dependencies: SpecialAnswer = {
  facts: ['role.base_model.name', 'role.base_model.version', 'role.base_model.summary_url'],
  print: ({ facts }) => {
    const listed = entriesAt(facts, 'model.dependencies') ?? [];
    const base = textAt(facts, 'role.base_model.name');
    const entries: readonly Entry[] =
      listed.length === 0 && base !== undefined && textAt(facts, 'role.kind') === 'modifier'
        ? [
            {
              name: base,
              version: stated(facts, 'role.base_model.version'),
              summary_url: stated(facts, 'role.base_model.summary_url'),
            },
          ]
        : listed;
    if (entries.length === 0) return null;
    return {
      markdown: mdTable(
        ['Model', 'Version', 'Summary of its training content'],
        entries.map(({ name, version, url, summary_url, summary_absent_reason }) => [
          asText(url) ? mdLink(asText(url) ?? '', asText(name) ?? 'Unnamed') : said(name),
          said(version),
          linked(summary_url, asText(summary_absent_reason) ?? 'No link stated'),
        ]),
      ),
    };
  },
};

const placementDates: SpecialAnswer = {
  facts: ['role.placement.versions', 'role.placement.status'],
  print: ({ facts }) => {
    const date = textAt(facts, 'role.placement.date');
    const versions = entriesAt(facts, 'role.placement.versions') ?? [];
    const planned = textAt(facts, 'role.placement.status') === 'planned' ? 'Planned for ' : '';
    if (versions.length > 0) {
      return {
        markdown: mdTable(
          ['Model', planned === '' ? 'Placed on the Union market' : 'Planned for'],
          versions.map(({ name, date: own, url }) => [
            asText(url) ? mdLink(asText(url) ?? '', asText(name) ?? 'Unnamed') : said(name),
            asText(own) ? mdCell(dayWithShort(asText(own) ?? '')) : said(own),
          ]),
        ),
      };
    }
    return date === undefined
      ? null
      : { markdown: sentence(`${planned}${mdText(dayWithShort(date))}`) };
  },
};

const modalityTable: SpecialAnswer = {
  facts: [],
  // A size is never printed, nor may it leave in an attachment: the form asks for its band (Notice, point 22).
  parts: () => [
    'training_data.modalities.text.band',
    'training_data.modalities.text.alternative_size',
    'training_data.modalities.text.types_of_content',
    'training_data.modalities.image.band',
    'training_data.modalities.image.types_of_content',
    'training_data.modalities.audio.band',
    'training_data.modalities.audio.types_of_content',
    'training_data.modalities.video.band',
    'training_data.modalities.video.types_of_content',
    'training_data.modalities.other',
  ],
  print: ({ facts }, group) => {
    const sized = statedModalities(facts);
    const others = entriesAt(facts, 'training_data.modalities.other') ?? [];
    const modalities = entryAt(facts, 'training_data.modalities');
    if (!modalities || sized.length + others.length === 0) return null;
    const known = new Map(sized.map(({ modality, entry }) => [modality, entry]));
    const rows = (Object.keys(bandScales) as (keyof typeof bandScales)[]).map((modality) => {
      const entry = known.get(modality);
      const name = modalityNames[modality] ?? modality;
      const absence = absenceOf(modalities[modality]);
      if (absence) {
        const told = absenceSentence(absence.kind, absence.reason);
        return [name, told, told];
      }
      if (!entry) return [`${name}: not used`, 'Not applicable', 'Not applicable'];
      const band = statedBand(modality, entry)?.words;
      const otherUnit = asText(entry.alternative_size);
      const size = band ? `${mdCell(band)}[^size-bands]` : said(otherUnit ?? entry.size);
      return [`${name}: used`, size, said(entry.types_of_content)];
    });
    for (const { name, size, types_of_content } of others) {
      rows.push([`Other: ${said(name)}`, said(size), said(types_of_content)]);
    }
    if (others.length === 0) rows.push(['Other: not used', 'Not applicable', 'Not applicable']);
    const table = mdTable(
      group.map(({ label }) => mdCell(label)),
      rows,
    );
    return rows.some(([, size]) => size?.endsWith('[^size-bands]'))
      ? { markdown: table, note: BAND_NOTE }
      : { markdown: table };
  },
};

const latestAcquisition: SpecialAnswer = {
  facts: ['training_data.continuous'],
  print: ({ facts }) => {
    const latest = textAt(facts, 'training_data.latest_acquisition');
    if (latest === undefined) return null;
    const continuous = flagAt(facts, 'training_data.continuous');
    const after =
      continuous === undefined
        ? absentWithin(
            facts,
            'training_data.continuous',
            'Continuous training on new data after this date',
          )
        : continuous
          ? 'The model is continuously trained on new data after this date.'
          : 'The model is not continuously trained on new data after this date.';
    return { markdown: `${sentence(mdText(formMonth(latest)))} ${after}` };
  },
};

const linguistic: SpecialAnswer = {
  facts: ['training_data.languages'],
  print: ({ facts }) => {
    const prose = textAt(facts, 'training_data.linguistic');
    const languages = (entriesAt(facts, 'training_data.languages') ?? []).flatMap(
      ({ language, share }) => {
        const tag = asText(language);
        const percent = asNumber(share);
        return tag ? [`${languageName(tag)}${percent ? `, ${amount(percent)} %` : ''}`] : [];
      },
    );
    if (prose === undefined && languages.length === 0) return null;
    const list =
      languages.length === 0
        ? ''
        : `Languages:\n\n${languages.map((line) => `- ${mdText(line)}`).join('\n')}`;
    const parts = [prose === undefined ? '' : mdProse(prose), list];
    return { markdown: parts.filter((part) => part !== '').join('\n\n') };
  },
};

/** The fact that names what `other` stands for in a list of modalities. */
const besideModalities = (fact: FactPath): FactPath =>
  fact.replace(/modalities$/, 'other_modality') as FactPath;

/** Lists of modalities by the fact that holds them, with the name of the other modality beside them. */
const modalitiesOf: SpecialAnswer = {
  facts: [],
  parts: (fact) => [fact, besideModalities(fact)],
  print: ({ facts }, [field]) => {
    if (!field) return null;
    const named = textsAt(facts, field.fact) ?? [];
    if (named.length === 0) return null;
    const beside = besideModalities(field.fact);
    const words = named.map((name) =>
      name === 'other'
        ? `other (${textAt(facts, beside) ?? 'not specified'})`
        : (modalityNames[name] ?? name).toLowerCase(),
    );
    return { markdown: sentence(capital(mdText(enumeration(words)))) };
  },
};

const largeDatasets: SpecialAnswer = {
  facts: [],
  parts: () => [
    'training_data.public_datasets.large[].name',
    'training_data.public_datasets.large[].version',
    'training_data.public_datasets.large[].modality',
    'training_data.public_datasets.large[].url',
    'training_data.public_datasets.large[].description',
    'training_data.public_datasets.large[].collected_from',
    'training_data.public_datasets.large[].collected_to',
    'training_data.public_datasets.large[].selection',
  ],
  print: ({ facts }) => {
    const listed = entriesAt(facts, 'training_data.public_datasets.large');
    if (listed === undefined) return null;
    if (listed.length === 0) {
      return flagAt(facts, 'training_data.public_datasets.used') === true
        ? { markdown: 'No publicly available dataset is large within the meaning of the form.' }
        : null;
    }
    return {
      markdown: mdTable(
        ['Dataset', 'Modality', 'Link, or description and period of collection', 'Part used'],
        listed.map((entry) => [
          [
            said(entry.name),
            asText(entry.version) ? `version ${mdCell(asText(entry.version) ?? '')}` : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
          said(modalityNames[asText(entry.modality) ?? ''] ?? entry.modality),
          datasetOrigin(entry),
          said(entry.selection, 'Whole dataset, as far as stated'),
        ]),
      ),
    };
  },
};

/** The link of a dataset; besides or in its place the description and the period of collection. */
function datasetOrigin({ url, description, collected_from, collected_to }: Entry): string {
  const parts: string[] = [];
  if (asText(url)) parts.push(mdLink(asText(url) ?? ''));
  if (asText(description)) parts.push(sentence(mdCell(asText(description) ?? '')));
  const [from, to] = [collected_from, collected_to].map((value) =>
    said(formMonthOf(value), 'not known'),
  );
  if (!asText(url) || asText(collected_from) || asText(collected_to)) {
    parts.push(`Collected from ${from} to ${to}.`);
  }
  return parts.join(' ');
}

const formMonthOf = (value: unknown): unknown =>
  typeof value === 'string' ? formMonth(value) : value;

/** Names with a link each. */
const named = (path: FactPath): SpecialAnswer => ({
  facts: [],
  print: ({ facts }) => {
    const entries = entriesAt(facts, path) ?? [];
    if (entries.length === 0) return null;
    return {
      markdown: mdTable(
        ['Name', 'Link'],
        entries.map(({ name, url }) => [said(name), linked(url, 'No link stated')]),
      ),
    };
  },
});

const generatingModels: SpecialAnswer = {
  facts: [],
  print: ({ facts }) => {
    const entries = entriesAt(facts, 'training_data.synthetic.market_models') ?? [];
    if (entries.length === 0) return null;
    return {
      markdown: mdTable(
        ['Model', 'Link', 'Summary of its training content'],
        entries.map(({ name, url, summary_url }) => [
          said(name),
          linked(url, 'No link stated'),
          linked(summary_url, 'No link stated'),
        ]),
      ),
    };
  },
};

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

/** Thousands apart, as everywhere in the documents. */
const count = (value: number): string => value.toLocaleString('en');

export const summaryAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'summary-version': summaryVersion,
  provider,
  'authorised-representative': authorisedRepresentative,
  models,
  dependencies,
  'placement-dates': placementDates,
  'modality-table': modalityTable,
  'latest-acquisition': latestAcquisition,
  linguistic,
  modalities: modalitiesOf,
  'large-datasets': largeDatasets,
  'known-private-datasets': named('training_data.other_private.publicly_known'),
  'generating-models': generatingModels,
  'crawl-period': crawlPeriod,
  'top-domains': domainList,
};
