/** Which fields a new aiact.yaml shows: those that decide what applies stand open, the rest as comments; what a developer's model rarely needs stays out. */
import type { FactPath } from '../facts/paths.gen.js';

/** Stated by `init` itself. */
export const stated: Readonly<Partial<Record<FactPath, string>>> = {
  schema: '1',
  'documentation.version': '"0.1"',
  'documentation.language': 'en',
  'role.kind': 'developer',
};

/** Left empty for the provider to fill in, so that an untouched file can't pass `check`. */
export const open: ReadonlySet<FactPath> = new Set([
  'documentation.last_updated',
  'provider.legal_name',
  'provider.legal_form',
  'provider.country',
  'provider.size',
  'provider.commercial_activity',
  'model.name',
  'model.version',
  'model.release_date',
  'model.inputs',
  'model.outputs',
  'model.generality',
  'role.placement.status',
  'role.placement.date',
  'licensing.license',
  'licensing.monetisation.price',
  'licensing.monetisation.dual_license',
  'licensing.monetisation.mandatory_paid_support',
  'licensing.monetisation.exclusive_paid_or_ad_funded_hosting',
  'licensing.monetisation.personal_data_required',
  'licensing.availability.weights.public',
  'licensing.availability.architecture.public',
  'licensing.availability.usage_information.public',
  'licensing.availability.usage_information.covers',
  'training.compute.parameter_update_flop',
  'training.compute.cumulative_flop',
] as const satisfies readonly FactPath[]);

/** Left out, with everything below: other roles, systemic risk, histories and disputes. `explain` and the schema know them. */
export const leftOut: readonly FactPath[] = [
  'documentation.previous_versions',
  'documentation.approvals',
  'documentation.published',
  'documentation.retention_until',
  'provider.original_name',
  'provider.authorised_representative',
  'model.additional_assets',
  'role.placement.versions',
  'role.placement.internal_use',
  'role.placement.supplied_for_union_systems',
  'role.placement.sole_purpose_research',
  'role.placement.union_excluded',
  'role.base_model',
  'role.modification',
  'role.supplied_into_high_risk_system',
  'role.high_risk_annex',
  'licensing.rights',
  'licensing.monetisation.between_microenterprises_only',
  'training.compute.planned_cumulative_flop',
  'training.inference_compute',
  'evaluation.adversarial_testing',
  'evaluation.adaptations',
  'evaluation.system_architecture',
  'evaluation.strategies',
  'evaluation.criteria',
  'evaluation.limitation_method',
  'risk',
  'positions',
  'waivers',
];
