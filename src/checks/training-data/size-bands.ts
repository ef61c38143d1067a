/** The tests on stated sizes: bounds in their order, and bands that agree with sizes. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { asText, entriesAt, entryAt, isEntry } from '../../facts/stated.js';
import { boundsOf } from '../../figures/bounds.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { failedAtSome } from '../../figures/placed-entries.js';
import { possibleBands, sizedModalities, statedModalities } from '../../figures/size-bands.js';
import { failedAt, type Tests } from '../../figures/truth.js';

/** Where a modality states both an exact size and a band, the two agree. */
export const sizesAgreeWithBands: Computation = (facts) =>
  failedAtSome(
    statedModalities(facts).filter(({ entry }) => boundsOf(entry.size) && asText(entry.band)),
    ({ modality, entry }) => {
      const path = `training_data.modalities.${modality}`;
      const bands = possibleBands(modality, entry.size).map(({ name }) => name);
      return bands.some((name) => name === entry.band)
        ? null
        : {
            path: `${path}.band`,
            text: `\`${path}.band\` is ${entry.band}, and \`${path}.size\` lies in ${bands.join(' or ')}`,
            also: [`${path}.size`],
          };
    },
  );

/** A lower bound is no higher than the upper one. */
export const sizeBoundsInOrder: Computation = (facts) => {
  const sizes = [...sizesStated(facts)];
  return failedAt(
    sizes.flatMap(([path, value]): FailedPlace[] => {
      const bounds = boundsOf(value);
      return bounds?.most && bounds.least.isMoreThan(bounds.most)
        ? [{ path, text: `at least ${bounds.least.text}, at most ${bounds.most.text}` }]
        : [];
    }),
  );
};

function* sizesStated(facts: ModelFacts): Generator<readonly [string, unknown]> {
  const modalities = entryAt(facts, 'training_data.modalities');
  for (const modality of sizedModalities) {
    const entry = modalities?.[modality];
    if (isEntry(entry)) yield [`training_data.modalities.${modality}.size`, entry.size];
  }
  const large = entriesAt(facts, 'training_data.public_datasets.large') ?? [];
  for (const [index, { size }] of large.entries()) {
    yield [`training_data.public_datasets.large[${index}].size`, size];
  }
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'size-bounds-in-order': sizeBoundsInOrder,
  'sizes-agree-with-bands': sizesAgreeWithBands,
} satisfies Tests;
