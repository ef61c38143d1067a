/** The order of days and months in the facts: ISO dates compare as texts, months with the first seven characters of a day. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, type Entry, flagAt, textAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { placements } from '../../figures/mandate.js';
import { asMonth, monthAt } from '../../figures/months.js';
import { failedAtSome, type PlacedEntry, placedEntries } from '../../figures/placed-entries.js';
import { dutiesDue } from '../../figures/placing-days.js';
import { compared, type Test, type Tests, truth } from '../../figures/truth.js';

/** `left` is no later than `right`. */
const dayOrder =
  (left: FactPath, right: FactPath): Test =>
  (facts) =>
    compared(textAt(facts, left), textAt(facts, right), (a, b) => a <= b);

const monthOrder =
  (left: FactPath, right: FactPath): Test =>
  (facts) =>
    compared(monthAt(facts, left), monthAt(facts, right), (a, b) => a <= b);

/** The day or month is no later than the day of the assessment. */
const notInFuture =
  (path: FactPath): Test =>
  (facts, { asOf }) =>
    compared(textAt(facts, path), asOf, (stated, today) => stated <= today.slice(0, stated.length));

const LATEST = 'training_data.latest_acquisition';
const LARGE = 'training_data.public_datasets.large';
const UPDATED = 'documentation.last_updated';

export const crawlEndsWithinAcquisition = monthOrder('training_data.crawled.to', LATEST);
export const crawlPeriodInOrder = monthOrder(
  'training_data.crawled.from',
  'training_data.crawled.to',
);
export const summaryUpdatedAfterAcquisition = monthOrder(
  LATEST,
  'training_data.summary_last_update',
);
export const summaryUpdatedAfterPlacement = dayOrder(
  'role.placement.date',
  'training_data.summary_last_update',
);
export const releaseBeforePlacement = dayOrder('model.release_date', 'role.placement.date');
export const trainingDatesInOrder = dayOrder(
  'training.duration.started',
  'training.duration.ended',
);
/** The mandate comes before the placement, or for a model placed before the duties applied before the day they are due (Art. 111(3)). */
export const mandateBeforePlacement: Test = (facts) => {
  const placed = textAt(facts, 'role.placement.date');
  return compared(
    textAt(facts, 'provider.authorised_representative.mandate_date'),
    placed === undefined ? undefined : dutiesDue(placed),
    (mandated, due) => mandated <= due,
  );
};
export const summaryUpdateNotInFuture = notInFuture('training_data.summary_last_update');
export const documentationUpdateNotInFuture = notInFuture('documentation.last_updated');
export const latestAcquisitionNotInFuture = notInFuture(LATEST);

/** A model that is placed was placed on a day that has come; one that is planned has its day ahead. */
export const placementDateFitsStatus: Test = (facts, { asOf }) => {
  const status = textAt(facts, 'role.placement.status');
  const date = textAt(facts, 'role.placement.date');
  if (date === undefined || (status !== 'placed' && status !== 'planned')) return 'unknown';
  return truth(status === 'placed' ? date <= asOf : date >= asOf);
};

/** Data acquired after the placement of the latest version belongs to a model that is trained continuously. */
export const acquisitionBeforePlacement: Test = (facts) => {
  const continuous = flagAt(facts, 'training_data.continuous');
  if (continuous !== false) return continuous ? 'true' : 'unknown';
  const lastPlaced = placements(facts)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return compared(monthAt(facts, LATEST), asMonth(lastPlaced), (a, b) => a <= b);
};

/** No public dataset was collected after the latest acquisition of data. */
export const publicDatasetsWithinAcquisition: Computation = (facts) => {
  const latest = monthAt(facts, LATEST);
  const ends = (placedEntries(facts, LARGE) ?? []).flatMap(({ path, value }) => {
    const end = asMonth(asText(value.collected_to));
    return end === undefined ? [] : [{ path: `${path}.collected_to`, end }];
  });
  return failedAtSome(latest === undefined ? undefined : ends, ({ path, end }) =>
    latest !== undefined && end > latest
      ? { path, text: `\`${path}\` is ${end}, and \`${LATEST}\` is ${latest}`, also: [LATEST] }
      : null,
  );
};

/** The collection of each public dataset begins before it ends. */
export const publicDatasetPeriodsInOrder: Computation = (facts) =>
  failedAtSome(
    (placedEntries(facts, LARGE) ?? []).flatMap(({ path, value }) => {
      const from = asMonth(asText(value.collected_from));
      const to = asMonth(asText(value.collected_to));
      return from && to ? [{ path, from, to }] : [];
    }),
    ({ path, from, to }) =>
      from <= to
        ? null
        : {
            path: `${path}.collected_to`,
            text: `\`${path}.collected_from\` is ${from}, and \`${path}.collected_to\` is ${to}`,
            also: [`${path}.collected_from`],
          },
  );

/** No approval is dated after the day of the assessment. */
export const approvalsNotInFuture: Computation = (facts, { asOf }) =>
  failedAtSome(approvalDates(facts), ({ path, value }) =>
    value <= asOf ? null : { path, text: `\`${path}\` is ${value}, after ${asOf}` },
  );

/** Every approval was given on or after the last update of what it approves. */
export const approvalsCoverLastUpdate: Computation = (facts) => {
  const updated = textAt(facts, UPDATED);
  return failedAtSome(updated === undefined ? undefined : unboundDates(facts), ({ path, value }) =>
    updated === undefined || value >= updated
      ? null
      : {
          path,
          text: `\`${path}\` is ${value}, and \`${UPDATED}\` is ${updated}`,
          also: [UPDATED],
        },
  );
};

/** The days of approvals that no digest binds to a text: a digest tells more than a day. */
function unboundDates(facts: ModelFacts): readonly PlacedEntry<string>[] {
  const entries = approvedEntries(facts);
  return daysIn(
    entries?.filter(({ value }) => value.content_sha256 === undefined),
    'on',
  );
}

function approvedEntries(facts: ModelFacts): readonly PlacedEntry<Entry>[] | undefined {
  return placedEntries(facts, 'documentation.approvals')?.filter(
    ({ value }) => value.decision === 'approved',
  );
}

function approvalDates(facts: ModelFacts): readonly PlacedEntry<string>[] {
  return daysIn(approvedEntries(facts), 'on');
}

/** The days that the entries state under a key, each with its place. */
function daysIn(
  entries: readonly PlacedEntry<Entry>[] | undefined,
  key: string,
): readonly PlacedEntry<string>[] {
  return (entries ?? []).flatMap(({ path, value }) => {
    const day = asText(value[key]);
    return day === undefined ? [] : [{ path: `${path}.${key}`, value: day }];
  });
}

/** Earlier versions are dated before the current one. */
export const previousVersionsEarlier: Computation = (facts) => {
  const updated = textAt(facts, UPDATED);
  const dates = daysIn(placedEntries(facts, 'documentation.previous_versions'), 'date');
  return failedAtSome(updated === undefined ? undefined : dates, ({ path, value }) =>
    updated === undefined || value <= updated
      ? null
      : {
          path,
          text: `\`${path}\` is ${value}, and \`${UPDATED}\` is ${updated}`,
          also: [UPDATED],
        },
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'acquisition-before-placement': acquisitionBeforePlacement,
  'approvals-cover-last-update': approvalsCoverLastUpdate,
  'approvals-not-in-future': approvalsNotInFuture,
  'crawl-ends-within-acquisition': crawlEndsWithinAcquisition,
  'crawl-period-in-order': crawlPeriodInOrder,
  'documentation-update-not-in-future': documentationUpdateNotInFuture,
  'latest-acquisition-not-in-future': latestAcquisitionNotInFuture,
  'mandate-before-placement': mandateBeforePlacement,
  'placement-date-fits-status': placementDateFitsStatus,
  'previous-versions-earlier': previousVersionsEarlier,
  'public-dataset-periods-in-order': publicDatasetPeriodsInOrder,
  'public-datasets-within-acquisition': publicDatasetsWithinAcquisition,
  'release-before-placement': releaseBeforePlacement,
  'summary-update-not-in-future': summaryUpdateNotInFuture,
  'summary-updated-after-acquisition': summaryUpdatedAfterAcquisition,
  'summary-updated-after-placement': summaryUpdatedAfterPlacement,
  'training-dates-in-order': trainingDatesInOrder,
} satisfies Tests;
