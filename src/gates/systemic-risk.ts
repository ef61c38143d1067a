/** Is it a general-purpose AI model with systemic risk (Art. 51)? */
import { admitted, all, answered, computed, fact } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

export default defineGate({
  question: 'Is it a general-purpose AI model with systemic risk?',
  raises: 'yes',
  provision: 'art-51(2)',
  clauses: [
    {
      when: answered('gpai', 'no'),
      answer: 'no',
      provision: 'art-3(65)',
      because: 'only a general-purpose AI model can have systemic risk in the sense of the Act',
    },
    {
      when: computed('designation-contradicted'),
      answer: 'open',
      provision: 'art-51(1)(b)',
      because: 'it is said not to be designated, and a day of its designation is stated',
    },
    {
      when: fact('risk.systemic.designated').is(true),
      answer: 'yes',
      provision: 'art-51(1)(b)',
      because: 'the Commission has designated it',
    },
    {
      when: admitted(fact('risk.systemic.rebuttal').is('accepted')),
      answer: 'no',
      provision: 'gl-2.3',
      because: "the Commission has accepted the provider's arguments against the presumption",
    },
    {
      when: all(
        fact('role.kind').is('modifier'),
        answered('provider', 'yes'),
        fact('role.base_model.systemic_risk').is(true),
      ),
      answer: 'yes',
      provision: 'gl-3.2',
      because:
        'it is a modification of a model with systemic risk, beyond the limit for modifications',
    },
    {
      when: computed('above-systemic-risk-threshold'),
      answer: 'yes',
      provision: 'art-51(2)',
      because:
        'its cumulative training compute is above 10²⁵ FLOP, so high-impact capabilities are presumed',
    },
    {
      when: computed('planned-above-systemic-risk-threshold'),
      answer: 'yes',
      provision: 'art-52(1)',
      because: 'its planned cumulative training compute is above 10²⁵ FLOP',
    },
  ],
  otherwise: {
    answer: 'no',
    provision: 'art-51(2)',
    because: 'it is not designated and its cumulative training compute is not above 10²⁵ FLOP',
  },
  says: {
    yes: 'Systemic risk',
    no: 'No systemic risk',
    open: 'Whether it has systemic risk cannot be told yet',
    review: 'Whether it has systemic risk needs a legal view',
  },
});
