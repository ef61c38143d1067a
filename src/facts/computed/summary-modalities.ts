/** Whether the modalities named by the sources of training data (section 2) and by section 1.3 tell one story. */
import { absenceOf } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';
import type { FactPath } from '../paths.gen.js';
import type { Computation, Spot } from './computation.js';
import { type Placed, placedTexts, toldOfEach, toldOfSome } from './placed-entries.js';
import { asText, entriesAt, entryAt, flagAt, textAt, textsAt } from './stated.js';
import { type ComputedTruth, type Test, told, truth, unknown } from './truth.js';

interface Source {
  readonly key: string;
  /** The yes/no questions of the section; one yes opens it. */
  readonly asked: readonly FactPath[];
  readonly modalities: FactPath;
  readonly otherModality: FactPath;
}

/** The sections of the template that ask for modalities. */
export const dataSources: readonly Source[] = [
  {
    key: 'public-datasets',
    asked: ['training_data.public_datasets.used'],
    modalities: 'training_data.public_datasets.modalities',
    otherModality: 'training_data.public_datasets.other_modality',
  },
  {
    key: 'licensed',
    asked: ['training_data.licensed.agreements'],
    modalities: 'training_data.licensed.modalities',
    otherModality: 'training_data.licensed.other_modality',
  },
  {
    key: 'other-private',
    asked: ['training_data.other_private.obtained'],
    modalities: 'training_data.other_private.modalities',
    otherModality: 'training_data.other_private.other_modality',
  },
  {
    key: 'crawled',
    asked: ['training_data.crawled.used'],
    modalities: 'training_data.crawled.modalities',
    otherModality: 'training_data.crawled.other_modality',
  },
  {
    key: 'user',
    asked: ['training_data.user.model_interaction', 'training_data.user.other_services'],
    modalities: 'training_data.user.modalities',
    otherModality: 'training_data.user.other_modality',
  },
  {
    key: 'synthetic',
    asked: ['training_data.synthetic.created'],
    modalities: 'training_data.synthetic.modalities',
    otherModality: 'training_data.synthetic.other_modality',
  },
];

/** The modalities of section 1.3, in the words of the lists of section 2. */
export function overallModalities(facts: ModelFacts): ReadonlySet<string> | undefined {
  const modalities = entryAt(facts, 'training_data.modalities');
  if (!modalities) return undefined;
  return new Set(
    ['text', 'image', 'audio', 'video', 'other'].filter((name) => {
      const value = modalities[name];
      return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
    }),
  );
}

/** A modality that the table of section 1.3 may tick. */
export type SummaryModality = 'text' | 'image' | 'audio' | 'video' | 'other';

/**
 * Whether the training data holds a modality. A table that leaves it out denies it, unless another fact names it all the same:
 * then nobody knows.
 */
export function holdsModality(facts: ModelFacts, modality: SummaryModality): ComputedTruth {
  const modalities = entryAt(facts, 'training_data.modalities');
  if (modalities === undefined || Object.keys(modalities).length === 0) return 'unknown';
  const value = modalities[modality];
  const absence = absenceOf(value);
  if (absence) return absence.kind === 'not_applicable' ? 'false' : 'unknown';
  if (value !== undefined) return truth(!(Array.isArray(value) && value.length === 0));
  return modalitiesNamed(facts).has(modality) ? 'unknown' : 'false';
}

/** The modalities that other facts name for training data. */
function modalitiesNamed(facts: ModelFacts): ReadonlySet<string> {
  const listed = (entriesAt(facts, 'training_data.public_datasets.large') ?? []).flatMap(
    (entry) => asText(entry.modality) ?? [],
  );
  const lists = ['data.types' as const, ...dataSources.map((source) => source.modalities)];
  return new Set([...listed, ...lists.flatMap((path) => textsAt(facts, path) ?? [])]);
}

/** Text, speech or video is among the training data, so that it has languages. */
export const trainingDataHoldsLanguage: Test = (facts) => {
  const held = (['text', 'audio', 'video'] as const).map((each) => holdsModality(facts, each));
  if (held.includes('true')) return 'true';
  return held.includes('unknown') ? 'unknown' : 'false';
};

/** Every modality that a source lists, with its place; the list counts only where the source is used. */
function listedModalities(
  facts: ModelFacts,
): readonly (Placed<string> & { readonly source: Source })[] {
  return dataSources
    .filter(({ asked }) => asked.some((path) => flagAt(facts, path) === true))
    .flatMap((source) =>
      (placedTexts(facts, source.modalities) ?? []).map((each) => ({ ...each, source })),
    );
}

/** Every modality of a source stands in section 1.3. */
export const sourceModalitiesWithinOverall: Computation = (facts) => {
  const overall = overallModalities(facts);
  return toldOfEach(overall && listedModalities(facts), ({ path, value }) =>
    overall?.has(value)
      ? null
      : {
          path,
          text: `\`${path}\` is ${value}, and \`training_data.modalities\` has no ${value}`,
          also: ['training_data.modalities'],
        },
  );
};

/** Every modality of section 1.3 has a source; unknown while a source has not answered, or other sources exist. */
export const overallModalitiesHaveSource: Computation = (facts) => {
  const overall = overallModalities(facts);
  const answered = dataSources.every(({ asked }) =>
    asked.every((path) => flagAt(facts, path) !== undefined),
  );
  if (!overall || !answered || flagAt(facts, 'training_data.other_sources.used') !== false) {
    return unknown;
  }
  const named = new Set(listedModalities(facts).map(({ value }) => value));
  return toldOfEach([...overall], (modality) => {
    const path = `training_data.modalities.${modality}`;
    return named.has(modality)
      ? null
      : {
          path,
          text: `\`${path}\` is stated, and no source lists ${modality}`,
          also: dataSources.map((source) => source.modalities),
        };
  });
};

/** At least one source of data is answered with yes; unknown while one is unanswered. */
export const someSourceUsed: Test = (facts) => {
  const answers = [
    ...dataSources.flatMap(({ asked }) => asked),
    'training_data.other_sources.used' as const,
  ].map((path) => flagAt(facts, path));
  if (answers.includes(true)) return 'true';
  return answers.includes(undefined) ? 'unknown' : 'false';
};

/** Wherever a source names the modality "other", it says which. */
export const otherModalitySpecified: Computation = (facts) =>
  toldOfSome(
    listedModalities(facts).filter(({ value }) => value === 'other'),
    ({ path, source }) =>
      textAt(facts, source.otherModality) !== undefined
        ? null
        : { path, text: `\`${source.otherModality}\` is not stated`, also: [source.otherModality] },
  );

/** The types of data of the technical documentation are those of section 1.3. */
export const dataTypesMatchSummary: Computation = (facts) => {
  const types = placedTexts(facts, 'data.types');
  const overall = overallModalities(facts);
  if (!types || !overall) return unknown;
  const named = new Set(types.map(({ value }) => value));
  const lacking = [...overall].filter((modality) => !named.has(modality));
  return told([
    ...types.flatMap(({ path, value }): Spot[] =>
      overall.has(value)
        ? []
        : [
            {
              path,
              text: `\`${path}\` is ${value}, and \`training_data.modalities\` has no ${value}`,
              also: ['training_data.modalities'],
            },
          ],
    ),
    ...lacking.map((modality) => ({
      path: `training_data.modalities.${modality}`,
      text: `\`training_data.modalities.${modality}\` is stated, and \`data.types\` has no ${modality}`,
      also: ['data.types'],
    })),
  ]);
};

/** No private dataset of a third party is listed by name: the description of the others then carries the answer. */
export const noKnownPrivateDatasetListed: Test = (facts) =>
  truth((entriesAt(facts, 'training_data.other_private.publicly_known') ?? []).length === 0);

/** Models that are not on the market and generated data are described. */
export const otherGeneratorsDescribed: Test = (facts) =>
  truth(textAt(facts, 'training_data.synthetic.other_models') !== undefined);

/** Every source that was used and has a list of modalities names one. */
export const sourceModalitiesListed: Computation = (facts) =>
  toldOfSome(
    dataSources.filter(
      ({ asked, modalities }) =>
        asked.some((path) => flagAt(facts, path) === true) &&
        textsAt(facts, modalities) !== undefined,
    ),
    ({ modalities }) =>
      textsAt(facts, modalities)?.length === 0
        ? { path: modalities, text: `\`${modalities}\` is empty` }
        : null,
  );
