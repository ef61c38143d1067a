/** Whether modalities, sources of data, dates and the code of practice are told alike in the form, the summary and the texts. */
import { denies, provenanceTexts, provenanceWords } from '../../lint/provenance.js';
import { quoted } from '../../lint/quote.js';
import type { ModelFacts } from '../../model-facts.gen.js';
import type { FactPath } from '../../paths.gen.js';
import { answersOf } from '../answers.js';
import type { Computation, Spot } from '../computation.js';
import { asText, entriesAt, flagAt, textAt, textsAt } from '../stated.js';
import { overallModalities } from '../summary-modalities.js';
import { told, unknown } from '../truth.js';

/** Speech is audio in the lists of the summary. */
const asSource = (modality: string): string => (modality === 'speech' ? 'audio' : modality);

/** What the model reads and gives it was trained on; a modifier trains on its own data only. */
export const modalitiesHaveTrainingData: Computation = (facts) => {
  const overall = overallModalities(facts);
  if (!overall || textAt(facts, 'role.kind') === 'modifier') return unknown;
  return told(
    (['model.inputs', 'model.outputs'] as const).flatMap((path) =>
      (textsAt(facts, path) ?? []).flatMap((modality): readonly Spot[] =>
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
  const spots = FORMATS.flatMap(([formats, modalities]): readonly Spot[] => {
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
  return told(spots);
};

/** Sources that the technical documentation names are answered with yes in the summary. */
export const provenanceMatchesAnswers: Computation = (facts) => {
  const denied = provenanceWords.filter(({ asked }) =>
    asked.every((path) => flagAt(facts, path) === false),
  );
  if (denied.length === 0) return unknown;
  return told(
    provenanceTexts.flatMap((path) => {
      const sentences = (textAt(facts, path) ?? '')
        .split(/(?<=[.;!?])\s+/)
        .filter((each) => !denies.test(each));
      return denied.flatMap(({ words, asked }): readonly Spot[] => {
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
  const texts = (['other_models', 'comments'] as const).flatMap((key): readonly Spot[] => {
    const path: FactPath = `training_data.synthetic.${key}`;
    const text = textAt(facts, path);
    return text === undefined ? [] : [{ path, text }];
  });
  const all = texts.map(({ text }) => text).join(' ');
  const found = ENRICHES.exec(all)?.[0];
  const [first] = texts;
  return told(
    first && found !== undefined && !GENERATES.test(all)
      ? [{ path: first.path, text: `\`${first.path}\` names only ${quoted(found)}` }]
      : [],
  );
};

const CHAPTERS = [
  ['transparency', /\btransparency\b/i],
  ['copyright', /\bcopyright\b/i],
  ['safety_and_security', /\bsafety\b/i],
] as const;
const SIGNED =
  /\b(?:is|are|as) (?:a |an )?signator(?:y|ies)\b|\b(?:has|have|we) signed (?:the|all|both|its)\b/i;
const NOT_SIGNED =
  /\b(?:has|have|is|are|did) not (?:yet )?(?:sign(?:ed)?\b|(?:a |an )?signator(?:y|ies)\b)/i;

/** Texts say of the code of practice what the answers say. */
export const codeMatchesText: Computation = (facts) => {
  const signed = CHAPTERS.map(([chapter]) => flagAt(facts, `provider.code_of_practice.${chapter}`));
  if (signed.every((answer) => answer === undefined)) return unknown;
  return told(
    answersOf(facts).flatMap(({ path, kind, text }): readonly Spot[] => {
      if (kind !== 'prose' || !/\bsign/i.test(text)) return [];
      return text.split(/(?<=[.;!?])\s+/).flatMap((sentence) => {
        if (!/\bcode\b|\bchapters?\b/i.test(sentence)) return [];
        const said = NOT_SIGNED.test(sentence) ? false : SIGNED.test(sentence) ? true : undefined;
        if (said === undefined) return [];
        const named = CHAPTERS.flatMap(([, word], index) => (word.test(sentence) ? [index] : []));
        const meant = (named.length > 0 ? named : CHAPTERS.map((_, index) => index)).map(
          (index) => signed[index],
        );
        const agrees =
          meant.includes(undefined) ||
          (said
            ? named.length > 0
              ? meant.every(Boolean)
              : meant.some(Boolean)
            : !(named.length > 0 ? meant.some(Boolean) : meant.every(Boolean)));
        return agrees
          ? []
          : [
              {
                path,
                text: `\`${path}\` says ${quoted(sentence)}, and \`provider.code_of_practice\` says otherwise`,
              },
            ];
      });
    }),
  );
};

/** `left` is no later than `right`, both told with their dates. */
function inOrder(
  left: FactPath,
  right: FactPath,
  length = 10,
): (facts: ModelFacts) => ReturnType<Computation> {
  return (facts) => {
    const [from, to] = [
      textAt(facts, left)?.slice(0, length),
      textAt(facts, right)?.slice(0, length),
    ];
    if (!from || !to || !/^\d{4}-\d{2}/.test(from) || !/^\d{4}-\d{2}/.test(to)) return unknown;
    return told(
      from <= to ? [] : [{ path: left, text: `\`${left}\` is ${from}, and \`${right}\` is ${to}` }],
    );
  };
}

/** Data was acquired before training ended, unless the model is trained on. */
export const acquisitionBeforeTrainingEnds: Computation = (facts) =>
  flagAt(facts, 'training_data.continuous') === true
    ? told([])
    : inOrder('training_data.latest_acquisition', 'training.duration.ended', 7)(facts);

/** No day of the list lies after the day of the assessment. */
export const evaluationsNotInFuture: Computation = (facts, { asOf }) => {
  const results = entriesAt(facts, 'evaluation.results');
  if (!results) return unknown;
  return told(
    results.flatMap(({ date }, index) => {
      const path = `evaluation.results[${index}].date`;
      const day = asText(date);
      return day === undefined || day <= asOf ? [] : [{ path, text: `\`${path}\` is ${day}` }];
    }),
  );
};

/** The mandate was given on a day that has come. */
export const mandateNotInFuture: Computation = (facts, { asOf }) => {
  const path = 'provider.authorised_representative.mandate_date';
  const day = textAt(facts, path);
  if (day === undefined) return unknown;
  return told(day <= asOf ? [] : [{ path, text: `\`${path}\` is ${day}` }]);
};

export const trainingEndsBeforeRelease: Computation = inOrder(
  'training.duration.ended',
  'model.release_date',
);
