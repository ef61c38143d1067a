/** The values of the law as templates and descriptions of the schemas name them, each by a short name, spelled from its row. */
import { lawDates } from './dates.js';
import type { ProvisionId } from './provisions.js';
import { safetyPeriods } from './safety-periods.js';
import {
  lawCompute,
  lawCount,
  lawDay,
  lawFraction,
  lawFractionName,
  lawIncidentTerm,
  lawPercent,
  lawPeriod,
  lawShare,
  lawTerm,
} from './spell.js';
import { fractionThresholds, thresholds } from './thresholds.js';

// What provisions say is spelled from these rows, so the rows cannot be typed by the ids of provisions; here every citation is checked.
for (const rows of [lawDates, safetyPeriods, thresholds, fractionThresholds]) {
  rows satisfies Readonly<Record<string, { readonly provision: ProvisionId }>>;
}

/** Every law value that a template or a schema spells. */
export const lawWords = {
  'day of model duties': lawDay('modelDuties'),
  'ISO day of model duties': lawDates.modelDuties.date,
  'ISO day of the amendment': lawDates.amendment.date,
  'day of earlier models': lawDay('earlierModels'),
  'systemic-risk compute': lawCompute('systemicRiskFlop'),
  'general-purpose compute': lawCompute('generalPurposeFlop'),
  'modification fraction': lawFraction('modification'),
  'modification fraction name': lawFractionName('modification'),
  'estimate margin': `${lawPercent('estimateMargin')} %`,
  'large dataset share': `${lawPercent('largeDatasetShare')} %`,
  'domain share': lawShare('domainShare'),
  'domain share of SMEs': lawShare('domainShareSme'),
  'domain count of SMEs': lawCount('domainCountSme'),
  'business users': lawCount('businessUsers'),
  'notification period': lawPeriod('notification'),
  'reassessment period': lawPeriod('reassessment'),
  'framework after notification': lawPeriod('frameworkAfterNotification'),
  'framework before placement': lawPeriod('frameworkBeforePlacement'),
  'model report plans': lawPeriod('modelReportPlans'),
  'downstream request term': lawTerm('downstreamRequestDays'),
  'representative retention': lawTerm('representativeRetentionYears'),
  'code retention': lawTerm('codeRetentionYears'),
  'incident critical infrastructure': lawIncidentTerm('critical_infrastructure'),
  'incident cybersecurity': lawIncidentTerm('cybersecurity_breach'),
  'incident death': lawIncidentTerm('death'),
  'incident health': lawIncidentTerm('health'),
  'incident fundamental rights': lawIncidentTerm('fundamental_rights'),
  'incident property or environment': lawIncidentTerm('property_or_environment'),
} as const satisfies Readonly<Record<string, string>>;

export type LawWordId = keyof typeof lawWords;
