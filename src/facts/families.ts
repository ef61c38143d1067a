/** What a family file may state for its models: every part of the facts, with what becomes of it when it is inherited and why. */

/**
 * `shared` facts count as if each model stated them. `attested` facts count in the papers and findings, and for gates and obligations only once
 * somebody has looked at them for the model. Facts of `one model` are never inherited.
 */
export type Inheritance = 'shared' | 'attested' | 'one model';

/** One part of the facts; the longest path that holds a fact decides. */
export interface FamilyRow {
  readonly facts: string;
  readonly is: Inheritance;
  readonly because: string;
}

const oneTraining = 'A figure or state of one training; another model was trained apart';
const looked = 'A gate or an obligation reads it, so it can lower duties';
const denies = 'It may deny that something was done, which has to be true of each model';
const terms = 'The exception for open models rests on the terms of each model';

export const familyRows: readonly FamilyRow[] = [
  { facts: 'schema', is: 'shared', because: 'The format of the file' },
  { facts: 'attests', is: 'one model', because: 'Somebody looked at one model' },

  { facts: 'documentation', is: 'shared', because: 'How the provider keeps its papers' },
  { facts: 'documentation.version', is: 'one model', because: 'The papers of one model' },
  { facts: 'documentation.last_updated', is: 'one model', because: 'The papers of one model' },
  { facts: 'documentation.previous_versions', is: 'one model', because: 'The papers of one model' },
  {
    facts: 'documentation.published',
    is: 'one model',
    because: 'Where the papers of one model stand',
  },
  {
    facts: 'documentation.retention_until',
    is: 'one model',
    because: 'It runs from the placing of one model',
  },
  {
    facts: 'documentation.approvals',
    is: 'one model',
    because: 'A person approved the papers of one model',
  },

  { facts: 'provider', is: 'shared', because: 'The provider is the same for all its models' },
  {
    facts: 'provider.commercial_activity',
    is: 'attested',
    because: 'It is a property of each release',
  },

  { facts: 'model', is: 'shared', because: 'What models of one family have in common' },
  { facts: 'model.name', is: 'one model', because: 'The identity of one model' },
  { facts: 'model.version', is: 'one model', because: 'The identity of one model' },
  {
    facts: 'model.versions_covered',
    is: 'one model',
    because: 'The identity of the models that one set of papers covers',
  },
  { facts: 'model.release_date', is: 'one model', because: 'A day in the life of one model' },
  { facts: 'model.authenticity', is: 'one model', because: 'Digests of the files of one model' },
  { facts: 'model.distribution_channels', is: 'attested', because: looked },
  { facts: 'model.inputs', is: 'attested', because: looked },
  { facts: 'model.outputs', is: 'attested', because: looked },
  { facts: 'model.generality', is: 'attested', because: looked },
  { facts: 'model.generality_rationale', is: 'attested', because: looked },
  { facts: 'model.parameters', is: 'attested', because: looked },
  { facts: 'model.tasks', is: 'attested', because: looked },

  { facts: 'role', is: 'attested', because: looked },
  {
    facts: 'role.placement',
    is: 'one model',
    because: 'Each model is placed on the market by itself',
  },
  { facts: 'role.base_model', is: 'one model', because: 'Families share words, not lineage' },
  {
    facts: 'role.further_base_models',
    is: 'one model',
    because: 'Families share words, not lineage',
  },
  { facts: 'role.modification', is: 'one model', because: 'What was done to one model' },

  { facts: 'licensing', is: 'attested', because: terms },
  { facts: 'licensing.earlier', is: 'one model', because: 'The history of the terms of one model' },
  {
    facts: 'licensing.statements',
    is: 'one model',
    because: 'Pages on which somebody checked one model',
  },

  { facts: 'openness', is: 'one model', because: 'What was released of one model' },

  { facts: 'training', is: 'shared', because: 'How models of one family are trained' },
  { facts: 'training.compute', is: 'one model', because: oneTraining },
  { facts: 'training.complete', is: 'one model', because: oneTraining },
  { facts: 'training.duration', is: 'one model', because: oneTraining },
  { facts: 'training.energy', is: 'one model', because: oneTraining },
  {
    facts: 'training.inference_compute',
    is: 'one model',
    because: 'A figure measured on one model',
  },

  { facts: 'data', is: 'shared', because: 'Models of one family may be trained on the same data' },

  {
    facts: 'training_data',
    is: 'shared',
    because: 'Models of one family may be trained on the same data',
  },
  { facts: 'training_data.summary_version', is: 'one model', because: 'The summary of one model' },
  {
    facts: 'training_data.summary_last_update',
    is: 'one model',
    because: 'The summary of one model',
  },
  {
    facts: 'training_data.summary_previous_versions',
    is: 'one model',
    because: 'The summary of one model',
  },
  { facts: 'training_data.crawled.used', is: 'attested', because: denies },
  {
    facts: 'training_data.crawled.domains_file',
    is: 'one model',
    because: 'It names a file beside one model',
  },
  { facts: 'training_data.licensed.agreements', is: 'attested', because: denies },
  { facts: 'training_data.other_private.obtained', is: 'attested', because: denies },
  { facts: 'training_data.other_sources.used', is: 'attested', because: denies },
  { facts: 'training_data.public_datasets.used', is: 'attested', because: denies },
  { facts: 'training_data.synthetic.created', is: 'attested', because: denies },
  { facts: 'training_data.user.model_interaction', is: 'attested', because: denies },
  { facts: 'training_data.user.other_services', is: 'attested', because: denies },

  { facts: 'evaluation', is: 'shared', because: 'How models of one family are evaluated' },
  { facts: 'evaluation.results', is: 'one model', because: 'Figures measured on one model' },

  {
    facts: 'risk',
    is: 'one model',
    because: 'Risk is assessed, notified and reported for one model',
  },

  { facts: 'copyright', is: 'shared', because: 'The policy of the provider' },
  { facts: 'copyright.robots_txt', is: 'attested', because: denies },
  { facts: 'copyright.opt_out_protocols', is: 'attested', because: denies },
  { facts: 'copyright.other_protocols', is: 'attested', because: denies },
  { facts: 'copyright.other_reservations', is: 'attested', because: denies },
  { facts: 'copyright.summary_published', is: 'one model', because: 'A step taken for one model' },

  { facts: 'positions', is: 'one model', because: 'A person took it on the case of one model' },
  { facts: 'waivers', is: 'one model', because: 'A person accepted a finding on one model' },
  { facts: 'evidence', is: 'one model', because: 'Digests of files beside one model' },
  {
    facts: 'provenance',
    is: 'one model',
    because: 'Where the facts of one model were read, confirmed or not',
  },
];

/** The row that decides on a fact; null where no row holds it, as for a key that nobody knows. */
export function familyRowOf(path: string): FamilyRow | null {
  const holding = familyRows.filter(({ facts }) => isAt(path, facts));
  return holding.toSorted((a, b) => b.facts.length - a.facts.length)[0] ?? null;
}

/** Whether a path is another one or lies below it. */
export function isAt(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}.`) || path.startsWith(`${holder}[`);
}
