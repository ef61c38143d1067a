/** The answers of section 1.3 of the public summary: modalities, sizes, dates and languages of the training data. */

import type { Decimal } from '../../facts/decimal.js';
import { absenceOf, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { asNumber, asText, entriesAt, entryAt, flagAt, textAt } from '../../facts/stated.js';
import { bandScales, statedBand, statedModalities } from '../../figures/size-bands.js';
import { holdsModality, type SummaryModality } from '../../figures/summary-modalities.js';
import { becauseConcluded, becauseGiven } from '../../languages/because.js';
import {
  type Line,
  line,
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
import { lineSay, mdSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { foundAs } from '../page.js';
import { type AnswerContext, formMonth, type SpecialAnswer, says } from './answer.js';
import { absentAt, absentWithin, modalityName, valueOr } from './said.js';

const bandNote = 'size-bands';

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
      return [usedName(modality), size, valueOr(context, entry.types_of_content)];
    });
    for (const { name, size, types_of_content } of others) {
      rows.push([
        lineSay('summary/other', { name: valueOr(context, name) }),
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
      ...(rows.some(([, size]) => size?.at(-1)?.kind === 'note') && {
        note: `[^${bandNote}]: ${mdSay('summary/band-note')}`,
      }),
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
  const name = modalityName(modality) ?? modality;
  if (absenceOf(value)) {
    const told = valueOr(context, value);
    return [line(name), told, told];
  }
  const because = becauseConcluded(holdsModality(facts, modality), 'false');
  if (because !== null) {
    places.tell('not-applicable');
    const cell = lineSay('summary/not-applicable/denies', { because });
    return [lineSay('summary/not-used/denies', { modality: line(name), because }), cell, cell];
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
    const subject =
      latest === undefined ? 'summary/subject/continuous' : 'summary/subject/continuous-after';
    const after =
      continuous === undefined
        ? absentWithin(context, 'training_data.continuous', sayPlain(subject))
        : goesOn(facts, continuous, latest !== undefined);
    if (latest !== undefined) return says(sentenceLine(text(formMonth(latest))), ' ', after);
    if (absence === undefined)
      return says(
        absentWithin(context, LATEST, sayPlain('summary/subject/latest-date')),
        ' ',
        after,
      );
    context.places.tell(foundAs(lookup(facts, LATEST)));
    return says(absence, ' ', after);
  },
};

/** Whether training goes on; that it does not rests on the fact that says so. */
function goesOn(facts: ModelFacts, continuous: boolean, hasMonth: boolean): Line {
  if (continuous) return lineSay(hasMonth ? 'summary/continuous-after' : 'summary/continuous');
  const because = becauseGiven(lookup(facts, 'training_data.continuous'));
  if (because === null) return [];
  return hasMonth
    ? lineSay('summary/not-continuous-after/denies', { because })
    : lineSay('summary/not-continuous/denies', { because });
}

const usedName = (modality: SummaryModality): Line =>
  lineSay('summary/used', { modality: line(modalityName(modality) ?? modality) });

interface SharedLanguage {
  readonly name: string;
  readonly share: Decimal | undefined;
}

/** More languages than the Union has official ones stand in a table, which the page sets in columns. */
const mostInSentence = 24;

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
    const heads = [lineSay('summary/head/language'), lineSay('summary/head/share')];
    return [paragraph(strong(lineSay('summary/languages'))), table(heads, rows)];
  }
  const names = sorted.map((each) =>
    text(each.share === undefined ? each.name : `${each.name} ${percent(each)}`),
  );
  return [paragraph(sentenceLine(lineSay('summary/languages-are', { names })))];
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
