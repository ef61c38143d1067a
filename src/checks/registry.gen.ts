/** Every literal of this room by its id; generated from the files below the folder by `npm run generate`. */
import acquisitionBeforePlacement from './dates/acquisition-before-placement.js';
import acquisitionBeforeTrainingEnds from './dates/acquisition-before-training-ends.js';
import activeParametersWithinTotal from './compute/active-parameters-within-total.js';
import alternativeMeansGiven from './identity/alternative-means-given.js';
import answersAreWordsOrNumbers from './wording/answers-are-words-or-numbers.js';
import answersDiffer from './wording/answers-differ.js';
import approvalsCoverLastUpdate from './dates/approvals-cover-last-update.js';
import approvalsNotInFuture from './dates/approvals-not-in-future.js';
import baseModelAmongDependencies from './identity/base-model-among-dependencies.js';
import baseModelFactsAgree from './identity/base-model-facts-agree.js';
import baseModelPlacedEarlier from './identity/base-model-placed-earlier.js';
import baseSummaryLinked from './training-data/base-summary-linked.js';
import channelsMatchWeights from './availability/channels-match-weights.js';
import codeMatchesText from './wording/code-matches-text.js';
import componentsWithinCumulative from './compute/components-within-cumulative.js';
import componentsWithinUpdates from './compute/components-within-updates.js';
import computeBoundsInOrder from './compute/compute-bounds-in-order.js';
import computeMatchesData from './compute/compute-matches-data.js';
import computeMatchesEstimate from './compute/compute-matches-estimate.js';
import computeWithinHardware from './compute/compute-within-hardware.js';
import conditionDayStated from './systemic-risk/condition-day-stated.js';
import conditionNotDenied from './systemic-risk/condition-not-denied.js';
import crawlEndsWithinAcquisition from './dates/crawl-ends-within-acquisition.js';
import crawlPeriodInOrder from './dates/crawl-period-in-order.js';
import crawlSnapshotsStated from './training-data/crawl-snapshots-stated.js';
import crawledModalitiesCoverContent from './training-data/crawled-modalities-cover-content.js';
import crawlerPurposesPerCrawler from './training-data/crawler-purposes-per-crawler.js';
import crawlersAddressable from './copyright/crawlers-addressable.js';
import crawlersMatchSummary from './copyright/crawlers-match-summary.js';
import cumulativeCoversBase from './compute/cumulative-covers-base.js';
import cumulativeCoversUpdates from './compute/cumulative-covers-updates.js';
import dataTypesMatchSummary from './training-data/data-types-match-summary.js';
import datasetsHaveNames from './training-data/datasets-have-names.js';
import datedVersionsCovered from './identity/dated-versions-covered.js';
import dependenciesLinked from './identity/dependencies-linked.js';
import dependencyNotDenied from './identity/dependency-not-denied.js';
import descriptionsLongEnough from './wording/descriptions-long-enough.js';
import designationFitsDay from './systemic-risk/designation-fits-day.js';
import designationFitsGenerality from './systemic-risk/designation-fits-generality.js';
import documentationUpdateNotInFuture from './dates/documentation-update-not-in-future.js';
import domainTotalCoversList from './domains/domain-total-covers-list.js';
import domainTotalMatchesFile from './domains/domain-total-matches-file.js';
import domainTotalStated from './domains/domain-total-stated.js';
import domainsAgreeWithFile from './domains/domains-agree-with-file.js';
import domainsCoverModalities from './domains/domains-cover-modalities.js';
import domainsDistinct from './domains/domains-distinct.js';
import domainsRanked from './domains/domains-ranked.js';
import domainsRegistrable from './domains/domains-registrable.js';
import earlierVersionsLinked from './training-data/earlier-versions-linked.js';
import energyFitsHardware from './compute/energy-fits-hardware.js';
import energyPlausible from './compute/energy-plausible.js';
import estimateParametersMatchModel from './compute/estimate-parameters-match-model.js';
import estimateTokensCoverData from './compute/estimate-tokens-cover-data.js';
import estimatesAgree from './compute/estimates-agree.js';
import estimatesUseBothMethods from './compute/estimates-use-both-methods.js';
import evaluationsNotInFuture from './dates/evaluations-not-in-future.js';
import fileModalitiesStated from './domains/file-modalities-stated.js';
import filingsFitNotification from './systemic-risk/filings-fit-notification.js';
import formatsFitContext from './compute/formats-fit-context.js';
import formatsMatchModalities from './training-data/formats-match-modalities.js';
import frameworkConfirmedInTime from './systemic-risk/framework-confirmed-in-time.js';
import frameworkProvidedInTime from './systemic-risk/framework-provided-in-time.js';
import gapsInModalitiesJustified from './training-data/gaps-in-modalities-justified.js';
import gapsOnlyForEarlierModels from './training-data/gaps-only-for-earlier-models.js';
import generatorIsAnotherModel from './identity/generator-is-another-model.js';
import hardwareDaysMatchUnits from './compute/hardware-days-match-units.js';
import highRiskAnnexHasSystem from './identity/high-risk-annex-has-system.js';
import incidentDatesInOrder from './systemic-risk/incident-dates-in-order.js';
import incidentItemsTold from './systemic-risk/incident-items-told.js';
import incidentReportsInTime from './systemic-risk/incident-reports-in-time.js';
import incidentReportsWithoutDelay from './systemic-risk/incident-reports-without-delay.js';
import languageSharesFit from './training-data/language-shares-fit.js';
import largeDatasetsSayPart from './training-data/large-datasets-say-part.js';
import laterVersionHasEarlier from './training-data/later-version-has-earlier.js';
import latestAcquisitionNotInFuture from './dates/latest-acquisition-not-in-future.js';
import lettersPrinted from './wording/letters-printed.js';
import linksMatchNames from './identity/links-match-names.js';
import listedDatasetsAreLarge from './training-data/listed-datasets-are-large.js';
import listedDatasetsFitOverallSize from './training-data/listed-datasets-fit-overall-size.js';
import mandateBeforePlacement from './dates/mandate-before-placement.js';
import mandateCoversTasks from './representative/mandate-covers-tasks.js';
import mandateDatesInOrder from './representative/mandate-dates-in-order.js';
import mandateEndTold from './representative/mandate-end-told.js';
import mandateNotInFuture from './dates/mandate-not-in-future.js';
import modalitiesHaveTrainingData from './training-data/modalities-have-training-data.js';
import modalityContentDiffers from './wording/modality-content-differs.js';
import modelNamesClosed from './identity/model-names-closed.js';
import modelReportInTime from './systemic-risk/model-report-in-time.js';
import modelReportSamples from './systemic-risk/model-report-samples.js';
import modificationComputeEqual from './compute/modification-compute-equal.js';
import noBareNotApplicable from './wording/no-bare-not-applicable.js';
import noCredentials from './wording/no-credentials.js';
import noDraftFormWords from './wording/no-draft-form-words.js';
import noEmptyAssurance from './wording/no-empty-assurance.js';
import noFormWords from './wording/no-form-words.js';
import noHedgedMeasure from './wording/no-hedged-measure.js';
import noKnowledgeCutOff from './wording/no-knowledge-cut-off.js';
import noPlaceholderText from './wording/no-placeholder-text.js';
import noPointerAsAnswer from './wording/no-pointer-as-answer.js';
import noThirdDraftWords from './wording/no-third-draft-words.js';
import noTruncatedText from './wording/no-truncated-text.js';
import noUndeclaredSecret from './wording/no-undeclared-secret.js';
import noVagueSources from './wording/no-vague-sources.js';
import notificationAfterKnowledge from './systemic-risk/notification-after-knowledge.js';
import notificationDayRecorded from './systemic-risk/notification-day-recorded.js';
import notificationFigures from './systemic-risk/notification-figures.js';
import notificationHasOccasion from './systemic-risk/notification-has-occasion.js';
import notificationWithinTwoWeeks from './systemic-risk/notification-within-two-weeks.js';
import otherModalitySpecified from './training-data/other-modality-specified.js';
import overallModalitiesHaveSource from './training-data/overall-modalities-have-source.js';
import ownCrawlIsOwn from './identity/own-crawl-is-own.js';
import parametersMatchName from './compute/parameters-match-name.js';
import placementDateFitsStatus from './dates/placement-date-fits-status.js';
import placementDateGiven from './identity/placement-date-given.js';
import placementDatePerVersion from './identity/placement-date-per-version.js';
import placementFitsStatus from './dates/placement-fits-status.js';
import placementIsFirstVersion from './identity/placement-is-first-version.js';
import plannedCoversCumulative from './compute/planned-covers-cumulative.js';
import previousVersionsDiffer from './identity/previous-versions-differ.js';
import previousVersionsEarlier from './dates/previous-versions-earlier.js';
import protocolsHaveVersion from './copyright/protocols-have-version.js';
import provenanceMatchesAnswers from './training-data/provenance-matches-answers.js';
import publicDatasetPeriodsInOrder from './dates/public-dataset-periods-in-order.js';
import publicDatasetsNamed from './training-data/public-datasets-named.js';
import publicDatasetsOfOthers from './training-data/public-datasets-of-others.js';
import publicDatasetsWithinAcquisition from './dates/public-datasets-within-acquisition.js';
import rebuttalFitsDay from './systemic-risk/rebuttal-fits-day.js';
import releaseBeforePlacement from './dates/release-before-placement.js';
import representativeIsAnother from './identity/representative-is-another.js';
import representativeIsNamed from './identity/representative-is-named.js';
import representativeOnlyOutsideUnion from './identity/representative-only-outside-union.js';
import reservationsAddressed from './copyright/reservations-addressed.js';
import restrictedUsesMatchPolicy from './availability/restricted-uses-match-policy.js';
import retentionCoversTenYears from './representative/retention-covers-ten-years.js';
import roleFitsFacts from './identity/role-fits-facts.js';
import safetyDaysNotInFuture from './systemic-risk/safety-days-not-in-future.js';
import safetyPapersHaveOccasion from './systemic-risk/safety-papers-have-occasion.js';
import sizeBoundsInOrder from './training-data/size-bounds-in-order.js';
import sizesAgreeWithBands from './training-data/sizes-agree-with-bands.js';
import sizesPossible from './training-data/sizes-possible.js';
import someDatasetIsLarge from './training-data/some-dataset-is-large.js';
import someSourceUsed from './training-data/some-source-used.js';
import sourceModalitiesListed from './training-data/source-modalities-listed.js';
import sourceModalitiesWithinOverall from './training-data/source-modalities-within-overall.js';
import summaryPublished from './training-data/summary-published.js';
import summaryUpdateNotInFuture from './dates/summary-update-not-in-future.js';
import summaryUpdatedAfterAcquisition from './dates/summary-updated-after-acquisition.js';
import summaryUpdatedAfterPlacement from './dates/summary-updated-after-placement.js';
import summaryUpdatedHalfYearly from './training-data/summary-updated-half-yearly.js';
import summaryVersionsEarlier from './training-data/summary-versions-earlier.js';
import syntheticIsMoreThanEnrichment from './training-data/synthetic-is-more-than-enrichment.js';
import textSizeMatchesDataPoints from './compute/text-size-matches-data-points.js';
import topDomainsSufficient from './domains/top-domains-sufficient.js';
import trainingCompleteFitsPlan from './compute/training-complete-fits-plan.js';
import trainingDatesInOrder from './dates/training-dates-in-order.js';
import trainingEndsBeforeRelease from './dates/training-ends-before-release.js';
import unionExclusionFitsChannels from './availability/union-exclusion-fits-channels.js';
import utilisationIsShare from './compute/utilisation-is-share.js';
import wallClockFitsDates from './compute/wall-clock-fits-dates.js';
import withdrawalFitsPlacing from './dates/withdrawal-fits-placing.js';

export const checks = {
  'acquisition-before-placement': acquisitionBeforePlacement,
  'acquisition-before-training-ends': acquisitionBeforeTrainingEnds,
  'active-parameters-within-total': activeParametersWithinTotal,
  'alternative-means-given': alternativeMeansGiven,
  'answers-are-words-or-numbers': answersAreWordsOrNumbers,
  'answers-differ': answersDiffer,
  'approvals-cover-last-update': approvalsCoverLastUpdate,
  'approvals-not-in-future': approvalsNotInFuture,
  'base-model-among-dependencies': baseModelAmongDependencies,
  'base-model-facts-agree': baseModelFactsAgree,
  'base-model-placed-earlier': baseModelPlacedEarlier,
  'base-summary-linked': baseSummaryLinked,
  'channels-match-weights': channelsMatchWeights,
  'code-matches-text': codeMatchesText,
  'components-within-cumulative': componentsWithinCumulative,
  'components-within-updates': componentsWithinUpdates,
  'compute-bounds-in-order': computeBoundsInOrder,
  'compute-matches-data': computeMatchesData,
  'compute-matches-estimate': computeMatchesEstimate,
  'compute-within-hardware': computeWithinHardware,
  'condition-day-stated': conditionDayStated,
  'condition-not-denied': conditionNotDenied,
  'crawl-ends-within-acquisition': crawlEndsWithinAcquisition,
  'crawl-period-in-order': crawlPeriodInOrder,
  'crawl-snapshots-stated': crawlSnapshotsStated,
  'crawled-modalities-cover-content': crawledModalitiesCoverContent,
  'crawler-purposes-per-crawler': crawlerPurposesPerCrawler,
  'crawlers-addressable': crawlersAddressable,
  'crawlers-match-summary': crawlersMatchSummary,
  'cumulative-covers-base': cumulativeCoversBase,
  'cumulative-covers-updates': cumulativeCoversUpdates,
  'data-types-match-summary': dataTypesMatchSummary,
  'datasets-have-names': datasetsHaveNames,
  'dated-versions-covered': datedVersionsCovered,
  'dependencies-linked': dependenciesLinked,
  'dependency-not-denied': dependencyNotDenied,
  'descriptions-long-enough': descriptionsLongEnough,
  'designation-fits-day': designationFitsDay,
  'designation-fits-generality': designationFitsGenerality,
  'documentation-update-not-in-future': documentationUpdateNotInFuture,
  'domain-total-covers-list': domainTotalCoversList,
  'domain-total-matches-file': domainTotalMatchesFile,
  'domain-total-stated': domainTotalStated,
  'domains-agree-with-file': domainsAgreeWithFile,
  'domains-cover-modalities': domainsCoverModalities,
  'domains-distinct': domainsDistinct,
  'domains-ranked': domainsRanked,
  'domains-registrable': domainsRegistrable,
  'earlier-versions-linked': earlierVersionsLinked,
  'energy-fits-hardware': energyFitsHardware,
  'energy-plausible': energyPlausible,
  'estimate-parameters-match-model': estimateParametersMatchModel,
  'estimate-tokens-cover-data': estimateTokensCoverData,
  'estimates-agree': estimatesAgree,
  'estimates-use-both-methods': estimatesUseBothMethods,
  'evaluations-not-in-future': evaluationsNotInFuture,
  'file-modalities-stated': fileModalitiesStated,
  'filings-fit-notification': filingsFitNotification,
  'formats-fit-context': formatsFitContext,
  'formats-match-modalities': formatsMatchModalities,
  'framework-confirmed-in-time': frameworkConfirmedInTime,
  'framework-provided-in-time': frameworkProvidedInTime,
  'gaps-in-modalities-justified': gapsInModalitiesJustified,
  'gaps-only-for-earlier-models': gapsOnlyForEarlierModels,
  'generator-is-another-model': generatorIsAnotherModel,
  'hardware-days-match-units': hardwareDaysMatchUnits,
  'high-risk-annex-has-system': highRiskAnnexHasSystem,
  'incident-dates-in-order': incidentDatesInOrder,
  'incident-items-told': incidentItemsTold,
  'incident-reports-in-time': incidentReportsInTime,
  'incident-reports-without-delay': incidentReportsWithoutDelay,
  'language-shares-fit': languageSharesFit,
  'large-datasets-say-part': largeDatasetsSayPart,
  'later-version-has-earlier': laterVersionHasEarlier,
  'latest-acquisition-not-in-future': latestAcquisitionNotInFuture,
  'letters-printed': lettersPrinted,
  'links-match-names': linksMatchNames,
  'listed-datasets-are-large': listedDatasetsAreLarge,
  'listed-datasets-fit-overall-size': listedDatasetsFitOverallSize,
  'mandate-before-placement': mandateBeforePlacement,
  'mandate-covers-tasks': mandateCoversTasks,
  'mandate-dates-in-order': mandateDatesInOrder,
  'mandate-end-told': mandateEndTold,
  'mandate-not-in-future': mandateNotInFuture,
  'modalities-have-training-data': modalitiesHaveTrainingData,
  'modality-content-differs': modalityContentDiffers,
  'model-names-closed': modelNamesClosed,
  'model-report-in-time': modelReportInTime,
  'model-report-samples': modelReportSamples,
  'modification-compute-equal': modificationComputeEqual,
  'no-bare-not-applicable': noBareNotApplicable,
  'no-credentials': noCredentials,
  'no-draft-form-words': noDraftFormWords,
  'no-empty-assurance': noEmptyAssurance,
  'no-form-words': noFormWords,
  'no-hedged-measure': noHedgedMeasure,
  'no-knowledge-cut-off': noKnowledgeCutOff,
  'no-placeholder-text': noPlaceholderText,
  'no-pointer-as-answer': noPointerAsAnswer,
  'no-third-draft-words': noThirdDraftWords,
  'no-truncated-text': noTruncatedText,
  'no-undeclared-secret': noUndeclaredSecret,
  'no-vague-sources': noVagueSources,
  'notification-after-knowledge': notificationAfterKnowledge,
  'notification-day-recorded': notificationDayRecorded,
  'notification-figures': notificationFigures,
  'notification-has-occasion': notificationHasOccasion,
  'notification-within-two-weeks': notificationWithinTwoWeeks,
  'other-modality-specified': otherModalitySpecified,
  'overall-modalities-have-source': overallModalitiesHaveSource,
  'own-crawl-is-own': ownCrawlIsOwn,
  'parameters-match-name': parametersMatchName,
  'placement-date-fits-status': placementDateFitsStatus,
  'placement-date-given': placementDateGiven,
  'placement-date-per-version': placementDatePerVersion,
  'placement-fits-status': placementFitsStatus,
  'placement-is-first-version': placementIsFirstVersion,
  'planned-covers-cumulative': plannedCoversCumulative,
  'previous-versions-differ': previousVersionsDiffer,
  'previous-versions-earlier': previousVersionsEarlier,
  'protocols-have-version': protocolsHaveVersion,
  'provenance-matches-answers': provenanceMatchesAnswers,
  'public-dataset-periods-in-order': publicDatasetPeriodsInOrder,
  'public-datasets-named': publicDatasetsNamed,
  'public-datasets-of-others': publicDatasetsOfOthers,
  'public-datasets-within-acquisition': publicDatasetsWithinAcquisition,
  'rebuttal-fits-day': rebuttalFitsDay,
  'release-before-placement': releaseBeforePlacement,
  'representative-is-another': representativeIsAnother,
  'representative-is-named': representativeIsNamed,
  'representative-only-outside-union': representativeOnlyOutsideUnion,
  'reservations-addressed': reservationsAddressed,
  'restricted-uses-match-policy': restrictedUsesMatchPolicy,
  'retention-covers-ten-years': retentionCoversTenYears,
  'role-fits-facts': roleFitsFacts,
  'safety-days-not-in-future': safetyDaysNotInFuture,
  'safety-papers-have-occasion': safetyPapersHaveOccasion,
  'size-bounds-in-order': sizeBoundsInOrder,
  'sizes-agree-with-bands': sizesAgreeWithBands,
  'sizes-possible': sizesPossible,
  'some-dataset-is-large': someDatasetIsLarge,
  'some-source-used': someSourceUsed,
  'source-modalities-listed': sourceModalitiesListed,
  'source-modalities-within-overall': sourceModalitiesWithinOverall,
  'summary-published': summaryPublished,
  'summary-update-not-in-future': summaryUpdateNotInFuture,
  'summary-updated-after-acquisition': summaryUpdatedAfterAcquisition,
  'summary-updated-after-placement': summaryUpdatedAfterPlacement,
  'summary-updated-half-yearly': summaryUpdatedHalfYearly,
  'summary-versions-earlier': summaryVersionsEarlier,
  'synthetic-is-more-than-enrichment': syntheticIsMoreThanEnrichment,
  'text-size-matches-data-points': textSizeMatchesDataPoints,
  'top-domains-sufficient': topDomainsSufficient,
  'training-complete-fits-plan': trainingCompleteFitsPlan,
  'training-dates-in-order': trainingDatesInOrder,
  'training-ends-before-release': trainingEndsBeforeRelease,
  'union-exclusion-fits-channels': unionExclusionFitsChannels,
  'utilisation-is-share': utilisationIsShare,
  'wall-clock-fits-dates': wallClockFitsDates,
  'withdrawal-fits-placing': withdrawalFitsPlacing,
} as const;
