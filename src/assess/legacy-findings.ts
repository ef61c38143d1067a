/** Findings for a model that was placed before the duties began. */
import type { Finding } from '../finding/finding.js';
import { lawDay } from '../law/spell.js';
import { findingAt } from './finding-at.js';
import type { FindingContext } from './finding-context.js';
import { isLegacy } from './placing-dates.js';

/** Systemic-risk duties of a model placed before 2 August 2025: whether the transition covers them is unsettled. */
export function legacyFindings({ obligations, setting }: FindingContext): readonly Finding[] {
  const isSystemic = obligations.some(
    ({ id, outcome }) => id.startsWith('art-55') && outcome === 'applies',
  );
  const isUnsettled = isSystemic && isLegacy(setting.read.facts) === true;
  if (!isUnsettled || setting.position('legacy-systemic-risk')) return [];
  return [
    findingAt('role.placement.date', setting, {
      id: 'gate/legacy-systemic-risk',
      severity: 'warning',
      message: `Whether the transition until ${lawDay('earlierModels')} covers the systemic-risk duties of a model placed before ${lawDay('modelDuties')} is unsettled`,
      help: 'Ask a lawyer, then state your view under `positions.legacy-systemic-risk`',
      provision: 'art-111(3)',
    }),
  ];
}
