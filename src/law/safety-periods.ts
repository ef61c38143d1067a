/** The periods of the papers for systemic risk: how long, counted how, and how binding the place that sets them. */

export interface SafetyPeriod {
  readonly number: number;
  readonly unit: 'days' | 'business days' | 'months' | 'years';
  /** An id of `provisions`; their own words spell these rows, so `law-words.ts` holds the two against each other. */
  readonly provision: string;
}

/** Periods that count back from a day are named `…Before…`. */
export const safetyPeriods = {
  notification: { number: 14, unit: 'days', provision: 'art-52(1)' },
  reassessment: { number: 6, unit: 'months', provision: 'art-52(5)' },
  frameworkAfterNotification: { number: 28, unit: 'days', provision: 'code-safety(1.1)' },
  frameworkBeforePlacement: { number: 14, unit: 'days', provision: 'code-safety(1.1)' },
  frameworkAssessment: { number: 12, unit: 'months', provision: 'code-safety(1.3)' },
  frameworkAccess: { number: 5, unit: 'business days', provision: 'code-safety(1.4)' },
  modelReportDelay: { number: 15, unit: 'business days', provision: 'code-safety(7.7)' },
  modelReportUpdate: { number: 6, unit: 'months', provision: 'code-safety(7.6)' },
  modelReportPlans: { number: 6, unit: 'months', provision: 'code-safety(7.3)' },
  modelReportAccess: { number: 5, unit: 'business days', provision: 'code-safety(7.7)' },
  incidentIntermediate: { number: 28, unit: 'days', provision: 'code-safety(9.3)' },
  incidentFinal: { number: 60, unit: 'days', provision: 'code-safety(9.3)' },
  incidentKeeping: { number: 5, unit: 'years', provision: 'code-safety(9.4)' },
} as const satisfies Record<string, SafetyPeriod>;

/** Days to the first report of an incident, from awareness of the model's involvement, by the kind of harm. */
export const incidentReportDays = {
  critical_infrastructure: 2,
  cybersecurity_breach: 5,
  death: 10,
  health: 15,
  fundamental_rights: 15,
  property_or_environment: 15,
} as const;
