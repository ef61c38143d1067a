/** Joins the names that gates and obligations ask for to the computations in `gates/`. */
import type { Computation } from './computation.js';
import { roleContradicted, weightsChannelsAgree } from './gate-checks.js';
import { baseLicenceFree, baseLicenceUnsettled } from './gates/base-licence.js';
import * as compute from './gates/compute-thresholds.js';
import * as contradictions from './gates/contradictions.js';
import * as generality from './gates/generality.js';
import * as restrictions from './gates/licence-restrictions.js';
import { copyleftAllowsCommercialUse, right } from './gates/licence-rights.js';
import * as merges from './gates/merges.js';
import { microenterpriseTransactions } from './gates/microenterprises.js';
import { modificationBeyondThird, modificationWithinThird } from './gates/modification-third.js';
import { notificationTrigger } from './gates/notification-trigger.js';
import { listedOutputModality } from './gates/output-modality.js';
import * as provider from './gates/provider.js';
import { withdrawnInTransition } from './gates/withdrawal.js';

/** Every computation that gates and obligations name. */
export const gateComputations: Readonly<Record<string, Computation>> = {
  'stated-broad': generality.isStatedAs('broad'),
  'stated-narrow': generality.isStatedAs('narrow'),
  'stated-not-significant': generality.isStatedAs('not_significant'),
  'generality-unstated': generality.generalityUnstated,
  'generality-reasoned': generality.generalityReasoned,
  'indicative-criterion-known-met': generality.criterionKnownMet,
  'indicative-criterion-known-unmet': generality.criterionKnownUnmet,
  'indicative-criterion-unsettled': generality.criterionUnsettled,
  'cumulative-known-above-systemic-risk-threshold': generality.cumulativeKnownAbove,
  'placement-contradicted': contradictions.placementContradicted,
  'designation-contradicted': contradictions.designationContradicted,
  'role-contradicted': roleContradicted,
  'weights-channels-agree': weightsChannelsAgree,
  'base-licence-free': baseLicenceFree,
  'base-licence-unsettled': baseLicenceUnsettled,
  'no-single-legal-person': provider.noSingleLegalPerson,
  'above-general-purpose-threshold': compute.aboveGeneralPurpose,
  'listed-output-modality': listedOutputModality,
  'modification-within-third': modificationWithinThird,
  'modification-beyond-third': modificationBeyondThird,
  'merge-of-models': merges.mergeOfModels,
  'merge-with-own-model': merges.mergeWithOwnModel,
  'merge-within-smallest-third': merges.mergeWithinSmallestThird,
  'merge-beyond-third-of-sum': merges.mergeBeyondThirdOfSum,
  'base-with-systemic-risk': merges.baseWithSystemicRisk,
  'withdrawn-in-transition': withdrawnInTransition,
  'above-systemic-risk-threshold': compute.aboveSystemicRisk,
  'notification-trigger': notificationTrigger,
  'licence-right-access': right('access'),
  'licence-right-use': right('use'),
  'licence-right-modify': right('modify'),
  'licence-right-distribute': right('distribute'),
  'no-disqualifying-restriction': restrictions.noDisqualifyingRestriction,
  'unsettled-licence-term': restrictions.unsettledTerm,
  'copyleft-allows-commercial-use': copyleftAllowsCommercialUse,
  'microenterprise-transactions': microenterpriseTransactions,
  'provider-outside-union': provider.outsideUnion,
  'provider-in-eea-outside-union': provider.inEeaOutsideUnion,
};
