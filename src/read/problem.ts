/** Builds the findings of this room, which rest on no provision. */
import { type Finding, makeFinding, type Place, type Severity } from '../finding/finding.js';

/** A finding of reading: `message` says what was found, `help` what to write instead. */
export function problem(
  id: `read/${string}` | `schema/${string}` | `family/${string}`,
  place: Place | null,
  message: string,
  help: string,
  severity: Severity = 'error',
): Finding {
  return makeFinding({ id, severity, message, help, paths: [], place });
}
