/** Which fields ask for a description, which short fields for words, and which for numbers. */
import type { FactPath } from '../../../facts/paths.gen.js';

/** A narrative answer has at least so many words; one fewer does where all of them name something, such as "Protein folds". */
export const shortest = 3;

/** Fields that ask for a description. How long it should be is guidance of the forms and told with them. */
export const descriptions: ReadonlySet<FactPath> = new Set<FactPath>([
  'model.architecture',
  'model.design_specifications',
  'model.intended_uses',
  'model.restricted_uses',
  'model.system_types',
  'model.integration.instructions',
  'model.integration.infrastructure',
  'model.integration.tools',
  'training.process.methods',
  'training.process.rationale',
  'training.process.assumptions',
  'training.process.optimised_for',
  'training.process.parameter_relevance',
  'data.obtained',
  'data.selection',
  'data.curation',
  'data.scope',
  'data.unsuitable_sources',
  'data.bias_detection',
  'training.energy.methodology',
  'training.compute.methodology',
  'model.capabilities',
  'model.limitations',
  'training_data.crawled.purposes',
  'training_data.crawled.behaviour',
  'training_data.crawled.content',
  'training_data.user.services',
  'training_data.synthetic.other_models',
  'training_data.other_private.others',
  'training_data.other_sources.description',
  'training_data.processing.reservation_measures',
  'training_data.processing.illegal_content',
  'copyright.lawful_access',
  'copyright.robots_txt',
  'copyright.output_safeguards',
  'copyright.complaint_mechanism',
  'evaluation.process',
  'evaluation.strategies',
]);

/** Short fields that hold a name: a number or a date alone is none. */
export const asksForWords: ReadonlySet<FactPath> = new Set<FactPath>([
  'provider.legal_name',
  'provider.authorised_representative.name',
  'documentation.approvals[].name',
  'documentation.approvals[].role',
  'model.tasks[]',
  'model.distribution_channels[].method',
  'training_data.crawled.crawler_names[]',
  'training_data.modalities.other[].name',
  'copyright.responsible',
]);

/** Short fields that hold a size: without a number there is none. */
export const asksForNumbers: ReadonlySet<FactPath> = new Set<FactPath>([
  'training_data.modalities.text.alternative_size',
  'training_data.modalities.other[].size',
]);
