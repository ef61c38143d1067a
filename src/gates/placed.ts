/** Is the model placed on the Union market (Art. 3(9) and (10), recital 97, Guidelines 3.1)? */
import { all, answered, any, computed, fact, unsettled } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

export default defineGate({
  question: 'Is the model placed on the Union market?',
  raises: 'yes',
  provision: 'art-3(9)',
  clauses: [
    {
      when: computed('placement-contradicted'),
      answer: 'open',
      provision: 'art-3(9)',
      because: 'its status denies what another fact says of the Union market',
    },
    {
      when: unsettled(
        'commercial-activity',
        fact('provider.commercial_activity').is(false),
        'whether a free release outside any commercial activity counts as placing on the market is unsettled (Art. 3(10), recital 109)',
      ),
      answer: 'no',
      provision: 'art-3(10)',
      because: 'the release is not made in the course of a commercial activity',
    },
    {
      when: fact('role.placement.status').is('placed'),
      answer: 'yes',
      provision: 'art-3(9)',
      because: 'it has been made available on the Union market',
    },
    {
      when: fact('role.placement.status').is('planned'),
      answer: 'no',
      provision: 'art-2(8)',
      because: 'its placing on the Union market is planned but has not happened',
    },
    {
      when: all(
        fact('role.placement.status').is('internal_only'),
        any(
          fact('role.placement.internal_use.essential_to_third_parties').is(true),
          fact('role.placement.internal_use.affects_rights').is(true),
          answered('systemic-risk', 'yes'),
        ),
      ),
      answer: 'yes',
      provision: 'recital-97',
      because:
        'internal use counts as placing where it is essential to a product or service for third parties, affects rights of persons, or the model has systemic risk',
    },
    {
      when: fact('role.placement.status').is('internal_only'),
      answer: 'no',
      provision: 'recital-97',
      because: 'it is used for internal processes only',
    },
    {
      when: all(
        fact('role.placement.status').is('never'),
        fact('role.placement.supplied_for_union_systems').is(true),
        fact('role.placement.union_excluded').is(false),
      ),
      answer: 'yes',
      provision: 'gl-3.1',
      because:
        'it is supplied to someone who places a system with it on the Union market, without a clear exclusion of the Union',
    },
  ],
  otherwise: {
    answer: 'no',
    provision: 'art-3(9)',
    because: 'it is not made available on the Union market',
  },
  says: {
    yes: 'Placed on the Union market',
    no: 'Not placed on the Union market',
    open: 'Whether it is placed on the Union market cannot be told yet',
    review: 'Whether it is placed on the Union market needs a legal view',
  },
});
