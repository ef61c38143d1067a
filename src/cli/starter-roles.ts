/** What a new aiact.yaml shows for each role: the fields that decide for it, and no field of another. */
import type { FactPath } from '../facts/paths.gen.js';

/** The fields for a role, beside or in place of those of a developer. */
export interface RoleFields {
  /** Stand open beside the usual ones, with all that `init` else leaves out beside them. */
  readonly open: readonly FactPath[];
  /** The file holds these and what stands open, and nothing else; null where all of a developer's fields are there, too. */
  readonly only: readonly FactPath[] | null;
  /** Lines at the head of the file, in place of those that speak of a developer's fields. */
  readonly head: readonly string[];
}

const usualHead = [
  'Facts about one general-purpose AI model. Fill in the empty fields first: they decide what you owe.',
  'Then uncomment what applies to you. Whatever you do not know or do not publish, say so, with the reason:',
  '  field: { unknown: why }      field: { not_applicable: why }      field: { withheld: why }',
];

const others =
  'The fields for other cases are in the schema, and aiact-doc init --force begins anew.';

/** Fields of whoever is no provider: which model it is, and what Art. 25(4) and 50 ask of others, too. */
const passive = [
  'schema',
  'documentation.version',
  'documentation.last_updated',
  'documentation.language',
  'model.name',
  'role.kind',
  'role.high_risk_annex',
] as const satisfies readonly FactPath[];

export const developerFields: RoleFields = {
  open: [],
  only: null,
  head: [
    ...usualHead,
    'Fields for other cases (modifiers, systemic risk, positions, …) are in the schema.',
  ],
};

/** By the values of `role.kind`. */
export const roleFields: Readonly<Record<string, RoleFields>> = {
  developer: developerFields,
  modifier: {
    open: [
      'role.base_model.name',
      'role.base_model.license',
      'role.base_model.same_provider',
      'role.base_model.general_purpose',
      'role.base_model.systemic_risk',
      'role.base_model.training_compute_flop',
      'role.modification.compute_flop',
    ],
    only: null,
    head: [
      ...usualHead,
      'Begin with `role`: it decides whether you are the provider of the modified model.',
      'Fields for other cases (systemic risk, positions, …) are in the schema.',
    ],
  },
  host: {
    open: ['role.ships_system', 'role.supplied_into_high_risk_system'],
    only: passive,
    head: [
      'Facts about one general-purpose AI model that you host and somebody else places on the market.',
      'These are all the fields that this role asks for; aiact-doc check says what follows.',
      others,
    ],
  },
  integrator: {
    open: [
      'role.base_model.name',
      'role.base_model.same_provider',
      'role.base_model.union_excluded',
      'role.ships_system',
      'role.supplied_into_high_risk_system',
    ],
    only: passive,
    head: [
      'Facts about one general-purpose AI model that you build into a system and do not change.',
      'These are all the fields that this role asks for; aiact-doc check says what follows, and asks for the rest',
      'where the model is your own or its provider has clearly excluded the Union.',
      others,
    ],
  },
};
