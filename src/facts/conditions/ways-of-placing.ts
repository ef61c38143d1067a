/** The ways in which a model comes onto the Union market (Art. 3(9), recital 97, Guidelines 3.1.2 and 3.1.3), each a condition over facts. */
import { admitted, all, answered, any, type Condition, fact, not } from '../condition.js';

const status = fact('role.placement.status');

/** It was made available in the Union. */
export const madeAvailable: Condition = status.is('placed');

/** It is used inside a company only, and the use counts as placing: essential to others, affecting rights, or of a model with systemic risk. */
export const usedWithEffect: Condition = all(
  status.is('internal_only'),
  any(
    fact('role.placement.internal_use.essential_to_third_parties').is(true),
    fact('role.placement.internal_use.affects_rights').is(true),
    answered('systemic-risk', 'yes'),
  ),
);

/** It was supplied outside the Union to somebody who places a system with it there, without a clear exclusion of the Union. */
export const suppliedForSystems: Condition = all(
  status.is('never'),
  fact('role.placement.supplied_for_union_systems').is(true),
  fact('role.placement.union_excluded').is(false),
);

/** Any of the ways. */
const placedInSomeWay: Condition = any(madeAvailable, usedWithEffect, suppliedForSystems);

/** It is the user's own model: developed, modified, or integrated by its own provider. */
const ownModel: Condition = any(
  fact('role.kind').isOneOf(['developer', 'modifier']),
  all(fact('role.kind').is('integrator'), fact('role.base_model.same_provider').is(true)),
);

/** It is kept off the market: never supplied for the Union, or the Union is excluded. */
export const keptOff: Condition = all(
  status.is('never'),
  any(
    fact('role.placement.supplied_for_union_systems').is(false),
    fact('role.placement.union_excluded').is(true),
  ),
);

/** It is used inside a company only, and nothing about the use or the model counts as placing. */
export const usedWithoutEffect: Condition = all(
  status.is('internal_only'),
  fact('role.placement.internal_use.essential_to_third_parties').is(false),
  fact('role.placement.internal_use.affects_rights').is(false),
  answered('systemic-risk', 'no'),
);

/** An own model that reaches the market in none of these ways, in an own system whose market no fact tells. */
export const ownModelInOwnSystem: Condition = all(
  status.isOneOf(['never', 'internal_only']),
  not(placedInSomeWay),
  ownModel,
  admitted(fact('role.ships_system').is(true)),
  not(admitted(fact('role.placement.union_excluded').is(true))),
);
