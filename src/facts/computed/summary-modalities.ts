/** Whether the modalities named by the sources of training data (section 2) and by section 1.3 tell one story. */
import { absenceOf } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';
import type { FactPath } from '../paths.gen.js';
import { asText, entriesAt, entryAt, flagAt, textAt, textsAt } from './stated.js';
import { type ComputedTruth, type Test, truth } from './truth.js';

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

/** The modalities of one source; the list counts only where the source is used. */
function modalitiesOf(facts: ModelFacts, source: Source): readonly string[] {
  const used = source.asked.some((path) => flagAt(facts, path) === true);
  return used ? (textsAt(facts, source.modalities) ?? []) : [];
}

/** Every modality of a source stands in section 1.3. */
export const sourceModalitiesWithinOverall: Test = (facts) => {
  const overall = overallModalities(facts);
  if (!overall) return 'unknown';
  return truth(
    dataSources.every((source) =>
      modalitiesOf(facts, source).every((modality) => overall.has(modality)),
    ),
  );
};

/** Every modality of section 1.3 has a source; unknown while a source has not answered, or other sources exist. */
export const overallModalitiesHaveSource: Test = (facts) => {
  const overall = overallModalities(facts);
  const answered = dataSources.every(({ asked }) =>
    asked.every((path) => flagAt(facts, path) !== undefined),
  );
  if (!overall || !answered || flagAt(facts, 'training_data.other_sources.used') !== false) {
    return 'unknown';
  }
  const named = new Set(dataSources.flatMap((source) => modalitiesOf(facts, source)));
  return truth([...overall].every((modality) => named.has(modality)));
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
export const otherModalitySpecified: Test = (facts) => {
  const naming = dataSources.filter((source) => modalitiesOf(facts, source).includes('other'));
  if (naming.length === 0) return 'unknown';
  return truth(naming.every(({ otherModality }) => textAt(facts, otherModality) !== undefined));
};

/** The types of data of the technical documentation are those of section 1.3. */
export const dataTypesMatchSummary: Test = (facts) => {
  const types = textsAt(facts, 'data.types');
  const overall = overallModalities(facts);
  if (!types || !overall) return 'unknown';
  return truth(new Set(types).size === overall.size && types.every((type) => overall.has(type)));
};

/** No private dataset of a third party is listed by name: the description of the others then carries the answer. */
export const noKnownPrivateDatasetListed: Test = (facts) =>
  truth((entriesAt(facts, 'training_data.other_private.publicly_known') ?? []).length === 0);

/** Models that are not on the market and generated data are described. */
export const otherGeneratorsDescribed: Test = (facts) =>
  truth(textAt(facts, 'training_data.synthetic.other_models') !== undefined);

/** Every source that was used and has a list of modalities names one. */
export const sourceModalitiesListed: Test = (facts) => {
  const lists = dataSources
    .filter(({ asked }) => asked.some((path) => flagAt(facts, path) === true))
    .flatMap(({ modalities }) => {
      const list = textsAt(facts, modalities);
      return list ? [list] : [];
    });
  return lists.length === 0 ? 'unknown' : truth(lists.every((list) => list.length > 0));
};
