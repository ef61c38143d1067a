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
import {
  between,
  bullets,
  type Line,
  led,
  line,
  link,
  paragraph,
  sentenceLine,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day as dayOf, dayWithShort } from '../dates.js';
import { openLine } from '../open-points.js';
import { absenceLine, foundAs } from '../page.js';
import { type AnswerContext, type SpecialAnswer, says } from './answer.js';
import { absentAt, absentWithin, linkedIfAny, valueOr } from './said.js';

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
        ? sentenceLine(absentWithin(context, 'training_data.summary_version', 'Version'))
        : sentenceLine(text(version));
    return {
      blocks: [
        ...led(own, earlierVersions(context)),
        ...(updates === undefined ? [] : [paragraph('Updates are announced at ', link(updates))]),
      ],
    };
  },
};

/** The earlier versions, that there is none, or that nobody says. */
function earlierVersions(context: AnswerContext): readonly Block[] {
  const { facts, places } = context;
  const found = lookup(facts, EARLIER);
  if (found.state === 'missing') return [paragraph(openLine(places, 'summary/earlier-versions'))];
  if (found.state !== 'given') {
    places.tell(foundAs(found));
    return [paragraph('Earlier versions: ', absenceLine(found.state, found.reason))];
  }
  const listed = entriesAt(facts, EARLIER) ?? [];
  if (listed.length === 0) return [paragraph('This is the first version of the summary.')];
  const earlier = listed.filter((each) => isEarlier(facts, each));
  if (earlier.length === 0) return [paragraph(openLine(places, 'summary/earlier-versions'))];
  const versions = earlier.map(({ version, date, url, changes }) => {
    const day = asText(date) === undefined ? '' : ` of ${dayOf(asText(date) ?? '')}`;
    const words = `${asText(version) ?? ''}${day}`;
    const name = asText(url)
      ? link(asText(url) ?? '', words)
      : line(text(words), ' (', valueOr(context, url, 'summary/no-link'), ')');
    const since = asText(changes);
    return since === undefined ? name : line(name, '. Changed since: ', text(since));
  });
  return [paragraph('Earlier versions:'), ...bullets(versions)];
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
function contactLine(entry: Entry | undefined): Line {
  const ways = [
    ...[entry?.address, entry?.email, entry?.phone].flatMap((way) => {
      const words = asText(way);
      return words ? [text(words)] : [];
    }),
    ...(asText(entry?.url) ? [link(asText(entry?.url) ?? '')] : []),
  ];
  return between(ways, '; ');
}

const provider: SpecialAnswer = {
  facts: ['provider.contact', 'provider.original_name'],
  print: (context) => {
    const { facts } = context;
    const name = textAt(facts, 'provider.legal_name');
    const contact = contactLine(entryAt(facts, 'provider.contact'));
    if (name === undefined && contact.length === 0) return null;
    const who =
      name === undefined
        ? absentWithin(context, 'provider.legal_name', 'Name')
        : sentenceLine(text(name));
    const how =
      contact.length === 0
        ? absentWithin(context, 'provider.contact', 'Contact')
        : line('Contact: ', contact);
    return says(who, ' ', sentenceLine(how));
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
        name === undefined ? absentWithin(context, `${at}.name`, 'Name') : sentenceLine(text(name));
      const contact = contactLine(entry);
      const how =
        contact.length === 0
          ? absentWithin(context, `${at}.address`, 'Contact')
          : line('Contact: ', contact);
      return says(who, ' ', sentenceLine(how));
    }
    if (isOutside === 'false') {
      return {
        ...says('Not applicable (provider established in the Union).'),
        isNotApplicable: true,
      };
    }
    if (absentAt(facts, 'provider.authorised_representative') !== undefined) return null;
    if (holds(answered('open-source-exception', 'met')) === 'true') {
      return {
        ...says(
          'Not applicable (the model meets the free and open-source exception, Article 54(6)).',
        ),
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
    const below = card === undefined ? [] : [paragraph('Model card: ', link(card))];
    if (name === undefined || covered.length > 0)
      return { blocks: [...bullets(covered.map((each) => text(each))), ...below] };
    const version = textAt(facts, 'model.version');
    const own =
      version === undefined
        ? line(sentenceLine(text(name)), ' ', absentWithin(context, 'model.version', 'Version'))
        : sentenceLine(text(`${name} (version ${version})`));
    return { blocks: [paragraph(own), ...below] };
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
      blocks: [
        table(
          ['Model', 'Version', 'Summary of its training content'],
          entries.map(({ name, version, url, summary_url, summary_absent_reason }) => [
            asText(url) && asText(name)
              ? link(asText(url) ?? '', asText(name))
              : valueOr(context, name),
            valueOr(context, version),
            asText(summary_url) === undefined && asText(summary_absent_reason) !== undefined
              ? text(asText(summary_absent_reason) ?? '')
              : linkedIfAny(context, summary_url, 'no-link'),
          ]),
        ),
      ],
    };
  },
};

/** The head of the column of days: only a stated standing on the market says more than the label of the form. */
const placementHeads: Readonly<Record<string, string>> = {
  placed: 'Placed on the Union market',
  planned: 'Planned for',
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
        blocks: [
          table(
            ['Model', placementHeads[status] ?? 'Date of placement'],
            versions.map(({ name, date: own, url }) => [
              asText(url) && asText(name)
                ? link(asText(url) ?? '', asText(name))
                : valueOr(context, name),
              asText(own) ? text(dayWithShort(asText(own) ?? '')) : valueOr(context, own),
            ]),
          ),
        ],
      };
    }
    if (date === undefined) return null;
    const planned = status === 'planned' ? 'Planned for ' : '';
    return says(sentenceLine(line(planned, text(dayWithShort(date)))));
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
