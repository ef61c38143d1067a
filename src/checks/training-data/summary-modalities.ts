/** Whether the modalities named by the sources of training data (section 2) and by section 1.3 tell one story. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { flagAt, textAt, textsAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import {
  failedAtEach,
  failedAtSome,
  type PlacedEntry,
  placedTexts,
} from '../../figures/placed-entries.js';
import {
  dataSources,
  type ModalitySource,
  overallModalities,
} from '../../figures/summary-modalities.js';
import { failedAt, type Test, type Tests, unknown } from '../../figures/truth.js';

/** Every modality that a source lists, with its place; the list counts only where the source is used. */
function listedModalities(
  facts: ModelFacts,
): readonly (PlacedEntry<string> & { readonly source: ModalitySource })[] {
  return dataSources
    .filter(({ asked }) => asked.some((path) => flagAt(facts, path) === true))
    .flatMap((source) =>
      (placedTexts(facts, source.modalities) ?? []).map((each) => ({ ...each, source })),
    );
}

/** Every modality of a source stands in section 1.3. */
export const sourceModalitiesWithinOverall: Computation = (facts) => {
  const overall = overallModalities(facts);
  return failedAtEach(overall && listedModalities(facts), ({ path, value }) =>
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
  return failedAtEach([...overall], (modality) => {
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
  failedAtSome(
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
  return failedAt([
    ...types.flatMap(({ path, value }): FailedPlace[] =>
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

/** Every source that was used and has a list of modalities names one. */
export const sourceModalitiesListed: Computation = (facts) =>
  failedAtSome(
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

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'data-types-match-summary': dataTypesMatchSummary,
  'other-modality-specified': otherModalitySpecified,
  'overall-modalities-have-source': overallModalitiesHaveSource,
  'some-source-used': someSourceUsed,
  'source-modalities-listed': sourceModalitiesListed,
  'source-modalities-within-overall': sourceModalitiesWithinOverall,
} satisfies Tests;
