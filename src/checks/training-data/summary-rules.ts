/** Rules of the notice on the summary of training content: gaps, updates, variants, earlier versions, publication. */
import { absenceOf, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, entriesAt, entryAt, flagAt, textAt, textsAt } from '../../facts/stated.js';
import type { Computation, Computed, FailedPlace } from '../../figures/computation.js';
import { dutiesDue } from '../../figures/placing-days.js';
import { failedAt, type Test, type Tests, truth } from '../../figures/truth.js';
import { lawDates } from '../../law/dates.js';

/** Parts of answers that the form wants of everyone; whole answers are judged field by field. */
const PARTS = ['continuous', 'crawled.to'] as const;
const MODALITIES = ['text', 'image', 'audio', 'video'] as const;
const PARTS_OF_MODALITY = ['size', 'band', 'types_of_content'] as const;

/** A model placed on or after 2 August 2025 leaves no part of an answer unknown or withheld (notice, point 33). */
export const gapsOnlyForEarlierModels: Computation = (facts) => {
  const placed = textAt(facts, 'role.placement.date');
  if (placed === undefined) return { truth: 'unknown' };
  return placed < lawDates.modelDuties.date ? { truth: 'true' } : noGaps(facts, PARTS);
};

/** A gap in the table of modalities that an earlier model may have is told all the same; so is one of a model without a day. */
const noGapsInModalities: Computation = (facts) => {
  const placed = textAt(facts, 'role.placement.date');
  return placed !== undefined && placed >= lawDates.modelDuties.date
    ? { truth: 'true' }
    : noGaps(facts, []);
};

function noGaps(facts: ModelFacts, parts: readonly string[]): Computed {
  const others = entriesAt(facts, 'training_data.modalities.other') ?? [];
  const paths = [
    ...parts.map((part) => `training_data.${part}`),
    ...[...MODALITIES, ...others.keys()].flatMap((modality) =>
      PARTS_OF_MODALITY.map((part) =>
        typeof modality === 'string'
          ? `training_data.modalities.${modality}.${part}`
          : `training_data.modalities.other[${modality}].${part}`,
      ),
    ),
  ];
  const spots = paths.flatMap((path): FailedPlace[] => {
    const found = lookup(facts, path);
    if (found.state !== 'unknown' && found.state !== 'withheld') return [];
    if (isWithinGap(facts, path)) return [];
    return [
      { path, text: `\`${path}\` is ${found.state === 'unknown' ? 'not known' : 'withheld'}` },
    ];
  });
  return spots.length === 0 ? { truth: 'true' } : { truth: 'false', spots };
}

/** Whether the absence stands at what holds the fact, which is judged as a whole. */
function isWithinGap(facts: ModelFacts, path: string): boolean {
  const parent = lookup(facts, path.slice(0, path.lastIndexOf('.')));
  return parent.state !== 'given' || absenceOf(parent.value) !== null;
}

/** Half a year later, as a text that compares like a day. */
function halfYearAfter(day: string): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + 6;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

/** A model that goes on being trained on new data has a summary no older than six months (notice, point 29). */
export const summaryUpdatedHalfYearly: Test = (facts, { asOf }) => {
  const updated = textAt(facts, 'training_data.summary_last_update');
  const continuous = flagAt(facts, 'training_data.continuous');
  if (continuous === false) return 'true';
  return continuous === undefined || updated === undefined
    ? 'unknown'
    : truth(asOf <= halfYearAfter(updated));
};

/** The summary of a modified model or a variant leads to that of the model it comes from (notice, points 28 and 31). */
export const baseSummaryLinked: Test = (facts) => {
  if (textAt(facts, 'role.kind') !== 'modifier') return 'unknown';
  if (flagAt(facts, 'role.base_model.general_purpose') === false) return 'unknown';
  if (lookup(facts, 'role.base_model.summary_url').state !== 'missing') return 'true';
  const listed = entriesAt(facts, 'model.dependencies') ?? [];
  return truth(
    listed.some(
      ({ summary_url, summary_absent_reason }) =>
        asText(summary_url) !== undefined ||
        absenceOf(summary_url) !== null ||
        asText(summary_absent_reason) !== undefined,
    ),
  );
};

const EARLIER_SUMMARIES = 'training_data.summary_previous_versions';

/** Every earlier version of the summary can be read. */
export const earlierVersionsLinked: Computation = (facts) => {
  const earlier = entriesAt(facts, EARLIER_SUMMARIES);
  if (!earlier || earlier.length === 0) return { truth: 'unknown' };
  const spots = earlier.flatMap(({ version, url }, index): FailedPlace[] =>
    asText(url) !== undefined
      ? []
      : [
          {
            path: `${EARLIER_SUMMARIES}[${index}]`,
            text: `version ${asText(version) ?? 'without a name'}`,
          },
        ],
  );
  return spots.length === 0 ? { truth: 'true' } : { truth: 'false', spots };
};

/** What is listed as an earlier version of the summary has another number than the present one, and is not dated after it. */
export const summaryVersionsEarlier: Computation = (facts) => {
  const present = textAt(facts, 'training_data.summary_version');
  const updated = textAt(facts, 'training_data.summary_last_update');
  return failedAt(
    (entriesAt(facts, EARLIER_SUMMARIES) ?? []).flatMap(
      ({ version, date }, index): FailedPlace[] => {
        const day = asText(date);
        if (present !== undefined && version === present)
          return [
            {
              path: `${EARLIER_SUMMARIES}[${index}].version`,
              text: `${present} is the present version`,
            },
          ];
        return day === undefined || updated === undefined || day <= updated
          ? []
          : [
              {
                path: `${EARLIER_SUMMARIES}[${index}].date`,
                text: `${day} is after ${updated}, the last update of the present version`,
              },
            ];
      },
    ),
  );
};

/** A summary whose number is not the first names those before it: 1.1, v2, V3. */
export const laterVersionHasEarlier: Test = (facts) => {
  const [, major, minor] =
    /^(?:v(?:ersion)?\.?\s*)?(\d{1,2})(?:\.(\d{1,2}))?(?:\.0)*$/i.exec(
      textAt(facts, 'training_data.summary_version') ?? '',
    ) ?? [];
  if (major === undefined) return 'unknown';
  const isFirst = Number(major) < 1 || (Number(major) === 1 && Number(minor ?? 0) === 0);
  if (isFirst) return 'true';
  const found = lookup(facts, EARLIER_SUMMARIES);
  // That nothing is said of earlier versions is asked at the version itself.
  if (found.state === 'missing') return 'unknown';
  return truth(found.state !== 'given' || (Array.isArray(found.value) && found.value.length > 0));
};

/** Once the summary is due, the address where it was published is stated (notice, point 32). */
export const summaryPublished: Test = (facts, { asOf, answered }) => {
  // Of no model or provider that the duty does not reach: nothing is due.
  if (answered('gpai') === 'no' || answered('provider') === 'no') return 'unknown';
  const placed = textAt(facts, 'role.placement.date');
  if (textAt(facts, 'role.placement.status') !== 'placed' || placed === undefined) return 'unknown';
  if (asOf < dutiesDue(placed)) return 'unknown';
  return truth(textAt(facts, 'documentation.published.training-content-summary.url') !== undefined);
};

/** Words that speak of a modality in a description of crawled content. */
const WORDS: Readonly<Record<string, RegExp>> = {
  image: /\b(?:images?|photos?|photographs?|pictures?|illustrations?)\b/i,
  audio: /\b(?:audio|podcasts?|sound recordings?|music recordings?|speech recordings?)\b/i,
  video: /\b(?:videos?|films?|clips)\b/i,
};

/** The modalities of crawled content are no narrower than its description and the overall data together. */
export const crawledModalitiesCoverContent: Computation = (facts) => {
  const ticked = textsAt(facts, 'training_data.crawled.modalities');
  const content = textAt(facts, 'training_data.crawled.content');
  if (!ticked || content === undefined) return { truth: 'unknown' };
  const overall = entryAt(facts, 'training_data.modalities') ?? {};
  const missing = Object.keys(WORDS).filter(
    (modality) =>
      !ticked.includes(modality) &&
      Object.hasOwn(overall, modality) &&
      WORDS[modality]?.test(content),
  );
  if (missing.length === 0) return { truth: 'true' };
  const path: FactPath = 'training_data.crawled.modalities';
  return { truth: 'false', spots: [{ path, text: `${missing.join(' and ')} is described` }] };
};

/** Where there are several crawlers, the purposes speak of each by its name. */
export const crawlerPurposesPerCrawler: Computation = (facts) => {
  const names = textsAt(facts, 'training_data.crawled.crawler_names') ?? [];
  const purposes = textAt(facts, 'training_data.crawled.purposes')?.toLowerCase();
  if (names.length < 2 || purposes === undefined) return { truth: 'unknown' };
  const missing = names.filter(
    (name) => !purposes.includes((name.split('/')[0] ?? name).toLowerCase()),
  );
  if (missing.length === 0) return { truth: 'true' };
  const path: FactPath = 'training_data.crawled.purposes';
  return { truth: 'false', spots: [{ path, text: `nothing is said of ${missing.join(', ')}` }] };
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'base-summary-linked': baseSummaryLinked,
  'crawled-modalities-cover-content': crawledModalitiesCoverContent,
  'crawler-purposes-per-crawler': crawlerPurposesPerCrawler,
  'earlier-versions-linked': earlierVersionsLinked,
  'gaps-only-for-earlier-models': gapsOnlyForEarlierModels,
  'later-version-has-earlier': laterVersionHasEarlier,
  'no-gaps-in-modalities': noGapsInModalities,
  'summary-published': summaryPublished,
  'summary-updated-half-yearly': summaryUpdatedHalfYearly,
  'summary-versions-earlier': summaryVersionsEarlier,
} satisfies Tests;
