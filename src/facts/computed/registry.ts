/** The computations that forms and checks ask for by name; those of the gates stand in `gates.ts`. */
import { shapeComputations } from './answer-shape.js';
import type { Computation } from './computation.js';
import * as parts from './compute-parts.js';
import { hardwareComputations } from './consistency/hardware-agrees.js';
import { identityComputations } from './consistency/identities-agree.js';
import { quantityComputations } from './consistency/quantities-agree.js';
import { sourceComputations } from './consistency/sources-agree.js';
import { termComputations } from './consistency/terms-agree.js';
import * as copyright from './copyright.js';
import { noCredentials } from './credentials.js';
import { datasetComputations } from './dataset-identity.js';
import * as domains from './domain-tests.js';
import { noDraftFormWords, noKnowledgeCutOff } from './draft-form.js';
import { formNumberComputations } from './form-numbers.js';
import { gateChecks } from './gate-checks.js';
import * as identity from './identity.js';
import * as datasets from './large-datasets.js';
import { lettersPrinted } from './letters.js';
import * as mandate from './mandate.js';
import { proseComputations } from './prose-lint.js';
import * as quantities from './quantities.js';
import { safetyTests } from './safety-tests.js';
import * as bands from './size-bands.js';
import { stateChecks } from './state-checks.js';
import * as dates from './summary-dates.js';
import * as modalities from './summary-modalities.js';
import * as rules from './summary-rules.js';
import { noThirdDraftWords } from './third-draft.js';
import { asComputations } from './truth.js';

const tests = asComputations({
  // compute-parts.ts
  'components-within-cumulative': parts.componentsWithinCumulative,
  'components-within-updates': parts.componentsWithinUpdates,
  // copyright.ts
  // mandate.ts
  'mandate-dates-in-order': mandate.mandateDatesInOrder,
  'mandate-end-told': mandate.mandateEndTold,
  'retention-covers-ten-years': mandate.retentionCoversTenYears,
  // summary-rules.ts
  'base-summary-linked': rules.baseSummaryLinked,
  'later-version-has-earlier': rules.laterVersionHasEarlier,
  'summary-published': rules.summaryPublished,
  'summary-updated-half-yearly': rules.summaryUpdatedHalfYearly,
  // identity.ts
  'base-model-among-dependencies': identity.baseModelAmongDependencies,
  'base-model-named': identity.baseModelNamed,
  'placement-date-given': identity.placementDateGiven,
  'provider-contact-usable': identity.providerContactUsable,
  'representative-is-named': identity.representativeIsNamed,
  'representative-only-outside-union': identity.representativeOnlyOutsideUnion,
  'name-without-version': identity.nameWithoutVersion,
  'some-crawler-named': identity.someCrawlerNamed,
  // large-datasets.ts
  'no-large-dataset-listed': datasets.noLargeDatasetListed,
  'public-datasets-named': datasets.publicDatasetsNamed,
  'some-dataset-is-large': datasets.someDatasetIsLarge,
  // quantities.ts
  'active-parameters-within-total': quantities.activeParametersWithinTotal,
  'cumulative-covers-updates': quantities.cumulativeCoversUpdates,
  'energy-plausible': quantities.energyPlausible,
  'estimates-agree': quantities.estimatesAgree,
  'estimates-use-both-methods': quantities.estimatesUseBothMethods,
  'modification-compute-equal': quantities.modificationComputeEqual,
  'planned-covers-cumulative': quantities.plannedCoversCumulative,
  'utilisation-is-share': quantities.utilisationIsShare,
  'wall-clock-fits-dates': quantities.wallClockFitsDates,
  // size-bands.ts
  'some-modality-stated': bands.someModalityStated,
  // summary-dates.ts
  'acquisition-before-placement': dates.acquisitionBeforePlacement,
  'crawl-ends-within-acquisition': dates.crawlEndsWithinAcquisition,
  'crawl-period-ends': dates.crawlPeriodEnds,
  'crawl-period-in-order': dates.crawlPeriodInOrder,
  'documentation-update-not-in-future': dates.documentationUpdateNotInFuture,
  'latest-acquisition-not-in-future': dates.latestAcquisitionNotInFuture,
  'mandate-before-placement': dates.mandateBeforePlacement,
  'placement-date-fits-status': dates.placementDateFitsStatus,
  'release-before-placement': dates.releaseBeforePlacement,
  'summary-update-not-in-future': dates.summaryUpdateNotInFuture,
  'summary-updated-after-acquisition': dates.summaryUpdatedAfterAcquisition,
  'summary-updated-after-placement': dates.summaryUpdatedAfterPlacement,
  'training-dates-in-order': dates.trainingDatesInOrder,
  // summary-modalities.ts
  'no-known-private-dataset-listed': modalities.noKnownPrivateDatasetListed,
  'other-generators-described': modalities.otherGeneratorsDescribed,
  'some-source-used': modalities.someSourceUsed,
  'training-data-holds-language': modalities.trainingDataHoldsLanguage,
  // domain-tests.ts
  'domain-total-covers-list': domains.domainTotalCoversList,
  'domain-total-stated': domains.domainTotalStated,
  'domains-elsewhere': domains.domainsElsewhere,
  'some-domain-listed': domains.someDomainListed,
  'top-domains-sufficient': domains.topDomainsSufficient,
});

export const computations: Readonly<Record<string, Computation>> = {
  ...tests,
  // one finding for each entry that breaks the expectation
  'crawlers-addressable': copyright.crawlersAddressable,
  'crawlers-match-summary': copyright.crawlersMatchSummary,
  'protocols-have-version': copyright.protocolsHaveVersion,
  'mandate-covers-tasks': mandate.mandateCoversTasks,
  'crawler-names-are-names': identity.crawlerNamesAreNames,
  'dependencies-linked': identity.dependenciesLinked,
  'generator-is-another-model': identity.generatorIsAnotherModel,
  'large-datasets-identified': identity.largeDatasetsIdentified,
  'links-match-names': identity.linksMatchNames,
  'model-names-closed': identity.modelNamesClosed,
  'own-crawl-is-own': identity.ownCrawlIsOwn,
  'placement-date-per-version': identity.placementDatePerVersion,
  'listed-datasets-are-large': datasets.listedDatasetsAreLarge,
  'listed-datasets-fit-overall-size': datasets.listedDatasetsFitOverallSize,
  'language-shares-fit': quantities.languageSharesFit,
  'modality-content-given': bands.modalityContentGiven,
  'modality-sizes-given': bands.modalitySizesGiven,
  'sizes-agree-with-bands': bands.sizesAgreeWithBands,
  'approvals-cover-last-update': dates.approvalsCoverLastUpdate,
  'approvals-not-in-future': dates.approvalsNotInFuture,
  'previous-versions-earlier': dates.previousVersionsEarlier,
  'public-dataset-periods-in-order': dates.publicDatasetPeriodsInOrder,
  'public-datasets-within-acquisition': dates.publicDatasetsWithinAcquisition,
  'data-types-match-summary': modalities.dataTypesMatchSummary,
  'other-modality-specified': modalities.otherModalitySpecified,
  'overall-modalities-have-source': modalities.overallModalitiesHaveSource,
  'source-modalities-listed': modalities.sourceModalitiesListed,
  'source-modalities-within-overall': modalities.sourceModalitiesWithinOverall,
  'domains-ranked': domains.domainsRanked,
  // summary-rules.ts
  'crawled-modalities-cover-content': rules.crawledModalitiesCoverContent,
  'crawler-purposes-per-crawler': rules.crawlerPurposesPerCrawler,
  'earlier-versions-linked': rules.earlierVersionsLinked,
  'summary-versions-earlier': rules.summaryVersionsEarlier,
  'gaps-only-for-earlier-models': rules.gapsOnlyForEarlierModels,
  'no-gaps-in-modalities': rules.noGapsInModalities,
  // large-datasets.ts
  'large-datasets-say-part': datasets.largeDatasetsSayPart,
  // size-bands.ts
  'size-bounds-in-order': bands.sizeBoundsInOrder,
  // draft-form.ts
  'no-draft-form-words': noDraftFormWords,
  'no-knowledge-cut-off': noKnowledgeCutOff,
  ...datasetComputations,
  ...proseComputations,
  ...shapeComputations,
  ...hardwareComputations,
  ...identityComputations,
  ...quantityComputations,
  ...sourceComputations,
  ...termComputations,
  ...formNumberComputations,
  'no-third-draft-words': noThirdDraftWords,
  // domain-tests.ts
  'domain-total-matches-file': domains.domainTotalMatchesFile,
  'domains-agree-with-file': domains.domainsAgreeWithFile,
  'domains-cover-modalities': domains.domainsCoverModalities,
  'domains-distinct': domains.domainsDistinct,
  'domains-registrable': domains.domainsRegistrable,
  'file-modalities-stated': domains.fileModalitiesStated,
  ...gateChecks,
  ...stateChecks,
  ...safetyTests,
  // credentials.ts
  'no-credentials': noCredentials,
  // letters.ts
  'letters-printed': lettersPrinted,
};
