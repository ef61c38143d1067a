/** The tests that only the training-content summary asks for: whether a field is answered, or another answers for it. */
import { absenceOf } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import {
  asText,
  type Entry,
  entriesAt,
  entryAt,
  flagAt,
  textAt,
  textsAt,
} from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { monthAt } from '../../figures/months.js';
import { entryName, isUrl } from '../../figures/names.js';
import {
  failedAtEach,
  type PlacedEntry,
  placedEntries,
  placedTexts,
} from '../../figures/placed-entries.js';
import { statedBand, statedModalities } from '../../figures/size-bands.js';
import { holdsModality } from '../../figures/summary-modalities.js';
import { crawledDomains } from '../../figures/top-domains.js';
import { failedAt, type Test, type Tests, truth, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';

const others = (facts: ModelFacts): readonly PlacedEntry<Entry>[] =>
  placedEntries(facts, 'training_data.modalities.other') ?? [];

/** A gap with its reason is an answer here: whether this model may have one is asked by a check of its own. */
const isGap = (value: unknown): boolean => {
  const kind = absenceOf(value)?.kind;
  return kind === 'unknown' || kind === 'withheld';
};

/** Every modality used has a size, a band or (text only) a size in another unit. */
const modalitySizesGiven: Computation = (facts) =>
  entryAt(facts, 'training_data.modalities') === undefined
    ? unknown
    : failedAt([
        ...statedModalities(facts).flatMap(({ modality, entry }): FailedPlace[] =>
          statedBand(modality, entry) !== undefined ||
          isGap(entry.size) ||
          isGap(entry.band) ||
          (modality === 'text' && asText(entry.alternative_size) !== undefined)
            ? []
            : [spotAt(`training_data.modalities.${modality}`)],
        ),
        ...others(facts).flatMap(({ path, value: { size } }): FailedPlace[] =>
          asText(size) !== undefined || isGap(size) ? [] : [spotAt(path)],
        ),
      ]);

const spotAt = (path: string): FailedPlace => ({ path, text: `\`${path}\`` });

/** Every modality used says which types of content it holds. */
const modalityContentGiven: Computation = (facts) =>
  entryAt(facts, 'training_data.modalities') === undefined
    ? unknown
    : failedAt(
        [
          ...statedModalities(facts).map(({ modality, entry }) => ({
            path: `training_data.modalities.${modality}`,
            value: entry,
          })),
          ...others(facts),
        ].flatMap(({ path, value: { types_of_content } }): FailedPlace[] =>
          asText(types_of_content) !== undefined || isGap(types_of_content) ? [] : [spotAt(path)],
        ),
      );

/** At least one modality is described. */
const someModalityStated: Test = (facts) =>
  entryAt(facts, 'training_data.modalities') === undefined
    ? 'unknown'
    : truth(statedModalities(facts).length + others(facts).length > 0);

/** Text, speech or video is among the training data, so that it has languages. */
const trainingDataHoldsLanguage: Test = (facts) => {
  const held = (['text', 'audio', 'video'] as const).map((each) => holdsModality(facts, each));
  if (held.includes('true')) return 'true';
  return held.includes('unknown') ? 'unknown' : 'false';
};

/** No private dataset of a third party is listed by name: the description of the others then carries the answer. */
const noKnownPrivateDatasetListed: Test = (facts) =>
  truth((entriesAt(facts, 'training_data.other_private.publicly_known') ?? []).length === 0);

/** Models that are not on the market and generated data are described. */
const otherGeneratorsDescribed: Test = (facts) =>
  truth(textAt(facts, 'training_data.synthetic.other_models') !== undefined);

/** The list of dependencies says something, or the facts about the base model do. */
const baseModelNamed: Test = (facts) => truth(textAt(facts, 'role.base_model.name') !== undefined);

/** The provider can be reached: an address of mail, web or post. */
const providerContactUsable: Test = (facts) => {
  const contact = entryAt(facts, 'provider.contact');
  return contact === undefined
    ? 'unknown'
    : truth([contact.email, contact.url, contact.address].some((way) => asText(way) !== undefined));
};

/** A crawler's name is a name: no link, no "N/A". */
const crawlerNamesAreNames: Computation = (facts) =>
  failedAtEach(placedTexts(facts, 'training_data.crawled.crawler_names'), ({ path, value }) =>
    !isUrl(value) && !/^(n\/?a|none|not applicable|-|—)\.?$/i.test(value.trim())
      ? null
      : { path, text: `\`${path}\` is ${quoted(value)}` },
  );

/** Where crawlers were used, at least one is named. */
const someCrawlerNamed: Test = (facts) => {
  if (flagAt(facts, 'training_data.crawled.used') !== true) return 'unknown';
  const names = textsAt(facts, 'training_data.crawled.crawler_names');
  return names === undefined ? 'unknown' : truth(names.length > 0);
};

/** Every large dataset has a link, or a description of what it is. */
const largeDatasetsIdentified: Computation = (facts) =>
  failedAtEach(placedEntries(facts, 'training_data.public_datasets.large'), ({ path, value }) =>
    asText(value.url) !== undefined || asText(value.description) !== undefined
      ? null
      : { path, text: entryName(value) },
  );

/** A number that is no size: `3.2`, `v2`, `2509`, and not the `7B` of parameters or the `8x7B` of experts. */
const VERSION_IN_NAME = /(?<![\d.])\d+(?:\.\d+)*(?![\p{L}\d.]| ?[BMT]\b)/u;

/** The name of the model holds no version of its own. */
const nameWithoutVersion: Test = (facts) =>
  truth(!VERSION_IN_NAME.test(textAt(facts, 'model.name') ?? ''));

/** No large dataset is listed: the description of the others then has to carry the answer. */
const noLargeDatasetListed: Test = (facts) =>
  truth((entriesAt(facts, 'training_data.public_datasets.large') ?? []).length === 0);

/** The list is published elsewhere: in a file beside the document or at an address. */
const domainsElsewhere: Test = (facts) =>
  truth(
    textAt(facts, 'training_data.crawled.domains_file') !== undefined ||
      textAt(facts, 'training_data.crawled.domains_url') !== undefined,
  );

/** Where crawlers were used and a list is given, it holds a domain, or the list is published elsewhere. */
const someDomainListed: Test = (facts, context) => {
  const domains = crawledDomains(facts);
  if (flagAt(facts, 'training_data.crawled.used') !== true || !domains) return 'unknown';
  return domains.length > 0 ? 'true' : domainsElsewhere(facts, context);
};

/** A period of collection states its end as well as its start. */
const crawlPeriodEnds: Test = (facts) =>
  monthAt(facts, 'training_data.crawled.from') === undefined
    ? 'unknown'
    : truth(entryAt(facts, 'training_data.crawled')?.to !== undefined);

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'base-model-named': baseModelNamed,
  'crawl-period-ends': crawlPeriodEnds,
  'crawler-names-are-names': crawlerNamesAreNames,
  'domains-elsewhere': domainsElsewhere,
  'large-datasets-identified': largeDatasetsIdentified,
  'modality-content-given': modalityContentGiven,
  'modality-sizes-given': modalitySizesGiven,
  'name-without-version': nameWithoutVersion,
  'no-known-private-dataset-listed': noKnownPrivateDatasetListed,
  'no-large-dataset-listed': noLargeDatasetListed,
  'other-generators-described': otherGeneratorsDescribed,
  'provider-contact-usable': providerContactUsable,
  'some-crawler-named': someCrawlerNamed,
  'some-domain-listed': someDomainListed,
  'some-modality-stated': someModalityStated,
  'training-data-holds-language': trainingDataHoldsLanguage,
} satisfies Tests;
