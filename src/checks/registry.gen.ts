/** Every literal of this room by its id; generated from the folder listing by `npm run generate`. */
import acquisitionBeforePlacement from './acquisition-before-placement.js';
import acquisitionBeforeTrainingEnds from './acquisition-before-training-ends.js';
import activeParametersWithinTotal from './active-parameters-within-total.js';
import alternativeMeansGiven from './alternative-means-given.js';
import answersAreWordsOrNumbers from './answers-are-words-or-numbers.js';
import answersDiffer from './answers-differ.js';
import approvalsCoverLastUpdate from './approvals-cover-last-update.js';
import approvalsNotInFuture from './approvals-not-in-future.js';
import baseModelAmongDependencies from './base-model-among-dependencies.js';
import baseModelFactsAgree from './base-model-facts-agree.js';
import baseModelPlacedEarlier from './base-model-placed-earlier.js';
import baseSummaryLinked from './base-summary-linked.js';
import channelsMatchWeights from './channels-match-weights.js';
import codeMatchesText from './code-matches-text.js';
import componentsWithinCumulative from './components-within-cumulative.js';
import componentsWithinUpdates from './components-within-updates.js';
import computeBoundsInOrder from './compute-bounds-in-order.js';
import computeMatchesData from './compute-matches-data.js';
import computeMatchesEstimate from './compute-matches-estimate.js';
import computeWithinHardware from './compute-within-hardware.js';
import conditionDayStated from './condition-day-stated.js';
import crawlEndsWithinAcquisition from './crawl-ends-within-acquisition.js';
import crawlPeriodInOrder from './crawl-period-in-order.js';
import crawlSnapshotsStated from './crawl-snapshots-stated.js';
import crawledModalitiesCoverContent from './crawled-modalities-cover-content.js';
import crawlerPurposesPerCrawler from './crawler-purposes-per-crawler.js';
import crawlersAddressable from './crawlers-addressable.js';
import crawlersMatchSummary from './crawlers-match-summary.js';
import cumulativeCoversBase from './cumulative-covers-base.js';
import cumulativeCoversUpdates from './cumulative-covers-updates.js';
import dataTypesMatchSummary from './data-types-match-summary.js';
import datasetsHaveNames from './datasets-have-names.js';
import datedVersionsCovered from './dated-versions-covered.js';
import dependenciesLinked from './dependencies-linked.js';
import dependencyNotDenied from './dependency-not-denied.js';
import descriptionsLongEnough from './descriptions-long-enough.js';
import designationFitsDay from './designation-fits-day.js';
import designationFitsGenerality from './designation-fits-generality.js';
import documentationUpdateNotInFuture from './documentation-update-not-in-future.js';
import domainTotalCoversList from './domain-total-covers-list.js';
import domainTotalMatchesFile from './domain-total-matches-file.js';
import domainTotalStated from './domain-total-stated.js';
import domainsAgreeWithFile from './domains-agree-with-file.js';
import domainsCoverModalities from './domains-cover-modalities.js';
import domainsDistinct from './domains-distinct.js';
import domainsRanked from './domains-ranked.js';
import domainsRegistrable from './domains-registrable.js';
import earlierVersionsLinked from './earlier-versions-linked.js';
import energyFitsHardware from './energy-fits-hardware.js';
import energyPlausible from './energy-plausible.js';
import estimateParametersMatchModel from './estimate-parameters-match-model.js';
import estimateTokensCoverData from './estimate-tokens-cover-data.js';
import estimatesAgree from './estimates-agree.js';
import estimatesUseBothMethods from './estimates-use-both-methods.js';
import evaluationsNotInFuture from './evaluations-not-in-future.js';
import fileModalitiesStated from './file-modalities-stated.js';
import filingsFitNotification from './filings-fit-notification.js';
import formatsFitContext from './formats-fit-context.js';
import formatsMatchModalities from './formats-match-modalities.js';
import frameworkConfirmedInTime from './framework-confirmed-in-time.js';
import frameworkProvidedInTime from './framework-provided-in-time.js';
import gapsInModalitiesJustified from './gaps-in-modalities-justified.js';
import gapsOnlyForEarlierModels from './gaps-only-for-earlier-models.js';
import generatorIsAnotherModel from './generator-is-another-model.js';
import hardwareDaysMatchUnits from './hardware-days-match-units.js';
import incidentDatesInOrder from './incident-dates-in-order.js';
import incidentItemsTold from './incident-items-told.js';
import incidentReportsInTime from './incident-reports-in-time.js';
import incidentReportsWithoutDelay from './incident-reports-without-delay.js';
import languageSharesFit from './language-shares-fit.js';
import largeDatasetsSayPart from './large-datasets-say-part.js';
import laterVersionHasEarlier from './later-version-has-earlier.js';
import latestAcquisitionNotInFuture from './latest-acquisition-not-in-future.js';
import lettersPrinted from './letters-printed.js';
import linksMatchNames from './links-match-names.js';
import listedDatasetsAreLarge from './listed-datasets-are-large.js';
import listedDatasetsFitOverallSize from './listed-datasets-fit-overall-size.js';
import mandateBeforePlacement from './mandate-before-placement.js';
import mandateCoversTasks from './mandate-covers-tasks.js';
import mandateDatesInOrder from './mandate-dates-in-order.js';
import mandateEndTold from './mandate-end-told.js';
import mandateNotInFuture from './mandate-not-in-future.js';
import modalitiesHaveTrainingData from './modalities-have-training-data.js';
import modalityContentDiffers from './modality-content-differs.js';
import modelNamesClosed from './model-names-closed.js';
import modelReportInTime from './model-report-in-time.js';
import modelReportSamples from './model-report-samples.js';
import modificationComputeEqual from './modification-compute-equal.js';
import noBareNotApplicable from './no-bare-not-applicable.js';
import noCredentials from './no-credentials.js';
import noDraftFormWords from './no-draft-form-words.js';
import noEmptyAssurance from './no-empty-assurance.js';
import noFormWords from './no-form-words.js';
import noHedgedMeasure from './no-hedged-measure.js';
import noKnowledgeCutOff from './no-knowledge-cut-off.js';
import noPlaceholderText from './no-placeholder-text.js';
import noPointerAsAnswer from './no-pointer-as-answer.js';
import noThirdDraftWords from './no-third-draft-words.js';
import noTruncatedText from './no-truncated-text.js';
import noUndeclaredSecret from './no-undeclared-secret.js';
import noVagueSources from './no-vague-sources.js';
import notificationAfterKnowledge from './notification-after-knowledge.js';
import notificationDayRecorded from './notification-day-recorded.js';
import notificationFigures from './notification-figures.js';
import notificationHasOccasion from './notification-has-occasion.js';
import notificationWithinTwoWeeks from './notification-within-two-weeks.js';
import otherModalitySpecified from './other-modality-specified.js';
import overallModalitiesHaveSource from './overall-modalities-have-source.js';
import ownCrawlIsOwn from './own-crawl-is-own.js';
import parametersMatchName from './parameters-match-name.js';
import placementDateFitsStatus from './placement-date-fits-status.js';
import placementDateGiven from './placement-date-given.js';
import placementDatePerVersion from './placement-date-per-version.js';
import placementFitsStatus from './placement-fits-status.js';
import placementIsFirstVersion from './placement-is-first-version.js';
import plannedCoversCumulative from './planned-covers-cumulative.js';
import previousVersionsDiffer from './previous-versions-differ.js';
import previousVersionsEarlier from './previous-versions-earlier.js';
import protocolsHaveVersion from './protocols-have-version.js';
import provenanceMatchesAnswers from './provenance-matches-answers.js';
import publicDatasetPeriodsInOrder from './public-dataset-periods-in-order.js';
import publicDatasetsNamed from './public-datasets-named.js';
import publicDatasetsOfOthers from './public-datasets-of-others.js';
import publicDatasetsWithinAcquisition from './public-datasets-within-acquisition.js';
import releaseBeforePlacement from './release-before-placement.js';
import representativeIsAnother from './representative-is-another.js';
import representativeIsNamed from './representative-is-named.js';
import representativeOnlyOutsideUnion from './representative-only-outside-union.js';
import reservationsAddressed from './reservations-addressed.js';
import restrictedUsesMatchPolicy from './restricted-uses-match-policy.js';
import retentionCoversTenYears from './retention-covers-ten-years.js';
import roleFitsFacts from './role-fits-facts.js';
import sizeBoundsInOrder from './size-bounds-in-order.js';
import sizesAgreeWithBands from './sizes-agree-with-bands.js';
import sizesPossible from './sizes-possible.js';
import someDatasetIsLarge from './some-dataset-is-large.js';
import someSourceUsed from './some-source-used.js';
import sourceModalitiesListed from './source-modalities-listed.js';
import sourceModalitiesWithinOverall from './source-modalities-within-overall.js';
import summaryPublished from './summary-published.js';
import summaryUpdateNotInFuture from './summary-update-not-in-future.js';
import summaryUpdatedAfterAcquisition from './summary-updated-after-acquisition.js';
import summaryUpdatedAfterPlacement from './summary-updated-after-placement.js';
import summaryUpdatedHalfYearly from './summary-updated-half-yearly.js';
import summaryVersionsEarlier from './summary-versions-earlier.js';
import syntheticIsMoreThanEnrichment from './synthetic-is-more-than-enrichment.js';
import textSizeMatchesDataPoints from './text-size-matches-data-points.js';
import topDomainsSufficient from './top-domains-sufficient.js';
import trainingCompleteFitsPlan from './training-complete-fits-plan.js';
import trainingDatesInOrder from './training-dates-in-order.js';
import trainingEndsBeforeRelease from './training-ends-before-release.js';
import unionExclusionFitsChannels from './union-exclusion-fits-channels.js';
import utilisationIsShare from './utilisation-is-share.js';
import wallClockFitsDates from './wall-clock-fits-dates.js';
import withdrawalFitsPlacing from './withdrawal-fits-placing.js';

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
  'release-before-placement': releaseBeforePlacement,
  'representative-is-another': representativeIsAnother,
  'representative-is-named': representativeIsNamed,
  'representative-only-outside-union': representativeOnlyOutsideUnion,
  'reservations-addressed': reservationsAddressed,
  'restricted-uses-match-policy': restrictedUsesMatchPolicy,
  'retention-covers-ten-years': retentionCoversTenYears,
  'role-fits-facts': roleFitsFacts,
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
