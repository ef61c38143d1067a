/** The rule of section 2.1: a public dataset is large where it exceeds 3 % of all public datasets used for a modality. */
import { Decimal } from '../../facts/decimal.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { asText, entriesAt, flagAt, textAt } from '../../facts/stated.js';
import { type Bounds, boundsOf } from '../../figures/bounds.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { failedAtSome, keyOf, placedEntries } from '../../figures/placed-entries.js';
import { bandScales, type sizedModalities, statedModalities } from '../../figures/size-bands.js';
import { failedAt, type Test, type Tests, truth, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import { thresholds } from '../../law/thresholds.js';

const SHARE = Decimal.of(thresholds.largeDatasetShare.value);

export interface SizedDataset {
  readonly name: string;
  readonly modality: string;
  readonly size: Decimal;
}

/** Whether the size exceeds 3 % of the total, without rounding. */
export function isLarge(size: Decimal, total: Decimal): boolean {
  return size.isMoreThan(total.times(SHARE));
}

/** The datasets that are large among the given ones, per modality, in the given order. */
export function largeAmong(datasets: readonly SizedDataset[]): readonly SizedDataset[] {
  const totals = totalsOf(datasets);
  return datasets.filter(({ modality, size }) => isLarge(size, totals.get(modality) ?? size));
}

/** The sum of the sizes per modality. */
function totalsOf(datasets: readonly SizedDataset[]): ReadonlyMap<string, Decimal> {
  const totals = new Map<string, Decimal>();
  for (const { modality, size } of datasets) {
    totals.set(modality, totals.get(modality)?.plus(size) ?? size);
  }
  return totals;
}

interface BoundedDataset extends Bounds {
  readonly path: string;
  readonly name: string;
  readonly modality: string;
}

/** The listed datasets whose modality and size are stated. */
function sizedDatasets(facts: ModelFacts): readonly BoundedDataset[] {
  return (placedEntries(facts, 'training_data.public_datasets.large') ?? []).flatMap((entry) => {
    const bounds = boundsOf(entry.value.size);
    const modality = asText(entry.value.modality);
    const name = asText(entry.value.name);
    return bounds && modality
      ? [
          {
            ...bounds,
            path: keyOf(entry, 'size'),
            name: name === undefined ? 'a dataset without a name' : quoted(name),
            modality,
          },
        ]
      : [];
  });
}

/** The sum of the least that the datasets of each modality can hold. */
function leastTotals(datasets: readonly BoundedDataset[]): ReadonlyMap<string, Decimal> {
  return totalsOf(datasets.map(({ modality, least }) => ({ name: '', modality, size: least })));
}

/** Every dataset listed as large may exceed 3 % of the listed ones; what the others add can only lower its share. */
export const listedDatasetsAreLarge: Computation = (facts) => {
  const sized = sizedDatasets(facts);
  const totals = leastTotals(sized);
  const mayBeLarge = ({ modality, least, most }: BoundedDataset): boolean => {
    if (most === null) return true;
    const others = (totals.get(modality) ?? least).plus(least.times(Decimal.of('-1')));
    return isLarge(most, others.plus(most));
  };
  return failedAtSome(sized, (dataset) =>
    mayBeLarge(dataset)
      ? null
      : {
          path: dataset.path,
          text: `${dataset.name} holds ${dataset.most?.text} of the ${totals.get(dataset.modality)?.text} listed for ${dataset.modality}`,
        },
  );
};

/** The listed datasets of a modality are no larger than all data of that modality (section 1.3). */
export const listedDatasetsFitOverallSize: Computation = (facts) => {
  const totals = leastTotals(sizedDatasets(facts));
  const comparable = statedModalities(facts).flatMap(({ modality, entry }) => {
    const total = totals.get(modality);
    const limit = boundsOf(entry.size)?.most ?? upperLimit(modality, asText(entry.band));
    return total && limit ? [{ path: `training_data.modalities.${modality}`, total, limit }] : [];
  });
  return failedAtSome(comparable, ({ path, total, limit }) =>
    total.isMoreThan(limit)
      ? {
          path,
          text: `the datasets listed hold ${total.text}, and \`${path}\` no more than ${limit.text}`,
          also: ['training_data.public_datasets.large'],
        }
      : null,
  );
};

/** The most that a band allows; nothing for the topmost, which has no end. */
function upperLimit(
  modality: (typeof sizedModalities)[number],
  band: string | undefined,
): Decimal | undefined {
  const { lower, upper, bands } = bandScales[modality];
  if (band === bands[0].name) return lower;
  return band === bands[1].name ? upper : undefined;
}

/** Public datasets were used, so some are listed as large or the others are described. */
export const publicDatasetsNamed: Test = (facts) => {
  if (flagAt(facts, 'training_data.public_datasets.used') !== true) return 'unknown';
  const large = entriesAt(facts, 'training_data.public_datasets.large');
  const others = textAt(facts, 'training_data.public_datasets.others');
  if (large === undefined && others === undefined) return 'unknown';
  return truth((large?.length ?? 0) > 0 || others !== undefined);
};

/**
 * Among 33 or fewer datasets the largest holds at least 1/33, which is more than 3 %: a list without a large
 * dataset is possible only with 34 or more, and rare.
 */
export const someDatasetIsLarge: Test = (facts) => {
  if (flagAt(facts, 'training_data.public_datasets.used') !== true) return 'unknown';
  const large = entriesAt(facts, 'training_data.public_datasets.large');
  return large === undefined ? 'unknown' : truth(large.length > 0);
};

/** Of each listed dataset it is said which part was used: the form asks how a part was chosen. */
export const largeDatasetsSayPart: Computation = (facts) => {
  const listed = entriesAt(facts, 'training_data.public_datasets.large') ?? [];
  if (listed.length === 0) return unknown;
  return failedAt(
    listed.flatMap(({ name, selection }, index): FailedPlace[] =>
      selection !== undefined
        ? []
        : [
            {
              path: `training_data.public_datasets.large[${index}]`,
              text: asText(name) ?? 'a dataset without a name',
            },
          ],
    ),
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'large-datasets-say-part': largeDatasetsSayPart,
  'listed-datasets-are-large': listedDatasetsAreLarge,
  'listed-datasets-fit-overall-size': listedDatasetsFitOverallSize,
  'public-datasets-named': publicDatasetsNamed,
  'some-dataset-is-large': someDatasetIsLarge,
} satisfies Tests;
