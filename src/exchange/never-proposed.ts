/** What a person attests and no file can: no importer writes a value at these paths or below them. */

const neverProposed: readonly string[] = [
  'provider',
  'documentation',
  'model.version',
  'model.generality',
  'model.generality_rationale',
  'model.distribution_channels',
  'role.placement',
  'role.base_model.same_provider',
  'role.base_model.general_purpose',
  'role.base_model.systemic_risk',
  'role.base_model.training_compute_flop',
  'role.base_model.placed_on',
  'role.base_model.union_excluded',
  'role.modification',
  'role.supplied_into_high_risk_system',
  'role.high_risk_annex',
  'role.ships_system',
  'licensing.rights',
  'licensing.restrictions',
  'licensing.monetisation',
  'licensing.earlier',
  'licensing.availability.weights.public',
  'licensing.availability.weights.access',
  'licensing.availability.architecture.public',
  'licensing.availability.usage_information.public',
  'licensing.availability.usage_information.covers',
  'licensing.acceptable_use_policy.part_of_licence',
  'training.compute.parameter_update_flop',
  'training.compute.cumulative_flop',
  'training.compute.planned_cumulative_flop',
  'data',
  'risk',
  'copyright',
  'positions',
  'waivers',
  'evidence',
  'openness',
];

/** Of the training data their languages are proposed, and the path of a list of domains: whether pages were crawled stays a question. */
const allowedTrainingData = ['training_data.languages', 'training_data.crawled.domains_file'];

/** Whether a path is one that only a person may fill. */
export function isNeverProposed(path: string): boolean {
  if (isAt(path, 'training_data')) {
    return !allowedTrainingData.some((each) => isAt(path, each));
  }
  return neverProposed.some((each) => isAt(path, each));
}

const isAt = (path: string, holder: string): boolean =>
  path === holder || path.startsWith(`${holder}.`) || path.startsWith(`${holder}[`);
