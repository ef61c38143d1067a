/** The facts that decide what the law asks of a model, in the order in which a person is asked. */
import type { FactPath } from '../facts/paths.gen.js';

/** Compute stands before generality: above the indicative threshold a narrow model needs its reasons. */
export const decisive: readonly FactPath[] = [
  'role.kind',
  'model.inputs',
  'model.outputs',
  'training.compute.parameter_update_flop',
  'model.generality',
  'model.generality_rationale',
  'role.base_model.same_provider',
  'role.base_model.general_purpose',
  'role.base_model.systemic_risk',
  'role.base_model.union_excluded',
  'role.base_model.training_compute_flop',
  'role.modification.compute_flop',
  'training.compute.cumulative_flop',
  'role.placement.status',
  'role.placement.date',
  'role.placement.sole_purpose_research',
  'role.placement.internal_use.essential_to_third_parties',
  'role.placement.internal_use.affects_rights',
  'role.placement.supplied_for_union_systems',
  'role.placement.union_excluded',
  'training.compute.planned_cumulative_flop',
  'provider.commercial_activity',
  'provider.country',
  'provider.legal_form',
  'provider.legal_name',
  'risk.systemic.designated',
  'licensing.license',
  'licensing.license_name',
  'licensing.license_url',
  'licensing.monetisation.price',
  'licensing.monetisation.dual_license',
  'licensing.monetisation.mandatory_paid_support',
  'licensing.monetisation.exclusive_paid_or_ad_funded_hosting',
  'licensing.monetisation.personal_data_required',
  'licensing.availability.weights.public',
  'licensing.availability.architecture.public',
  'licensing.availability.usage_information.public',
  'licensing.availability.usage_information.covers',
];

/** Facts that are asked for at once, each answered with yes or no. */
export const together: readonly {
  readonly question: string;
  readonly paths: readonly FactPath[];
}[] = [
  {
    question: 'Does money flow for the model in one of these ways?',
    paths: [
      'licensing.monetisation.price',
      'licensing.monetisation.dual_license',
      'licensing.monetisation.mandatory_paid_support',
      'licensing.monetisation.exclusive_paid_or_ad_funded_hosting',
    ],
  },
  {
    question: 'Which of these can anyone download or read?',
    paths: [
      'licensing.availability.weights.public',
      'licensing.availability.architecture.public',
      'licensing.availability.usage_information.public',
    ],
  },
];

/** A developer is asked for these in any case: one of them alone may decide, and only together do they tell why. */
export const askedOfDevelopers: readonly FactPath[] = [
  'model.inputs',
  'model.outputs',
  'training.compute.parameter_update_flop',
  'model.generality',
];

/** Duties between parties of the value chain hang on others, and no question waits for them. */
export const leftAside: readonly string[] = ['art-25-4-value-chain'];

/** Kinds of facts that one question can settle. */
export const askable: readonly string[] = [
  'choice',
  'yes-no',
  'number',
  'date',
  'text',
  'url',
  'list',
  'prose',
];
