/** Joins the names that gates and obligations ask for to the computations in `gates/`. */
import type { Computation } from './computation.js';
import * as compute from './gates/compute-thresholds.js';
import { generalityUnstated, isStatedAs } from './gates/generality.js';
import * as restrictions from './gates/licence-restrictions.js';
import { copyleftAllowsCommercialUse, right } from './gates/licence-rights.js';
import { microenterpriseTransactions } from './gates/microenterprises.js';
import { modificationWithinThird } from './gates/modification-third.js';
import { notificationTrigger } from './gates/notification-trigger.js';
import { listedOutputModality } from './gates/output-modality.js';
import * as provider from './gates/provider.js';

/** Every computation that gates and obligations name. */
export const gateComputations: Readonly<Record<string, Computation>> = {
  'stated-broad': isStatedAs('broad'),
  'stated-narrow': isStatedAs('narrow'),
  'stated-not-significant': isStatedAs('not_significant'),
  'generality-unstated': generalityUnstated,
  'no-single-legal-person': provider.noSingleLegalPerson,
  'above-general-purpose-threshold': compute.aboveGeneralPurpose,
  'listed-output-modality': listedOutputModality,
  'modification-within-third': modificationWithinThird,
  'above-systemic-risk-threshold': compute.aboveSystemicRisk,
  'planned-above-systemic-risk-threshold': compute.plannedAboveSystemicRisk,
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
