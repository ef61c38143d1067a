/** Who answers for which facts: six functions, each with the groups of facts that it knows. */

import type { ModelFacts } from './model-facts.gen.js';
import { textAt } from './stated.js';

export const ownerKeys = ['data', 'model', 'product', 'legal', 'safety', 'management'] as const;
export type OwnerKey = (typeof ownerKeys)[number];

/** What the dossier calls a function where the facts name nobody. */
const ownerNames: Readonly<Record<OwnerKey, string>> = {
  data: 'Data',
  model: 'Model development',
  product: 'Product',
  legal: 'Legal',
  safety: 'Safety',
  management: 'Management',
};

/** By the beginning of a path; the longest that fits decides. */
const owners: Readonly<Record<string, OwnerKey>> = {
  'training_data.licensed': 'legal',
  training_data: 'data',
  data: 'data',
  'copyright.crawlers': 'data',
  'copyright.lawful_access': 'data',
  'copyright.excluded_sites': 'data',
  'copyright.robots_txt': 'data',
  'copyright.other_protocols': 'data',
  'copyright.output_safeguards': 'model',
  'copyright.crawler_information_url': 'data',
  copyright: 'legal',
  model: 'model',
  'model.distribution_channels': 'product',
  'model.intended_uses': 'product',
  'model.restricted_uses': 'product',
  'model.system_types': 'product',
  'model.tasks': 'product',
  'model.integration': 'product',
  'model.access': 'product',
  'model.support': 'product',
  'model.changes': 'product',
  openness: 'product',
  training: 'model',
  evaluation: 'model',
  evidence: 'data',
  waivers: 'legal',
  licensing: 'legal',
  positions: 'legal',
  'role.base_model': 'model',
  'role.modification': 'model',
  role: 'legal',
  'provider.authorised_representative': 'legal',
  provider: 'management',
  documentation: 'management',
  risk: 'safety',
};

/** Who answers for the paper of a duty; of the duties on systemic risk, safety. */
const ownersOfDuties: Readonly<Record<string, OwnerKey>> = {
  'art-53-1-a-technical-documentation': 'model',
  'art-53-1-b-downstream-information': 'product',
  'art-53-1-c-copyright-policy': 'legal',
  'art-53-1-d-training-content-summary': 'data',
  'art-53-3-cooperation': 'management',
  'art-54-authorised-representative': 'legal',
  'art-25-4-value-chain': 'product',
};

/** The function that answers for the paper of a duty. */
export const ownerOfDuty = (obligation: string): OwnerKey => ownersOfDuties[obligation] ?? 'safety';

/** Who answers, as the facts name them: a person, a mailbox, or the function where nobody is named. */
export function ownerNamed(facts: ModelFacts, owner: OwnerKey): string {
  return textAt(facts, `documentation.owners.${owner}`) ?? ownerNames[owner];
}

/** The function that answers for a fact; management where nothing says more. */
export function ownerOf(path: string): OwnerKey {
  const fitting = Object.keys(owners)
    .filter((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`))
    .sort((a, b) => b.length - a.length);
  return owners[fitting[0] ?? ''] ?? 'management';
}
