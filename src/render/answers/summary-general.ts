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
import { dayWithShort } from '../dates.js';
import { lineSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { absenceLine, foundAs } from '../page.js';
import { listedLines } from '../words.js';
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
        ? sentenceLine(
            absentWithin(
              context,
              'training_data.summary_version',
              sayPlain('summary/subject/version'),
            ),
          )
        : sentenceLine(text(version));
    return {
      blocks: [
        ...led(own, earlierVersions(context)),
        ...(updates === undefined
          ? []
          : [paragraph(lineSay('summary/updates-at', { address: link(updates) }))]),
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
    return [
      paragraph(
        lineSay('summary/earlier-absent', { absence: absenceLine(found.state, found.reason) }),
      ),
    ];
  }
  const listed = entriesAt(facts, EARLIER) ?? [];
  if (listed.length === 0) return [paragraph(lineSay('summary/first-version'))];
  const earlier = listed.filter((each) => isEarlier(facts, each));
  if (earlier.length === 0) return [paragraph(openLine(places, 'summary/earlier-versions'))];
  const versions = earlier.map(({ version, date, url, changes }) => {
    const number = asText(version) ?? '';
    const day = asText(date);
    const words =
      day === undefined ? number : sayPlain('summary/version-of', { version: number, day });
    const name = asText(url)
      ? link(asText(url) ?? '', words)
      : line(text(words), ' (', valueOr(context, url, 'summary/no-link'), ')');
    const since = asText(changes);
    return since === undefined
      ? name
      : line(name, '. ', lineSay('summary/changed-since', { changes: text(since) }));
  });
  return [paragraph(lineSay('summary/earlier-versions')), ...bullets(versions)];
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

function wordsOf(way: unknown): readonly Line[] {
  const words = asText(way);
  return words ? [text(words)] : [];
}

function emailsOf(way: unknown): readonly Line[] {
  const address = asText(way);
  return address ? [link(`mailto:${address}`, address)] : [];
}

/** Name, address and ways to reach someone, as one sentence each. */
function contactLine(entry: Entry | undefined): Line {
  const ways = [
    ...wordsOf(entry?.address),
    ...emailsOf(entry?.email),
    ...wordsOf(entry?.phone),
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
        ? absentWithin(context, 'provider.legal_name', sayPlain('summary/subject/name'))
        : sentenceLine(text(name));
    const how =
      contact.length === 0
        ? absentWithin(context, 'provider.contact', sayPlain('summary/subject/contact'))
        : lineSay('summary/contact', { ways: contact });
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
        name === undefined
          ? absentWithin(context, `${at}.name`, sayPlain('summary/subject/name'))
          : sentenceLine(text(name));
      const contact = contactLine(entry);
      const how =
        contact.length === 0
          ? absentWithin(context, `${at}.address`, sayPlain('summary/subject/contact'))
          : lineSay('summary/contact', { ways: contact });
      return says(who, ' ', sentenceLine(how));
    }
    const inside = becauseConcluded(isOutside, 'false');
    if (inside !== null) {
      return {
        ...says(lineSay('summary/in-the-union/denies', { because: inside })),
        isNotApplicable: true,
      };
    }
    const isUnsettled =
      isOutside === 'true' &&
      holds(answered('open-source-exception', 'met')) !== 'true' &&
      holds(answered('open-source-exception', 'not-met')) !== 'true';
    if (lookup(facts, at).state === 'not_applicable' && isUnsettled)
      return { ...says(openLine(context.places, 'summary/representative')), isOpen: true };
    if (absentAt(facts, at) !== undefined) return null;
    const met = becauseConcluded(holds(answered('open-source-exception', 'met')), 'true');
    if (met !== null) {
      return {
        ...says(lineSay('summary/exception-met/denies', { because: met })),
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
    const below =
      card === undefined ? [] : [paragraph(lineSay('summary/model-card', { address: link(card) }))];
    if (name === undefined || covered.length > 0)
      return { blocks: [...bullets(covered.map((each) => text(each))), ...below] };
    const version = textAt(facts, 'model.version');
    const own =
      version === undefined
        ? line(
            sentenceLine(text(name)),
            ' ',
            absentWithin(context, 'model.version', sayPlain('summary/subject/version')),
          )
        : sentenceLine(text(sayPlain('summary/name-version', { name, version })));
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
          [
            lineSay('summary/head/model'),
            lineSay('summary/head/version'),
            lineSay('summary/head/summary'),
          ],
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
const placementHeads: Readonly<Record<string, LabelKey>> = {
  placed: 'summary/head/placed',
  planned: 'summary/head/planned',
};

/** The name of a version, which leads to its card. */
const nameOf = (context: AnswerContext, { name, url }: Entry): Line =>
  asText(url) && asText(name) ? link(asText(url) ?? '', asText(name)) : valueOr(context, name);

const placementDates: SpecialAnswer = {
  facts: ['role.placement.versions', 'role.placement.status'],
  print: (context) => {
    const { facts } = context;
    const date = textAt(facts, 'role.placement.date');
    const versions = entriesAt(facts, 'role.placement.versions') ?? [];
    const status = textAt(facts, 'role.placement.status') ?? '';
    const days = new Set(versions.map((each) => asText(each.date)));
    const [only] = days;
    if (days.size === 1 && only !== undefined) {
      const params = {
        names: listedLines(versions.map((each) => nameOf(context, each))),
        day: text(dayWithShort(only)),
      };
      return says(
        status === 'planned'
          ? lineSay('summary/planned-together', params)
          : lineSay('summary/placed-together', params),
      );
    }
    if (versions.length > 0) {
      return {
        blocks: [
          table(
            [
              lineSay('summary/head/model'),
              lineSay(placementHeads[status] ?? 'summary/head/placement'),
            ],
            versions.map(({ name, date: own, url }) => [
              nameOf(context, { name, url }),
              asText(own) ? text(dayWithShort(asText(own) ?? '')) : valueOr(context, own),
            ]),
          ),
        ],
      };
    }
    if (date === undefined) return null;
    const on = text(dayWithShort(date));
    return says(
      sentenceLine(status === 'planned' ? lineSay('summary/planned-for', { day: on }) : on),
    );
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
