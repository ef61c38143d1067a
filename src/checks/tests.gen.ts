/** Every test of this room by the name that conditions use; generated from the tables of its files by `npm run generate`. */
import { asComputations } from '../figures/truth.js';
import { tests as availabilityTermsAgree } from './availability/terms-agree.js';
import { tests as computeComputeParts } from './compute/compute-parts.js';
import { tests as computeHardwareAgrees } from './compute/hardware-agrees.js';
import { tests as computeQuantitiesAgree } from './compute/quantities-agree.js';
import { tests as computeQuantities } from './compute/quantities.js';
import { tests as computeStatedFigures } from './compute/stated-figures.js';
import { tests as copyrightCopyright } from './copyright/copyright.js';
import { tests as datesOrderOfDays } from './dates/order-of-days.js';
import { tests as datesPlacing } from './dates/placing.js';
import { tests as datesSummaryDates } from './dates/summary-dates.js';
import { tests as domainsDomainTests } from './domains/domain-tests.js';
import { tests as identityIdentitiesAgree } from './identity/identities-agree.js';
import { tests as identityIdentity } from './identity/identity.js';
import { tests as identityRole } from './identity/role.js';
import { tests as representativeMandate } from './representative/mandate.js';
import { tests as systemicRiskDaysAndPapers } from './systemic-risk/days-and-papers.js';
import { tests as systemicRiskNotificationAndDesignation } from './systemic-risk/notification-and-designation.js';
import { tests as systemicRiskSafetyTests } from './systemic-risk/safety-tests.js';
import { tests as trainingDataDatasetIdentity } from './training-data/dataset-identity.js';
import { tests as trainingDataLanguageShares } from './training-data/language-shares.js';
import { tests as trainingDataLargeDatasets } from './training-data/large-datasets.js';
import { tests as trainingDataSizeBands } from './training-data/size-bands.js';
import { tests as trainingDataSourcesAgree } from './training-data/sources-agree.js';
import { tests as trainingDataSummaryModalities } from './training-data/summary-modalities.js';
import { tests as trainingDataSummaryRules } from './training-data/summary-rules.js';
import { tests as wordingAnswerShape } from './wording/answer-shape.js';
import { tests as wordingCodeOfPractice } from './wording/code-of-practice.js';
import { tests as wordingCredentials } from './wording/credentials.js';
import { tests as wordingLetters } from './wording/letters.js';
import { tests as wordingProseLint } from './wording/prose-lint.js';
import { tests as wordingSupersededDocumentationForm } from './wording/superseded-documentation-form.js';
import { tests as wordingSupersededSummaryForm } from './wording/superseded-summary-form.js';

export const checkTests = asComputations({
  ...availabilityTermsAgree,
  ...computeComputeParts,
  ...computeHardwareAgrees,
  ...computeQuantitiesAgree,
  ...computeQuantities,
  ...computeStatedFigures,
  ...copyrightCopyright,
  ...datesOrderOfDays,
  ...datesPlacing,
  ...datesSummaryDates,
  ...domainsDomainTests,
  ...identityIdentitiesAgree,
  ...identityIdentity,
  ...identityRole,
  ...representativeMandate,
  ...systemicRiskDaysAndPapers,
  ...systemicRiskNotificationAndDesignation,
  ...systemicRiskSafetyTests,
  ...trainingDataDatasetIdentity,
  ...trainingDataLanguageShares,
  ...trainingDataLargeDatasets,
  ...trainingDataSizeBands,
  ...trainingDataSourcesAgree,
  ...trainingDataSummaryModalities,
  ...trainingDataSummaryRules,
  ...wordingAnswerShape,
  ...wordingCodeOfPractice,
  ...wordingCredentials,
  ...wordingLetters,
  ...wordingProseLint,
  ...wordingSupersededDocumentationForm,
  ...wordingSupersededSummaryForm,
});
