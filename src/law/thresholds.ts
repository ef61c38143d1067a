/** The numbers of the law and the guidelines, as decimal texts so that nobody rounds them; every comparison is strict unless it says otherwise. */
import { safetyPeriods } from './safety-periods.js';

export interface Threshold {
  readonly value: string;
  readonly unit: string;
  /** What it decides. */
  readonly says: string;
  readonly comparison: 'more-than' | 'at-least' | 'at-most';
  /** An id of `provisions`; their own words spell these rows, so `law-words.ts` holds the two against each other. */
  readonly provision: string;
}

/** A threshold that a third of some compute has to exceed; kept as base and fraction because a third has no exact decimal text. */
export interface FractionThreshold extends Omit<Threshold, 'value'> {
  readonly base: string;
  readonly numerator: string;
  readonly denominator: string;
}

export const thresholds = {
  generalPurposeFlop: {
    value: '1e23',
    unit: 'FLOP',
    says: 'Compute of parameter updates above which a model that generates language, images or video is, as an indication, a general-purpose AI model.',
    comparison: 'more-than',
    provision: 'gl-2.1',
  },
  systemicRiskFlop: {
    value: '1e25',
    unit: 'FLOP',
    says: 'Cumulative training compute above which a model is presumed to have high-impact capabilities.',
    comparison: 'more-than',
    provision: 'art-51(2)',
  },
  estimateMargin: {
    value: '0.3',
    unit: 'of the reported estimate',
    says: 'How far an estimate of compute may be from the true value.',
    comparison: 'at-most',
    provision: 'gl-annex-a.2',
  },
  notificationDays: {
    value: String(safetyPeriods.notification.number),
    unit: 'days',
    says: 'Time to notify after the condition is met or known to be met.',
    comparison: 'at-most',
    provision: 'art-52(1)',
  },
  notificationSignificantFigures: {
    value: '2',
    unit: 'significant figures',
    says: 'How exactly a notification states the compute.',
    comparison: 'at-least',
    provision: 'gl-2.3.2',
  },
  formSignificantFigures: {
    value: '2',
    unit: 'significant figures',
    says: 'How exactly the Model Documentation Form states parameters, data points, compute and energy to the AI Office.',
    comparison: 'at-least',
    provision: 'mdf(40)',
  },
  formSignificantFiguresNational: {
    value: '1',
    unit: 'significant figures',
    says: 'How exactly the form states the number of data points to national authorities.',
    comparison: 'at-least',
    provision: 'mdf(31)',
  },
  reassessmentMonths: {
    value: String(safetyPeriods.reassessment.number),
    unit: 'months',
    says: 'Time after a designation before reassessment can be asked for.',
    comparison: 'at-least',
    provision: 'art-52(5)',
  },
  businessUsers: {
    value: '10000',
    unit: 'registered business users in the Union',
    says: 'Reach from which one criterion of a designation is presumed; never systemic risk by itself.',
    comparison: 'at-least',
    provision: 'annex-xiii(f)',
  },
  recital98Parameters: {
    value: '1e9',
    unit: 'parameters',
    says: 'Size from which a model trained with self-supervision at scale should be seen as general; a signal only.',
    comparison: 'at-least',
    provision: 'recital-98',
  },
  representativeRetentionYears: {
    value: '10',
    unit: 'years',
    says: 'How long the representative keeps the documentation after placement.',
    comparison: 'at-least',
    provision: 'art-54(3)',
  },
  codeRetentionYears: {
    value: '10',
    unit: 'years',
    says: 'How long signatories keep each version of the documentation after placement.',
    comparison: 'at-least',
    provision: 'code-transparency(1.1)',
  },
  downstreamRequestDays: {
    value: '14',
    unit: 'days',
    says: 'Time in which signatories answer downstream providers.',
    comparison: 'at-most',
    provision: 'code-transparency(1.2)',
  },
  summaryUpdateMonths: {
    value: '6',
    unit: 'months',
    says: 'Interval of updates of the summary while the model is trained on additional data.',
    comparison: 'at-most',
    provision: 'notice(29)',
  },
  largeDatasetShare: {
    value: '0.03',
    unit: 'of the public datasets of one modality',
    says: 'Share above which a public dataset is large and named.',
    comparison: 'more-than',
    provision: 'template(2.1)',
  },
  domainShare: {
    value: '0.1',
    unit: 'of the domain names',
    says: 'Share of the crawled domain names, ranked by size of content, that is listed.',
    comparison: 'at-least',
    provision: 'template(2.3)',
  },
  domainShareSme: {
    value: '0.05',
    unit: 'of the domain names',
    says: 'The same share for micro, small and medium enterprises.',
    comparison: 'at-least',
    provision: 'template(2.3)',
  },
  domainCountSme: {
    value: '1000',
    unit: 'domain names',
    says: 'The number with which such enterprises may stop if it is lower than their share.',
    comparison: 'at-most',
    provision: 'template(2.3)',
  },
  fineShareOfTurnover: {
    value: '0.03',
    unit: 'of worldwide annual turnover',
    says: 'Ceiling of fines, or the fixed amount if that is higher.',
    comparison: 'at-most',
    provision: 'art-101',
  },
  fineAmount: {
    value: '15000000',
    unit: 'EUR',
    says: 'Ceiling of fines, or the share of turnover if that is higher.',
    comparison: 'at-most',
    provision: 'art-101',
  },
} as const satisfies Record<string, Threshold>;

/** The three tests of a modification; the last two only where the original compute can neither be known nor estimated. */
export const fractionThresholds = {
  modification: {
    base: 'the training compute of the original model',
    numerator: '1',
    denominator: '3',
    unit: 'FLOP',
    says: 'Share of the original training compute above which a modifier is, as an indication, the provider of the modified model.',
    comparison: 'more-than',
    provision: 'gl-3.2',
  },
  modificationFallback: {
    base: thresholds.generalPurposeFlop.value,
    numerator: '1',
    denominator: '3',
    unit: 'FLOP',
    says: 'The same test where the compute of an original model without systemic risk is unknown.',
    comparison: 'more-than',
    provision: 'gl-3.2',
  },
  modificationFallbackSystemicRisk: {
    base: thresholds.systemicRiskFlop.value,
    numerator: '1',
    denominator: '3',
    unit: 'FLOP',
    says: 'The same test where the compute of an original model with systemic risk is unknown.',
    comparison: 'more-than',
    provision: 'gl-3.2',
  },
} as const satisfies Record<string, FractionThreshold>;
