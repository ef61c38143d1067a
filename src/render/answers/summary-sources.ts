/** The answers of sections 2.1, 2.2 and 2.5 of the public summary: datasets of others and models that generate data. */

import { absenceOf } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, type Entry, entriesAt, flagAt, stated, textsAt } from '../../facts/stated.js';
import { boundsOf } from '../../figures/bounds.js';
import {
  between,
  capitalLine,
  type Line,
  line,
  link,
  paragraph,
  sentenceLine,
  table,
  text,
} from '../../markdown/build.js';
import { plainText } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import { openLine } from '../open-points.js';
import { valueLine } from '../value-lines.js';
import { listedLines, wordsFor } from '../words.js';
import { type AnswerContext, formMonth, type SpecialAnswer, says } from './answer.js';
import { linkedIfAny, modalityName, modalityNames, saidIfAny, valueOr } from './said.js';

/** The fact that names what `other` stands for in a list of modalities. */
const besideModalities = (fact: FactPath): FactPath =>
  fact.replace(/modalities$/, 'other_modality') as FactPath;

/** Lists of modalities by the fact that holds them, with the name of the other modality beside them. */
const modalitiesOf: SpecialAnswer = {
  facts: [],
  parts: (fact) => [fact, besideModalities(fact)],
  print: (context, [field]) => {
    const { facts } = context;
    if (!field) return null;
    const named = textsAt(facts, field.fact) ?? [];
    if (named.length === 0) return null;
    const beside = besideModalities(field.fact);
    const words = named.map((name) =>
      name === 'other'
        ? lineSay('summary/other-in-list', {
            name: valueOr(context, stated(facts, beside), 'summary/other-modality'),
          })
        : text(Object.hasOwn(modalityNames, name) ? wordsFor(name) : name.toLowerCase()),
    );
    return says(sentenceLine(capitalLine(listedLines(words))));
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
    'training_data.public_datasets.large[].size',
    'training_data.public_datasets.large[].selection',
  ],
  print: (context) => {
    const { facts, places } = context;
    const entries = entriesAt(facts, 'training_data.public_datasets.large');
    if (entries === undefined) return null;
    // An empty list says nothing of sizes: who means that none is large says why.
    if (entries.length === 0) {
      return flagAt(facts, 'training_data.public_datasets.used') === true
        ? { ...says(openLine(places, 'summary/large')), isOpen: true }
        : null;
    }
    const hasSizes = entries.some(({ size }) => size !== undefined);
    const part = alikeIn(entries, 'selection');
    const months = monthsOfAll(entries);
    const ofEach = [
      ...(months === null ? [] : [lineSay('summary/each-collected', months)]),
      ...(part === null ? [] : [sentenceLine(lineSay('summary/each-part', { part: text(part) }))]),
    ];
    return {
      blocks: [
        ...(ofEach.length === 0 ? [] : [paragraph(between(ofEach, ' '))]),
        table(
          [
            lineSay('summary/head/dataset'),
            lineSay('summary/head/modality'),
            ...(hasSizes ? [lineSay('summary/head/size')] : []),
            lineSay(months === null ? 'summary/head/origin' : 'summary/head/link-or-description'),
            ...(part === null ? [lineSay('summary/head/part')] : []),
          ],
          entries.map((entry) => [
            between(
              [
                valueOr(context, entry.name),
                ...(asText(entry.version)
                  ? [
                      lineSay('summary/dataset-version', {
                        version: text(asText(entry.version) ?? ''),
                      }),
                    ]
                  : []),
              ],
              ', ',
            ),
            valueOr(context, modalityName(asText(entry.modality) ?? '') ?? entry.modality),
            ...(hasSizes ? [sizeOf(context, entry)] : []),
            datasetOrigin(context, entry, months !== null),
            ...(part === null ? [valueOr(context, entry.selection)] : []),
          ]),
        ),
      ],
    };
  },
};

/** What each of several entries says alike at a key: it is said once, and no column repeats it. */
function alikeIn(entries: readonly Entry[], key: string): string | null {
  const [first, ...others] = entries.map((entry) => asText(entry[key]));
  return first !== undefined && others.length > 0 && others.every((each) => each === first)
    ? first
    : null;
}

/** The months of collection that all datasets share. */
function monthsOfAll(entries: readonly Entry[]): { from: Line; to: Line } | null {
  const [from, to] = [alikeIn(entries, 'collected_from'), alikeIn(entries, 'collected_to')];
  return from === null || to === null || from === notKnown || to === notKnown
    ? null
    : { from: text(formMonth(from)), to: text(formMonth(to)) };
}

/** What the sizes of a modality count. */
const units: Readonly<Record<string, string>> = {
  text: 'tokens',
  image: 'images',
  audio: 'hours',
  video: 'hours',
};

function sizeOf(context: AnswerContext, { size, modality }: Entry): Line {
  if (!boundsOf(size)) return saidIfAny(context, size);
  return valueLine(size, 'count', units[asText(modality) ?? ''] ?? '');
}

/** The link of a dataset; besides or in its place the description and the period of collection. */
function datasetOrigin(context: AnswerContext, entry: Entry, periodIsSaid: boolean): Line {
  const { places } = context;
  const [url, description] = [asText(entry.url), asText(entry.description)];
  const parts: Line[] = [];
  if (url !== undefined) parts.push(link(url));
  if (description !== undefined) parts.push(sentenceLine(text(description)));
  if (url === undefined && description === undefined)
    parts.push(
      entry.description === undefined && entry.url === undefined
        ? openLine(places, 'summary/description')
        : valueOr(context, entry.description ?? entry.url),
    );
  if (periodIsSaid) return between(parts, ' ');
  if (entry.collected_from !== undefined || entry.collected_to !== undefined)
    parts.push(period(context, entry));
  else if (url === undefined) parts.push(openLine(places, 'summary/period'));
  return between(parts, ' ');
}

/** From when to when; what is not known of both is said once. */
function period({ places }: AnswerContext, { collected_from, collected_to }: Entry): Line {
  const [from, to] = [boundary(collected_from), boundary(collected_to)];
  if (from !== null && to !== null && isAlike(from, to) && isNoMonth(collected_from))
    return lineSay('summary/period-absent', { words: from });
  const month = (words: Line | null): Line => words ?? openLine(places, 'summary/month');
  return lineSay('summary/collected', { from: month(from), to: month(to) });
}

const isAlike = (one: Line, other: Line): boolean => plainText(one) === plainText(other);

/** The words of the form in place of a month, or an absence. */
const isNoMonth = (value: unknown): boolean => value === notKnown || absenceOf(value) !== null;

const notKnown = 'not known';

/** A month of the period, or the words "not known" of the form, with the reason where one is given; null where nothing is stated. */
function boundary(value: unknown): Line | null {
  if (value === notKnown) return lineSay('summary/absent/unknown');
  if (typeof value === 'string') return text(formMonth(value));
  const absence = absenceOf(value);
  if (!absence) return null;
  const words = lineSay(`summary/absent/${absence.kind}`);
  const reason = absence.reason.replace(/\.$/, '');
  // Whoever writes the words of the form as the reason has given none.
  const asWords = absence.kind === 'unknown' ? [plainText(words), notKnown] : [plainText(words)];
  return asWords.includes(reason.toLowerCase()) ? words : line(words, ' (', text(reason), ')');
}

const knownPrivateDatasets: SpecialAnswer = {
  facts: [],
  print: (context) => {
    const entries = entriesAt(context.facts, 'training_data.other_private.publicly_known') ?? [];
    if (entries.length === 0) return null;
    const hasVersions = entries.some(({ version }) => version !== undefined);
    return {
      blocks: [
        table(
          [
            lineSay('summary/head/name'),
            ...(hasVersions ? [lineSay('summary/head/version')] : []),
            lineSay('summary/head/link'),
          ],
          entries.map(({ name, version, url }) => [
            valueOr(context, name),
            ...(hasVersions ? [saidIfAny(context, version)] : []),
            linkedIfAny(context, url, 'no-link'),
          ]),
        ),
      ],
    };
  },
};

const generatingModels: SpecialAnswer = {
  facts: [],
  print: (context) => {
    const entries = entriesAt(context.facts, 'training_data.synthetic.market_models') ?? [];
    if (entries.length === 0) return null;
    return {
      blocks: [
        table(
          [
            lineSay('summary/head/model'),
            lineSay('summary/head/link'),
            lineSay('summary/head/summary'),
          ],
          entries.map(({ name, url, summary_url }) => [
            valueOr(context, name),
            linkedIfAny(context, url, 'no-link'),
            linkedIfAny(context, summary_url, 'no-link'),
          ]),
        ),
      ],
    };
  },
};

/** The printers of these answers by name. */
export const sourceAnswers: Readonly<Record<string, SpecialAnswer>> = {
  modalities: modalitiesOf,
  'large-datasets': largeDatasets,
  'known-private-datasets': knownPrivateDatasets,
  'generating-models': generatingModels,
};
