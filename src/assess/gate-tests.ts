/** Joins the names that gates and obligations ask for to the computations in `gates/`. */
import type { Computation } from '../figures/computation.js';
import { aboveGeneralPurpose, aboveSystemicRisk } from '../figures/compute-thresholds.js';
import { roleContradicted } from '../figures/contradictions.js';
import { baseLicenceFree, baseLicenceUnsettled } from '../gates/tests/base-licence.js';
import { designationContradicted, placementContradicted } from '../gates/tests/contradictions.js';
import {
  criterionKnownMet,
  criterionKnownUnmet,
  criterionUnsettled,
  cumulativeKnownAbove,
  generalityReasoned,
  generalityUnstated,
  isStatedAs,
} from '../gates/tests/generality.js';
import { noDisqualifyingRestriction, unsettledTerm } from '../gates/tests/licence-restrictions.js';
import { copyleftAllowsCommercialUse, right } from '../gates/tests/licence-rights.js';
import {
  baseWithSystemicRisk,
  mergeBeyondThirdOfSum,
  mergeOfModels,
  mergeWithinSmallestThird,
  mergeWithOwnModel,
} from '../gates/tests/merges.js';
import { microenterpriseTransactions } from '../gates/tests/microenterprises.js';
import {
  modificationBeyondThird,
  modificationWithinThird,
} from '../gates/tests/modification-third.js';
import { notificationTrigger } from '../gates/tests/notification-trigger.js';
import { listedOutputModality } from '../gates/tests/output-modality.js';
import { inEeaOutsideUnion, noSingleLegalPerson, outsideUnion } from '../gates/tests/provider.js';
import { weightsChannelsAgree } from '../gates/tests/weights-channels.js';
import { withdrawnInTransition } from '../gates/tests/withdrawal.js';

/** Every computation that gates and obligations name. */
export const gateComputations: Readonly<Record<string, Computation>> = {
  'stated-broad': isStatedAs('broad'),
  'stated-narrow': isStatedAs('narrow'),
  'stated-not-significant': isStatedAs('not_significant'),
  'generality-unstated': generalityUnstated,
  'generality-reasoned': generalityReasoned,
  'indicative-criterion-known-met': criterionKnownMet,
  'indicative-criterion-known-unmet': criterionKnownUnmet,
  'indicative-criterion-unsettled': criterionUnsettled,
  'cumulative-known-above-systemic-risk-threshold': cumulativeKnownAbove,
  'placement-contradicted': placementContradicted,
  'designation-contradicted': designationContradicted,
  'role-contradicted': roleContradicted,
  'weights-channels-agree': weightsChannelsAgree,
  'base-licence-free': baseLicenceFree,
  'base-licence-unsettled': baseLicenceUnsettled,
  'no-single-legal-person': noSingleLegalPerson,
  'above-general-purpose-threshold': aboveGeneralPurpose,
  'listed-output-modality': listedOutputModality,
  'modification-within-third': modificationWithinThird,
  'modification-beyond-third': modificationBeyondThird,
  'merge-of-models': mergeOfModels,
  'merge-with-own-model': mergeWithOwnModel,
  'merge-within-smallest-third': mergeWithinSmallestThird,
  'merge-beyond-third-of-sum': mergeBeyondThirdOfSum,
  'base-with-systemic-risk': baseWithSystemicRisk,
  'withdrawn-in-transition': withdrawnInTransition,
  'above-systemic-risk-threshold': aboveSystemicRisk,
  'notification-trigger': notificationTrigger,
  'licence-right-access': right('access'),
  'licence-right-use': right('use'),
  'licence-right-modify': right('modify'),
  'licence-right-distribute': right('distribute'),
  'no-disqualifying-restriction': noDisqualifyingRestriction,
  'unsettled-licence-term': unsettledTerm,
  'copyleft-allows-commercial-use': copyleftAllowsCommercialUse,
  'microenterprise-transactions': microenterpriseTransactions,
  'provider-outside-union': outsideUnion,
  'provider-in-eea-outside-union': inEeaOutsideUnion,
};
