/** Every fact that stands above or below a document, whoever reads it: head and record print these and no others. */
import type { FactPath } from '../facts/paths.gen.js';

export const headFacts: readonly FactPath[] = [
  'documentation.approvals',
  'documentation.last_updated',
  'documentation.previous_versions',
  'documentation.published.copyright-policy.url',
  'documentation.published.training-content-summary.url',
  'documentation.retention_until',
  'documentation.stated_by',
  'documentation.version',
  'model.name',
  'model.version',
  'model.versions_covered',
  'provider.legal_name',
  'provider.original_name',
  'role.base_model.name',
  'role.base_model.summary_url',
  'role.base_model.url',
  'role.base_model.version',
  'role.modification.description',
  'training_data.summary_last_update',
];
