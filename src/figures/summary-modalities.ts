/** The modalities of the training-content summary: the sources that name them, and whether the training data holds one. */
import { absenceOf } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { FactPath } from '../facts/paths.gen.js';
import { asText, entriesAt, entryAt, textsAt } from '../facts/stated.js';
import { type ComputedTruth, truth } from './truth.js';

export interface ModalitySource {
  readonly key: string;
  /** The yes/no questions of the section; one yes opens it. */
  readonly asked: readonly FactPath[];
  readonly modalities: FactPath;
  readonly otherModality: FactPath;
}

/** The sections of the template that ask for modalities. */
export const dataSources: readonly ModalitySource[] = [
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
