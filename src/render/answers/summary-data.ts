/** The answers of section 1.3 of the public summary: modalities, sizes, dates and languages of the training data. */
import { bandScales, statedBand, statedModalities } from '../../facts/computed/size-bands.js';
import {
  asNumber,
  asText,
  entriesAt,
  entryAt,
  flagAt,
  textAt,
} from '../../facts/computed/stated.js';
import { absenceOf } from '../../facts/lookup.js';
import { amount } from '../amounts.js';
import { languageName } from '../language-name.js';
import { mdCell, mdProse, mdTable, mdText } from '../markdown.js';
import { absenceSentence } from '../page.js';
import { sentence } from '../words.js';
import { formMonth, type SpecialAnswer } from './answer.js';
import { absentAt, absentWithin, modalityNames, said } from './said.js';

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
      const size = band
        ? `${mdCell(band)}[^size-bands]`
        : said(otherUnit ?? entry.size ?? entry.band);
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
    const hasGap = [...sized.map(({ entry }) => entry), ...others].some(
      ({ size, band, types_of_content }) =>
        [size, band, types_of_content].some((value) => absenceOf(value) !== null),
    );
    return {
      markdown: table,
      ...(rows.some(([, size]) => size?.endsWith('[^size-bands]')) && { note: BAND_NOTE }),
      ...(hasGap && { hasGap }),
    };
  },
};

const latestAcquisition: SpecialAnswer = {
  facts: ['training_data.continuous'],
  print: ({ facts }) => {
    const latest = textAt(facts, 'training_data.latest_acquisition');
    const absence = absentAt(facts, 'training_data.latest_acquisition');
    if (latest === undefined && absence === undefined) return null;
    const continuous = flagAt(facts, 'training_data.continuous');
    // Without a month there is no date that training could go on after.
    const when = latest === undefined ? '' : ' after this date';
    const after =
      continuous === undefined
        ? absentWithin(facts, 'training_data.continuous', `Continuous training on new data${when}`)
        : `The model is ${continuous ? '' : 'not '}continuously trained on new data${when}.`;
    return latest === undefined
      ? { markdown: `${absence} ${after}`, hasGap: true }
      : { markdown: `${sentence(mdText(formMonth(latest)))} ${after}` };
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

/** The printers of these answers by name. */
export const dataAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'modality-table': modalityTable,
  'latest-acquisition': latestAcquisition,
  linguistic,
};
