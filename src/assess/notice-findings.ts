/** The notes about neighbouring rules, each told when the facts or the gates give occasion. */

import { Decimal } from '../facts/decimal.js';
import { given, lookup } from '../facts/lookup.js';
import { isGreater, limitSystemicRisk, statedFigure } from '../figures/compute.js';
import { withdrawnOn } from '../figures/placing-days.js';
import type { Finding } from '../finding/finding.js';
import { type NoticeId, notices } from '../law/notices.js';
import { thresholds } from '../law/thresholds.js';
import { findingAt } from './finding-at.js';
import type { FindingContext } from './finding-context.js';

/** Notes about neighbouring rules. */
export function noticeFindings(concluded: FindingContext): readonly Finding[] {
  const { setting, gates, obligations } = concluded;
  const { facts } = setting.read;
  const users = given(facts, 'risk.union_business_users');
  const isGpai = gates.gpai.answer !== 'no';
  const plan = statedFigure(facts, 'training.compute.planned_cumulative_flop');
  const isPlanAbove = plan !== null && isGreater(plan, limitSystemicRisk) === 'true';
  const role = gates.provider.answer === 'no' ? given(facts, 'role.kind') : null;
  const when: Readonly<Record<NoticeId, string | null>> = {
    'art-50': given(facts, 'role.ships_system') === true ? 'role.ships_system' : null,
    'art-75': given(facts, 'role.ships_system') === true && isGpai ? 'role.ships_system' : null,
    're-notify':
      given(facts, 'risk.systemic.rebuttal') === 'accepted' ? 'risk.systemic.rebuttal' : null,
    'only-hosted': role === 'host' ? 'role.kind' : null,
    'only-integrated': role === 'integrator' ? 'role.kind' : null,
    'modified-within': role === 'modifier' ? 'role.modification' : null,
    'business-users':
      users instanceof Decimal && users.compare(Decimal.of(thresholds.businessUsers.value)) >= 0
        ? 'risk.union_business_users'
        : null,
    'value-chain': obligations.some(
      ({ id, outcome }) => id === 'art-25-4-value-chain' && outcome === 'undetermined',
    )
      ? 'role.supplied_into_high_risk_system'
      : null,
    'exempt-provider': obligations.some(({ outcome }) => outcome === 'exempt') ? 'licensing' : null,
    'voluntary-documentation': gates.gpai.answer === 'no' ? 'model' : null,
    'early-notification':
      isPlanAbove && gates.placed.answer === 'no'
        ? 'training.compute.planned_cumulative_flop'
        : null,
    'estimate-first':
      given(facts, 'role.kind') === 'modifier' &&
      given(facts, 'role.base_model.same_provider') === false &&
      lookup(facts, 'role.base_model.training_compute_flop').state !== 'given' &&
      given(facts, 'role.base_model.estimate_tried') !== true
        ? 'role.base_model.training_compute_flop'
        : null,
    withdrawn: withdrawnOn(facts) === null ? null : 'role.placement.withdrawn_on',
    'exception-began': obligations.some(
      ({ outcome, began }) => outcome === 'exempt' && began !== null,
    )
      ? 'licensing.earlier'
      : null,
    'personal-data':
      given(facts, 'licensing.monetisation.personal_data_required') ===
      'security_compatibility_interoperability'
        ? 'licensing.monetisation.personal_data_required'
        : null,
  };
  return Object.entries(when).flatMap(([key, path]) => {
    if (path === null) return [];
    const { message, help, provision } = notices[key as NoticeId];
    return [
      findingAt(path, setting, {
        id: `notice/${key}`,
        severity: key === 'estimate-first' ? 'warning' : 'note',
        message,
        help,
        provision,
      }),
    ];
  });
}
