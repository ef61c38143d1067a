/** Is the model placed on the Union market (Art. 3(9) and (10), recital 97, Guidelines 3.1)? */
import { computed, fact, unsettled } from '../facts/condition.js';
import {
  keptOff,
  madeAvailable,
  ownModelInOwnSystem,
  suppliedForSystems,
  usedWithEffect,
  usedWithoutEffect,
} from '../facts/conditions/ways-of-placing.js';
import { defineGate } from '../facts/define.js';
import { lawDay } from '../law/spell.js';

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
      when: fact('role.placement.status').is('planned'),
      answer: 'no',
      provision: 'art-2(8)',
      readBy: 'art-3(9)',
      because: 'its placing on the Union market is planned but has not happened',
    },
    {
      when: unsettled(
        'placed',
        ownModelInOwnSystem,
        'an own model in an own system on the Union market, or in service there, counts as placed (recital 97, Guidelines section 3.1.3), and no fact tells where the system is offered',
      ),
      answer: 'no',
      provision: 'recital-97',
      readBy: 'gl-3.1.3',
      because: 'the system that it is part of is not offered in the Union',
    },
    {
      when: keptOff,
      answer: 'no',
      provision: 'art-3(9)',
      readBy: 'gl-3.1.3',
      because: 'it is not made available on the Union market',
    },
    {
      when: usedWithoutEffect,
      answer: 'no',
      provision: 'recital-97',
      because:
        'it is used for internal processes only, which are not essential to third parties and affect no rights, and has no systemic risk',
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
      when: unsettled(
        'placed',
        computed('withdrawn-in-transition'),
        `Art. 111(3) asks the providers of models placed before ${lawDay('modelDuties')} for steps to comply by ${lawDay('earlierModels')}: whether it reaches a model that was withdrawn by then is not settled`,
      ),
      answer: 'no',
      provision: 'art-111(3)',
      readBy: 'gl-5.3',
      because: 'it was withdrawn before the duties of an earlier model fell due',
    },
    {
      when: madeAvailable,
      answer: 'yes',
      provision: 'art-3(9)',
      because: 'it has been made available on the Union market',
    },
    {
      when: usedWithEffect,
      answer: 'yes',
      provision: 'recital-97',
      because:
        'internal use counts as placing where it is essential to a product or service for third parties, affects rights of persons, or the model has systemic risk',
    },
    {
      when: suppliedForSystems,
      answer: 'yes',
      provision: 'art-3(9)',
      readBy: 'gl-3.1.3',
      because:
        'it is supplied to someone who places a system with it on the Union market, without a clear exclusion of the Union',
    },
  ],
  otherwise: {
    answer: 'open',
    provision: 'art-3(9)',
    because: 'the status of the placing is not known',
  },
  says: {
    yes: 'Placed on the Union market',
    no: 'Not placed on the Union market',
    open: 'Whether it is placed on the Union market cannot be told yet',
    review: 'Whether it is placed on the Union market needs a legal view',
  },
  inReasons: {
    whether: 'whether it is placed on the Union market',
    yes: 'placed on the Union market',
    no: 'not placed on the Union market',
  },
});
