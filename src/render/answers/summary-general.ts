/** The answers of the header and of sections 1.1 and 1.2 of the public summary: who provides which model. */
import {
  asText,
  type Entry,
  entriesAt,
  entryAt,
  stated,
  textAt,
  textsAt,
} from '../../facts/computed/stated.js';
import { answered, computed } from '../../facts/condition.js';
import { day, dayWithShort } from '../dates.js';
import { mdCell, mdLink, mdTable, mdText } from '../markdown.js';
import { enumeration, sentence } from '../words.js';
import type { SpecialAnswer } from './answer.js';
import { absentAt, absentWithin, linked, said } from './said.js';

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
  parts: () => [
    'provider.authorised_representative.name',
    'provider.authorised_representative.address',
    'provider.authorised_representative.email',
  ],
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

/** The printers of these answers by name. */
export const generalAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'summary-version': summaryVersion,
  provider,
  'authorised-representative': authorisedRepresentative,
  models,
  dependencies,
  'placement-dates': placementDates,
};
