/** The clocks of the notification, the safety and security framework and the model report: from which day, until when, and when it was done. */
import { dayAfter, dayBefore, isDay } from '../facts/days.js';
import { lookup } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { FactPath } from '../facts/paths.gen.js';
import { entriesAt, flagAt, stated, textAt } from '../facts/stated.js';
import { lawDates } from '../law/dates.js';
import type { ProvisionId } from '../law/provisions.js';
import { type SafetyPeriod, safetyPeriods } from '../law/safety-periods.js';
import { lawPeriod } from '../law/spell.js';
import { conditionDay } from './condition-day.js';
import type { ComputedTruth } from './truth.js';

/** One thing that is to be done by a day. */
export interface Clock {
  readonly what: string;
  /** The rule in words, no full stop: what a reader sees where the day is not known. */
  readonly rule: string;
  readonly provision: ProvisionId;
  /** The fact from whose day the clock runs. */
  readonly from: FactPath;
  /** The last day; null where the first is not known. For `isEarliest` the first day on which it is possible. */
  readonly due: string | null;
  /** The fact that says when it was done; null where the facts keep no such day. */
  readonly doneAt: FactPath | null;
  readonly done: string | null;
  /** The day opens a possibility instead of ending a period. */
  readonly isEarliest?: boolean;
  /** The period counts business days. */
  readonly isInBusinessDays?: boolean;
  /** It comes again for as long as the model is on the market, and so ends with its withdrawal. */
  readonly isRecurring?: boolean;
}

/** The papers that have clocks of their own. */
export type Paper = 'notification' | 'framework' | 'model-report';

/** The day at a path, or null. */
export function dayAt(facts: ModelFacts, path: FactPath): string | null {
  const value = stated(facts, path);
  return isDay(value) ? value : null;
}

/** A clock over facts: the period runs after the day at `from`, or before it. */
function clock(
  facts: ModelFacts,
  period: SafetyPeriod & { readonly provision: ProvisionId },
  from: FactPath,
  doneAt: FactPath | null,
  words: Pick<Clock, 'what' | 'rule' | 'isEarliest' | 'isRecurring'>,
  direction: typeof dayAfter = dayAfter,
): Clock {
  const start = dayAt(facts, from);
  return {
    ...words,
    isInBusinessDays: period.unit === 'business days',
    provision: period.provision,
    from,
    due: start === null ? null : direction(start, period),
    doneAt,
    done: doneAt === null ? null : dayAt(facts, doneAt),
  };
}

const knownOn = 'risk.systemic.threshold_known_on';
const metOn = 'risk.systemic.threshold_met_on';
const notifiedOn = 'risk.systemic.notified_on';
const designatedOn = 'risk.systemic.designated_on';
const placedOn = 'role.placement.date';
const confirmedOn = 'risk.framework.confirmed_on';

/** Every clock of a paper, in the order in which they run. */
export function clocksOf(paper: Paper, facts: ModelFacts): readonly Clock[] {
  return papers[paper](facts);
}

const papers: Readonly<Record<Paper, (facts: ModelFacts) => readonly Clock[]>> = {
  notification: (facts) => [
    notificationClock(facts),
    ...(flagAt(facts, 'risk.systemic.designated') === true ? [reassessmentClock(facts)] : []),
  ],
  framework: (facts) => [
    clock(facts, safetyPeriods.frameworkAfterNotification, notifiedOn, confirmedOn, {
      what: 'Confirm the framework, counted from the notification',
      rule: `within ${lawPeriod('frameworkAfterNotification')} after the notification`,
    }),
    ...(isMetBeforePlacing(facts) ? [beforePlacingClock(facts)] : []),
    clock(facts, safetyPeriods.frameworkAccess, confirmedOn, 'risk.framework.provided_on', {
      what: 'Give the AI Office the unredacted framework',
      rule: `within ${lawPeriod('frameworkAccess')} of its confirmation`,
    }),
    clock(facts, safetyPeriods.frameworkAssessment, lastAssessment(facts), null, {
      what: 'Assess the framework next',
      rule: `on cause, and every ${lawPeriod('frameworkAssessment')} from the placing on`,
      isRecurring: true,
    }),
  ],
  'model-report': (facts) => [
    {
      what: 'Give the AI Office the model report',
      rule: 'by the placing on the market, unredacted',
      provision: 'code-safety(7.7)',
      from: placedOn,
      due: dayAt(facts, placedOn),
      doneAt: 'risk.model_report.submitted_on',
      done: dayAt(facts, 'risk.model_report.submitted_on'),
    },
    ...(isReportInTime(facts) ? [] : [delayClock(facts)]),
    clock(facts, safetyPeriods.modelReportUpdate, lastReport(facts), null, {
      what: 'Update the report of a most capable model next',
      rule: `every ${lawPeriod('modelReportUpdate')}, unless the model is unchanged, a more capable one follows within a month, or it is similarly safe or safer`,
      isRecurring: true,
    }),
    updateClock(facts),
  ],
};

/** The two weeks of Art. 52(1), from the earlier of the stated days on which the condition was met and known; not before the chapter applied. */
export function notificationClock(facts: ModelFacts): Clock {
  const met = dayAt(facts, metOn);
  const known = dayAt(facts, knownOn);
  const from = met !== null && (known === null || met < known) ? metOn : knownOn;
  const own = clock(facts, safetyPeriods.notification, from, notifiedOn, {
    what: 'Notify the Commission',
    rule: `without delay, and within ${lawPeriod('notification')} after the condition is met or it becomes known that it will be`,
  });
  const first = dayAfter(lawDates.modelDuties.date, safetyPeriods.notification);
  const due = own.due !== null && own.due < first ? first : own.due;
  const sent = notificationSent(facts);
  return { ...own, due, doneAt: sent?.path ?? notifiedOn, done: sent?.day ?? null };
}

/** Where and when the first notification is said to have been made. */
function notificationSent(
  facts: ModelFacts,
): { readonly path: FactPath; readonly day: string } | null {
  const own = dayAt(facts, notifiedOn);
  if (own !== null) return { path: notifiedOn, day: own };
  const first = entriesAt(facts, 'risk.systemic.notifications')?.[0]?.on;
  return isDay(first) ? { path: 'risk.systemic.notifications', day: first } : null;
}

/** The two weeks before the placing, for a model that met the condition before it was placed and is none of before the duties. */
function beforePlacingClock(facts: ModelFacts): Clock {
  return clock(
    facts,
    safetyPeriods.frameworkBeforePlacement,
    placedOn,
    confirmedOn,
    {
      what: 'Confirm the framework, counted back from the placing on the market',
      rule: `${lawPeriod('frameworkBeforePlacement')} before the placing on the market at the latest`,
    },
    dayBefore,
  );
}

/** Was the condition of systemic risk met before the placing, as far as the facts tell? Not asked of models of before the duties. */
function isMetBeforePlacing(facts: ModelFacts): boolean {
  const placed = dayAt(facts, placedOn);
  if (isEarlierModel(facts)) return false;
  const { day, isInferred } = conditionDay(facts);
  if (day === null) return placed === null;
  return isInferred || placed === null || day < placed;
}

/** The six months of Art. 52(5), before which a designated provider cannot ask. */
function reassessmentClock(facts: ModelFacts): Clock {
  return clock(facts, safetyPeriods.reassessment, designatedOn, null, {
    what: 'Ask for reassessment of the designation',
    rule: `${lawPeriod('reassessment')} after the designation at the earliest, with new and detailed reasons`,
    isEarliest: true,
  });
}

/** The report came by the placement, so that no delay is in question. */
function isReportInTime(facts: ModelFacts): boolean {
  const placed = dayAt(facts, placedOn);
  const submitted = dayAt(facts, 'risk.model_report.submitted_on');
  return placed !== null && submitted !== null && submitted <= placed;
}

/** The business days in which the AI Office gets the last update: the changelog says when it got the version of that day. */
function updateClock(facts: ModelFacts): Clock {
  const updatedOn = 'risk.model_report.updated_on';
  const changelog = 'risk.model_report.changelog';
  const own = clock(facts, safetyPeriods.modelReportAccess, updatedOn, changelog, {
    what: 'Give the AI Office the last update',
    rule: `within ${lawPeriod('modelReportAccess')}`,
  });
  const updated = dayAt(facts, updatedOn);
  const last = (entriesAt(facts, changelog) ?? []).find(
    ({ date }) => updated !== null && date === updated,
  );
  return { ...own, done: isDay(last?.provided_on) ? last.provided_on : null };
}

/** The fifteen business days of a report that is late in good faith. */
function delayClock(facts: ModelFacts): Clock {
  return clock(facts, safetyPeriods.modelReportDelay, placedOn, 'risk.model_report.submitted_on', {
    what: 'The same, late in good faith and with an interim report',
    rule: `up to ${lawPeriod('modelReportDelay')} later; the interim report covers measures 7.2 and 7.5`,
  });
}

/**
 * The next assessment counts from the last one, or, where it is said that there was none, from the day on which the duty began:
 * the later of the placing and the condition.
 */
function lastAssessment(facts: ModelFacts): FactPath {
  const last = 'risk.framework.assessed_on';
  if (lookup(facts, last).state !== 'not_applicable') return last;
  const met = dayAt(facts, metOn);
  const placed = dayAt(facts, placedOn);
  return met !== null && placed !== null && met > placed ? metOn : placedOn;
}

/** The next update counts from the last one, or, where it is said that there was none, from the report itself. */
function lastReport(facts: ModelFacts): FactPath {
  const last = 'risk.model_report.updated_on';
  return lookup(facts, last).state === 'not_applicable' ? 'risk.model_report.submitted_on' : last;
}

/** Placed before the duties for models began: whether the clocks of systemic risk run for it is unsettled. */
export function isEarlierModel(facts: ModelFacts): boolean {
  return earlierModel(facts) === 'true';
}

/** The same where it matters that nobody says when, or whether, the model was placed. */
export function earlierModel(facts: ModelFacts): ComputedTruth {
  const status = textAt(facts, 'role.placement.status');
  if (status !== undefined && status !== 'placed') return 'false';
  const placed = dayAt(facts, placedOn);
  if (placed === null) return 'unknown';
  if (placed >= lawDates.modelDuties.date) return 'false';
  return status === undefined ? 'unknown' : 'true';
}
