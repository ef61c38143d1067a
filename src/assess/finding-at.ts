/** Makes the findings of the assessment: what is said of a fact, with the place where the fact stands or would stand. */
import type { Finding } from '../finding/finding.js';
import type { ProvisionId } from '../law/provisions.js';
import type { Setting } from './evaluate.js';

/** What a finding says, wherever it points. */
interface Said extends Pick<Finding, 'id' | 'severity' | 'message' | 'help'> {
  readonly provision: ProvisionId | null;
}

/** The finding at the place of a fact. */
export function findingAt(path: string, setting: Setting, said: Said): Finding {
  const { id, severity, message, help, provision } = said;
  return { id, severity, message, help, provision, place: setting.read.placeOf(path) };
}
