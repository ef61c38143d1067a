/** The answers of the header and of sections 1.1 and 1.2 of the public summary: who provides which model. */

import { answered, computed } from '../../facts/condition.js';
import { lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import {
  asText,
  type Entry,
  entriesAt,
  entryAt,
  stated,
  textAt,
  textsAt,
} from '../../facts/stated.js';
import { becauseConcluded } from '../../languages/because.js';
import type { LabelKey } from '../../languages/say.js';
import { dayWithShort } from '../dates.js';
import { mdCell, mdLink, mdTable, mdText } from '../markdown.js';
import { mdSay, sayPlain, shown } from '../md-say.js';
import { openPoint } from '../open-points.js';
import { absenceSentence, foundAs } from '../page.js';
import { sentence } from '../words.js';
import type { AnswerContext, SpecialAnswer } from './answer.js';
import { absentAt, absentWithin, linkedIfAny, said } from './said.js';

const EARLIER = 'training_data.summary_previous_versions';

const summaryVersion: SpecialAnswer = {
  facts: [EARLIER, 'training_data.summary_last_update', 'training_data.summary_updates_url'],
  print: (context) => {
    const { facts } = context;
    const version = textAt(facts, 'training_data.summary_version');
    const earlier = lookup(facts, EARLIER);
    const updates = textAt(facts, 'training_data.summary_updates_url');
    if (version === undefined && earlier.state === 'missing' && updates === undefined) return null;
    const own =
      version === undefined
        ? sentence(
            absentWithin(
              context,
              'training_data.summary_version',
              mdSay('summary/subject/version'),
            ),
          )
        : sentence(mdText(version));
    const announced =
      updates === undefined ? '' : mdSay('summary/updates-at', { address: shown(mdLink(updates)) });
    return {
      markdown: [`${own} ${earlierVersions(context)}`, announced]
        .filter((part) => part !== '')
        .join('\n\n'),
    };
  },
};

/** The earlier versions, that there is none, or that nobody says. */
function earlierVersions(context: AnswerContext): string {
  const { facts, places } = context;
  const found = lookup(facts, EARLIER);
  if (found.state === 'missing') return openPoint(places, 'summary/earlier-versions');
  if (found.state !== 'given') {
    places.tell(foundAs(found));
    return mdSay('summary/earlier-absent', {
      absence: shown(absenceSentence(found.state, found.reason)),
    });
  }
  const listed = entriesAt(facts, EARLIER) ?? [];
  if (listed.length === 0) return mdSay('summary/first-version');
  const earlier = listed.filter((each) => isEarlier(facts, each));
  if (earlier.length === 0) return openPoint(places, 'summary/earlier-versions');
  const bullets = earlier.map(({ version, date, url, changes }) => {
    const number = asText(version) ?? '';
    const day = asText(date);
    const words =
      day === undefined ? number : sayPlain('summary/version-of', { version: number, day });
    const name = asText(url)
      ? mdLink(asText(url) ?? '', words)
      : `${mdText(words)} (${said(context, url, 'summary/no-link')})`;
    return `- ${name}${asText(changes) === undefined ? '' : `. ${mdSay('summary/changed-since', { changes: shown(mdText(asText(changes) ?? '')) })}`}`;
  });
  return `${mdSay('summary/earlier-versions')}\n\n${bullets.join('\n')}`;
}

/** What bears the number of the present version, or a later day, is none of its earlier ones. */
function isEarlier(facts: ModelFacts, { version, date }: Entry): boolean {
  const updated = textAt(facts, 'training_data.summary_last_update');
  const day = asText(date);
  return (
    version !== textAt(facts, 'training_data.summary_version') &&
    (day === undefined || updated === undefined || day <= updated)
  );
}

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
  print: (context) => {
    const { facts } = context;
    const name = textAt(facts, 'provider.legal_name');
    const contact = contactLine(entryAt(facts, 'provider.contact'));
    if (name === undefined && contact === '') return null;
    const who =
      name === undefined
        ? absentWithin(context, 'provider.legal_name', mdSay('summary/subject/name'))
        : sentence(mdText(name));
    const how =
      contact === ''
        ? absentWithin(context, 'provider.contact', mdSay('summary/subject/contact'))
        : mdSay('summary/contact', { ways: shown(contact) });
    return { markdown: `${who} ${sentence(how)}` };
  },
};

const authorisedRepresentative: SpecialAnswer = {
  facts: ['provider.country'],
  parts: () => [
    'provider.authorised_representative.name',
    'provider.authorised_representative.address',
    'provider.authorised_representative.email',
  ],
  print: (context) => {
    const { facts, holds } = context;
    const at = 'provider.authorised_representative';
    const entry = entryAt(facts, at);
    const isOutside = holds(computed('provider-outside-union'));
    if (entry) {
      const name = asText(entry.name);
      const who =
        name === undefined
          ? absentWithin(context, `${at}.name`, mdSay('summary/subject/name'))
          : sentence(mdText(name));
      const contact = contactLine(entry);
      const how =
        contact === ''
          ? absentWithin(context, `${at}.address`, mdSay('summary/subject/contact'))
          : mdSay('summary/contact', { ways: shown(contact) });
      return { markdown: `${who} ${sentence(how)}` };
    }
    const inside = becauseConcluded(isOutside, 'false');
    if (inside !== null) {
      return {
        markdown: mdSay('summary/in-the-union/denies', { because: inside }),
        isNotApplicable: true,
      };
    }
    if (absentAt(facts, 'provider.authorised_representative') !== undefined) return null;
    const met = becauseConcluded(holds(answered('open-source-exception', 'met')), 'true');
    if (met !== null) {
      return {
        markdown: mdSay('summary/exception-met/denies', { because: met }),
        isNotApplicable: true,
      };
    }
    return null;
  },
};

const models: SpecialAnswer = {
  facts: ['model.version', 'model.versions_covered', 'model.model_card_url'],
  print: (context) => {
    const { facts } = context;
    const name = textAt(facts, 'model.name');
    const covered = textsAt(facts, 'model.versions_covered') ?? [];
    if (name === undefined && covered.length === 0) return null;
    const card = textAt(facts, 'model.model_card_url');
    const link =
      card === undefined
        ? ''
        : `\n\n${mdSay('summary/model-card', { address: shown(mdLink(card)) })}`;
    if (name === undefined || covered.length > 0)
      return { markdown: `${covered.map((line) => `- ${mdText(line)}`).join('\n')}${link}` };
    const version = textAt(facts, 'model.version');
    const own =
      version === undefined
        ? `${sentence(mdText(name))} ${absentWithin(context, 'model.version', mdSay('summary/subject/version'))}`
        : sentence(mdText(sayPlain('summary/name-version', { name, version })));
    return { markdown: `${own}${link}` };
  },
};

const dependencies: SpecialAnswer = {
  facts: ['role.base_model.name', 'role.base_model.version', 'role.base_model.summary_url'],
  print: (context) => {
    const { facts } = context;
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
        [mdSay('summary/head/model'), mdSay('summary/head/version'), mdSay('summary/head/summary')],
        entries.map(({ name, version, url, summary_url, summary_absent_reason }) => [
          asText(url) && asText(name)
            ? mdLink(asText(url) ?? '', asText(name))
            : said(context, name),
          said(context, version),
          asText(summary_url) === undefined && asText(summary_absent_reason) !== undefined
            ? mdCell(asText(summary_absent_reason) ?? '')
            : linkedIfAny(context, summary_url, 'no-link'),
        ]),
      ),
    };
  },
};

/** The head of the column of days: only a stated standing on the market says more than the label of the form. */
const placementHeads: Readonly<Record<string, LabelKey>> = {
  placed: 'summary/head/placed',
  planned: 'summary/head/planned',
};

const placementDates: SpecialAnswer = {
  facts: ['role.placement.versions', 'role.placement.status'],
  print: (context) => {
    const { facts } = context;
    const date = textAt(facts, 'role.placement.date');
    const versions = entriesAt(facts, 'role.placement.versions') ?? [];
    const status = textAt(facts, 'role.placement.status') ?? '';
    if (versions.length > 0) {
      return {
        markdown: mdTable(
          [mdSay('summary/head/model'), mdSay(placementHeads[status] ?? 'summary/head/placement')],
          versions.map(({ name, date: own, url }) => [
            asText(url) && asText(name)
              ? mdLink(asText(url) ?? '', asText(name))
              : said(context, name),
            asText(own) ? mdCell(dayWithShort(asText(own) ?? '')) : said(context, own),
          ]),
        ),
      };
    }
    if (date === undefined) return null;
    const on = shown(mdText(dayWithShort(date)));
    return {
      markdown: sentence(status === 'planned' ? mdSay('summary/planned-for', { day: on }) : on),
    };
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
