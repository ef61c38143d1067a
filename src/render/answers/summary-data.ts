/** The answers of section 1.3 of the public summary: modalities, sizes, dates and languages of the training data. */

import type { Decimal } from '../../facts/decimal.js';
import { absenceOf, lookup } from '../../facts/lookup.js';
import { asNumber, asText, entriesAt, entryAt, flagAt, textAt } from '../../facts/stated.js';
import { bandScales, statedBand, statedModalities } from '../../figures/size-bands.js';
import { holdsModality, type SummaryModality } from '../../figures/summary-modalities.js';
import {
  type Line,
  line,
  listed,
  note,
  paragraph,
  prose,
  sentenceLine,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { amount } from '../amounts.js';
import { languageName } from '../language-name.js';
import { openLine } from '../open-points.js';
import { foundAs } from '../page.js';
import { type AnswerContext, formMonth, type SpecialAnswer, says } from './answer.js';
import { absentAt, absentWithin, modalityNames, valueOr } from './said.js';

const bandNote = 'size-bands';

const BAND_NOTE =
  '[^size-bands]: Sizes are published in the bands of the form only. The form leaves open where exactly 1 billion or 10 trillion tokens belong, and likewise the limits of the other modalities; here a size on a limit belongs to the middle band.';

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
  print: (context, group) => {
    const { facts, places } = context;
    const modalities = entryAt(facts, 'training_data.modalities');
    // An absence of the whole table is told in its place.
    if (modalities === undefined && absentAt(facts, 'training_data.modalities') !== undefined)
      return null;
    const known = new Map(statedModalities(facts).map(({ modality, entry }) => [modality, entry]));
    const others = entriesAt(facts, 'training_data.modalities.other') ?? [];
    if (known.size + others.length > 0) places.tell('stated');
    const rows = (Object.keys(bandScales) as (keyof typeof bandScales)[]).map((modality) => {
      const entry = known.get(modality);
      if (!entry) return rowWithout(context, modality, modalities?.[modality]);
      const band = statedBand(modality, entry)?.words;
      const size =
        band === undefined
          ? valueOr(
              context,
              asText(entry.alternative_size) ?? gapOf(entry.size) ?? gapOf(entry.band),
            )
          : line(text(band), note(bandNote));
      return [
        line(`${modalityNames[modality]}: used`),
        size,
        valueOr(context, entry.types_of_content),
      ];
    });
    for (const { name, size, types_of_content } of others) {
      rows.push([
        line('Other: ', valueOr(context, name)),
        valueOr(context, size),
        valueOr(context, types_of_content),
      ]);
    }
    if (others.length === 0) rows.push(rowWithout(context, 'other', modalities?.other));
    return {
      blocks: [
        table(
          group.map(({ label }) => text(label)),
          rows,
        ),
      ],
      ...(rows.some(([, size]) => size?.at(-1)?.kind === 'note') && { note: BAND_NOTE }),
    };
  },
};

/** The absence that stands in place of a size; a size itself is never printed. */
const gapOf = (value: unknown): unknown => (absenceOf(value) ? value : undefined);

/** The row of a modality that has no entry: denied where the table or an absence denies it, else open. */
function rowWithout(
  context: AnswerContext,
  modality: SummaryModality,
  value: unknown,
): readonly Line[] {
  const { facts, places } = context;
  const name = modalityNames[modality] ?? modality;
  if (absenceOf(value)) {
    const told = valueOr(context, value);
    return [line(name), told, told];
  }
  if (holdsModality(facts, modality) === 'false') {
    places.tell('not-applicable');
    return [`${name}: not used`, 'Not applicable', 'Not applicable'].map((words) => line(words));
  }
  const cell = valueOr(context, undefined);
  return [openLine(places, 'summary/modality', { modality: name }), cell, cell];
}

const LATEST = 'training_data.latest_acquisition';

const latestAcquisition: SpecialAnswer = {
  facts: ['training_data.continuous'],
  print: (context) => {
    const { facts } = context;
    const latest = textAt(facts, LATEST);
    const absence = absentAt(facts, LATEST);
    const continuous = flagAt(facts, 'training_data.continuous');
    if (latest === undefined && absence === undefined && continuous === undefined) return null;
    // Without a month there is no date that training could go on after.
    const when = latest === undefined ? '' : ' after this date';
    const after =
      continuous === undefined
        ? absentWithin(
            context,
            'training_data.continuous',
            `Continuous training on new data${when}`,
          )
        : line(`The model is ${continuous ? '' : 'not '}continuously trained on new data${when}.`);
    if (latest !== undefined) return says(sentenceLine(text(formMonth(latest))), ' ', after);
    if (absence === undefined)
      return says(absentWithin(context, LATEST, 'Latest date'), ' ', after);
    context.places.tell(foundAs(lookup(facts, LATEST)));
    return says(absence, ' ', after);
  },
};

interface SharedLanguage {
  readonly name: string;
  readonly share: Decimal | undefined;
}

/** More languages than these stand in a table, which the page sets in columns. */
const mostInSentence = 8;

/** Languages by their share where all have one, else as they are stated. */
function languagesListed(languages: readonly SharedLanguage[]): readonly Block[] {
  const sorted = languages.every(({ share }) => share !== undefined)
    ? [...languages].sort((a, b) => (a.share && b.share ? b.share.compare(a.share) : 0))
    : languages;
  const hasShares = languages.some(({ share }) => share !== undefined);
  const percent = ({ share }: SharedLanguage): string =>
    share === undefined ? '' : `${amount(share)} %`;
  if (languages.length > mostInSentence && hasShares) {
    const rows = sorted.map((each) => [text(each.name), text(percent(each) || '—')]);
    return [paragraph(strong('Languages')), table(['Language', 'Share'], rows)];
  }
  const names = sorted.map((each) =>
    text(each.share === undefined ? each.name : `${each.name} (${percent(each)})`),
  );
  return [paragraph(sentenceLine(line('Languages: ', listed(names))))];
}

const linguistic: SpecialAnswer = {
  facts: ['training_data.languages'],
  print: ({ facts }) => {
    const words = textAt(facts, 'training_data.linguistic');
    const languages = (entriesAt(facts, 'training_data.languages') ?? []).flatMap(
      ({ language, share }) => {
        const tag = asText(language);
        return tag ? [{ name: languageName(tag), share: asNumber(share) }] : [];
      },
    );
    if (words === undefined && languages.length === 0) return null;
    return {
      blocks: [
        ...(words === undefined ? [] : prose(words)),
        ...(languages.length === 0 ? [] : languagesListed(languages)),
      ],
    };
  },
};

/** The printers of these answers by name. */
export const dataAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'modality-table': modalityTable,
  'latest-acquisition': latestAcquisition,
  linguistic,
};
