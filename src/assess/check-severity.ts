/** The severity of a failed check: from whether its provision is owed, and whether the fact is missing, unknown, withheld or not applicable. */
import { type Severity, severities } from '../finding/finding.js';
import type { Owed } from './assessment.js';
import type { Expectation } from './expectations.js';

/** The table of absences, as `docs/architecture.md` prints it; null: fine. */
export function absenceSeverity(
  state: 'missing' | 'unknown' | 'withheld' | 'not_applicable',
  expectation: Expectation,
): Severity | null {
  const { owed, isLenient, isWhereApplicable } = expectation;
  if (state === 'not_applicable') {
    if (isWhereApplicable || owed === 'voluntary' || owed === 'not-owed') return null;
    return owed === 'owed' ? 'error' : 'warning';
  }
  switch (owed) {
    case 'owed':
      return state === 'missing' || !isLenient ? 'error' : 'warning';
    case 'undetermined':
      return 'warning';
    case 'voluntary':
    case 'not-owed':
      return 'note';
  }
}

/** A check may ask less than the table, never more. */
export function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

/** The graver of two, of which one may be nothing. */
export function graver<S extends Severity | null>(a: Severity | null, b: S): Severity | S {
  if (a === null) return b;
  if (b === null) return a;
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}

/** A contradiction is told whether or not the document is owed, but blocks only where it is. */
export function lowered(severity: Severity, owed: Owed): Severity {
  if (owed === 'owed') return severity;
  if (owed === 'undetermined') return severity === 'error' ? 'warning' : severity;
  return 'note';
}
