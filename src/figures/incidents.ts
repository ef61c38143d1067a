/** The serious incidents on record: the days by which each report was or is due, and when it was sent. */
import { dayAfter, isDay } from '../facts/days.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { entriesAt } from '../facts/stated.js';
import type { ProvisionId } from '../law/provisions.js';
import { incidentReportDays, safetyPeriods } from '../law/safety-periods.js';
import { lawIncidentDays, lawPeriod } from '../law/spell.js';

/** One incident as the facts state it; honest absences read as not stated. */
export interface Incident {
  readonly index: number;
  readonly id: string;
  readonly kind: string | null;
  readonly aware: string | null;
  readonly started: string | null;
  readonly ended: string | null;
  readonly isResolved: boolean | null;
  readonly resolved: string | null;
  readonly initial: string | null;
  /** Null where nothing is said of intermediate reports. */
  readonly intermediate: readonly string[] | null;
  readonly final: string | null;
}

/** A report of one incident and its day. */
export interface IncidentClock {
  readonly report: 'initial' | 'intermediate' | 'final' | 'keeping';
  /** The rule in words, no full stop. */
  readonly rule: string;
  readonly provision: ProvisionId;
  readonly from: string | null;
  readonly due: string | null;
  readonly done: string | null;
}

/** Every incident on record, in the order of the facts. */
export function incidentsOf(facts: ModelFacts): readonly Incident[] {
  return (entriesAt(facts, 'risk.incidents') ?? []).map((entry, index) => ({
    index,
    id: String(entry.id ?? index + 1),
    kind: typeof entry.kind === 'string' ? entry.kind : null,
    aware: dayOf(entry.aware_on),
    started: dayOf(entry.started),
    ended: dayOf(entry.ended),
    isResolved: typeof entry.status === 'string' ? entry.status === 'resolved' : null,
    resolved: dayOf(entry.resolved_on),
    initial: dayOf(entry.initial_report_on),
    intermediate: Array.isArray(entry.intermediate_reports)
      ? entry.intermediate_reports.filter(isDay)
      : null,
    final: dayOf(entry.final_report_on),
  }));
}

/** Which report comes next, or was the last: the initial one, further ones while the incident goes on, the final one once it is resolved. */
export function stageOf({
  initial,
  final,
  resolved,
  isResolved,
}: Incident): 'initial' | 'intermediate' | 'final' {
  if (final !== null || resolved !== null || isResolved === true) return 'final';
  return initial === null ? 'initial' : 'intermediate';
}

const dayOf = (value: unknown): string | null => (isDay(value) ? value : null);

const daysByHarm: Readonly<Record<string, number>> = incidentReportDays;

/** The reports that an incident calls for until `asOf`; while it is open that includes the next intermediate one. */
export function incidentClocks(incident: Incident, asOf: string): readonly IncidentClock[] {
  return [
    initialClock(incident),
    ...intermediateClocks(incident, asOf),
    finalClock(incident),
    keepingClock(incident),
  ];
}

function initialClock({ aware, kind, initial }: Incident): IncidentClock {
  const days = kind === null ? undefined : daysByHarm[kind];
  return {
    report: 'initial',
    rule:
      days === undefined
        ? `within ${lawIncidentDays()} of awareness of the model’s involvement, depending on the harm`
        : `within ${days} days of awareness of the model’s involvement`,
    provision: 'code-safety(9.3)',
    from: aware,
    due:
      aware === null || days === undefined ? null : dayAfter(aware, { number: days, unit: 'days' }),
    done: initial,
  };
}

/** Four weeks from each report to the next, as long as the incident is not resolved. */
function intermediateClocks(incident: Incident, asOf: string): readonly IncidentClock[] {
  const { intermediate, initial, aware, resolved, final } = incident;
  const base = { report: 'intermediate', provision: 'code-safety(9.3)' } as const;
  const rule = `at least every ${lawPeriod('incidentIntermediate')} while unresolved`;
  let from = initial ?? aware;
  if (from === null) return [{ ...base, rule, from, due: null, done: null }];
  if (intermediate === null) {
    // Reports may have been sent: nothing is late, and the first that was due has no day.
    const due = dayAfter(from, intermediatePeriod);
    const end = resolved ?? final;
    const ran = end === null ? incident.isResolved !== true : due < end;
    return ran ? [{ ...base, rule, from, due, done: null }] : [];
  }
  const clocks: IncidentClock[] = [];
  for (const done of [...intermediate].sort()) {
    clocks.push({ ...base, rule, from, due: dayAfter(from, intermediatePeriod), done });
    if (done > from) from = done;
  }
  const due = dayAfter(from, intermediatePeriod);
  // Without a day of resolution nobody knows how long the weeks ran before the final report.
  if (resolved === null && final !== null && incident.isResolved !== false) return clocks;
  const end = resolved ?? final;
  const isOpen = end === null ? incident.isResolved !== true : due < end;
  if (isOpen && (end !== null || from <= asOf))
    clocks.push({ ...base, rule, from, due, done: end });
  return clocks;
}

const intermediatePeriod = safetyPeriods.incidentIntermediate;

function finalClock({ resolved, final }: Incident): IncidentClock {
  return {
    report: 'final',
    rule: `within ${lawPeriod('incidentFinal')} of resolution`,
    provision: 'code-safety(9.3)',
    from: resolved,
    due: resolved === null ? null : dayAfter(resolved, safetyPeriods.incidentFinal),
    done: final,
  };
}

/** The source names the length, not the first day: that of the final report is taken, with which the documents are complete. */
function keepingClock({ final: from }: Incident): IncidentClock {
  return {
    report: 'keeping',
    rule: `kept for ${lawPeriod('incidentKeeping')} at least`,
    provision: 'code-safety(9.4)',
    from,
    due: from === null ? null : dayAfter(from, safetyPeriods.incidentKeeping),
    done: null,
  };
}

/** True where a report was sent after its day, or its day has passed without one. */
export function isMissed({ report, due, done }: IncidentClock, asOf: string): boolean {
  return report !== 'keeping' && due !== null && (done ?? asOf) > due;
}
