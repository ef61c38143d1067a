/** The words of a finding: the one place that joins what was found and how the fact is absent. */
import type { AbsenceReason, Finding } from './finding.js';

const absenceWords: Readonly<Record<AbsenceReason['kind'], string>> = {
  unknown: 'not known',
  withheld: 'withheld',
  not_applicable: 'said not to apply',
};

/** `not known: the logs are lost`, without a full stop; the reason is the author's. */
export function absenceSaid({ kind, reason }: AbsenceReason): string {
  return `${absenceWords[kind]}: ${reason.replace(/\.$/, '')}`;
}

/** What was found as one clause, with the author's reason in brackets where the fact is absent. */
export function messageOf({ message, absence }: Pick<Finding, 'message' | 'absence'>): string {
  return absence === null ? message : `${message} (${absenceSaid(absence)})`;
}
