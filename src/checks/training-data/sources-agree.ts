/** Whether modalities and sources of data are told alike in the form, the summary and the texts. */
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, entriesAt, flagAt, textAt, textsAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { overallModalities } from '../../figures/summary-modalities.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import { denies, provenanceTexts, provenanceWords } from './provenance.js';

/** Speech is audio in the lists of the summary. */
const asSource = (modality: string): string => (modality === 'speech' ? 'audio' : modality);

/** What the model reads and gives it was trained on; a modifier trains on its own data only. */
export const modalitiesHaveTrainingData: Computation = (facts) => {
  const overall = overallModalities(facts);
  if (!overall || textAt(facts, 'role.kind') === 'modifier') return unknown;
  return failedAt(
    (['model.inputs', 'model.outputs'] as const).flatMap((path) =>
      (textsAt(facts, path) ?? []).flatMap((modality): readonly FailedPlace[] =>
        modality === 'other' || overall.has(asSource(modality))
          ? []
          : [
              {
                path,
                text: `\`${path}\` holds ${modality}, and \`training_data.modalities\` has no ${asSource(modality)}`,
              },
            ],
      ),
    ),
  );
};

const FORMATS = [
  ['model.input_formats', 'model.inputs'],
  ['model.output_formats', 'model.outputs'],
] as const;

/** A format belongs to a modality of the model. */
export const formatsMatchModalities: Computation = (facts) => {
  const spots = FORMATS.flatMap(([formats, modalities]): readonly FailedPlace[] => {
    const own = textsAt(facts, modalities);
    if (!own) return [];
    const known = new Set(own.map(asSource));
    return (entriesAt(facts, formats) ?? []).flatMap(({ modality }, index) => {
      const path = `${formats}[${index}].modality`;
      const name = asText(modality);
      return name === undefined || known.has(asSource(name))
        ? []
        : [{ path, text: `\`${path}\` is ${name}, and \`${modalities}\` has no ${name}` }];
    });
  });
  return failedAt(spots);
};

/** Sources that the technical documentation names are answered with yes in the summary. */
export const provenanceMatchesAnswers: Computation = (facts) => {
  const denied = provenanceWords.filter(({ asked }) =>
    asked.every((path) => flagAt(facts, path) === false),
  );
  if (denied.length === 0) return unknown;
  return failedAt(
    provenanceTexts.flatMap((path) => {
      const sentences = (textAt(facts, path) ?? '')
        .split(/(?<=[.;!?])\s+/)
        .filter((each) => !denies.test(each));
      return denied.flatMap(({ words, asked }): readonly FailedPlace[] => {
        const [found] = sentences.flatMap((sentence) => words.exec(sentence)?.[0] ?? []);
        return found === undefined
          ? []
          : [
              {
                path,
                text: `\`${path}\` names ${quoted(found)}, and ${asked.map((each) => `\`${each}\``).join(' and ')} is answered with no`,
              },
            ];
      });
    }),
  );
};

const ENRICHES =
  /\b(?:captions?|captioning|recaption\w*|alt[ -]texts?|depth maps?|metadata|transcripts?|transcription|ocr)\b/i;
const GENERATES =
  /\b(?:instructions?|dialogues?|conversations?|questions?|answers?|exercises?|distil\w*|preferences?|rewrit\w*|rephras\w*|stories|essays?|code|problems?|solutions?|reasoning|pictures?|images? (?:made|generated)|speech)\b/i;

/** Section 2.5 holds what other models wrote, not the labels with which they enriched data. */
export const syntheticIsMoreThanEnrichment: Computation = (facts) => {
  if (flagAt(facts, 'training_data.synthetic.created') !== true) return unknown;
  const texts = (['other_models', 'comments'] as const).flatMap((key): readonly FailedPlace[] => {
    const path: FactPath = `training_data.synthetic.${key}`;
    const text = textAt(facts, path);
    return text === undefined ? [] : [{ path, text }];
  });
  const all = texts.map(({ text }) => text).join(' ');
  const found = ENRICHES.exec(all)?.[0];
  const [first] = texts;
  return failedAt(
    first && found !== undefined && !GENERATES.test(all)
      ? [{ path: first.path, text: `\`${first.path}\` names only ${quoted(found)}` }]
      : [],
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'formats-match-modalities': formatsMatchModalities,
  'modalities-have-training-data': modalitiesHaveTrainingData,
  'provenance-matches-answers': provenanceMatchesAnswers,
  'synthetic-is-more-than-enrichment': syntheticIsMoreThanEnrichment,
} satisfies Tests;
