/** Is it a general-purpose AI model with systemic risk (Art. 51)? */
import { admitted, all, answered, computed, fact, not } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

/** A modification by its provider of a model with systemic risk. */
const inherited = all(
  fact('role.kind').is('modifier'),
  answered('provider', 'yes'),
  computed('base-with-systemic-risk'),
);

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
      because: 'it is said not to be designated, and its designation is told of',
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
      provision: 'gl-2.3.3',
      because: "the Commission has accepted the provider's arguments against the presumption",
    },
    {
      when: inherited,
      answer: 'yes',
      provision: 'gl-3.2.2',
      because:
        'it is a modification of a model with systemic risk, beyond the limit for modifications',
    },
    {
      when: computed('above-systemic-risk-threshold'),
      answer: 'yes',
      provision: 'art-51(2)',
      because: '{figures}, so that high-impact capabilities are presumed',
    },
    {
      when: computed('condition-denied'),
      answer: 'open',
      provision: 'art-51(2)',
      because:
        'its compute is stated as not above the threshold, and another fact says that it met the condition',
    },
    {
      when: all(
        fact('risk.systemic.designated').is(false),
        not(inherited),
        not(computed('above-systemic-risk-threshold')),
      ),
      answer: 'no',
      provision: 'art-51(2)',
      readBy: 'gl-2.3.1',
      because: 'it is not designated, and {figures}',
    },
  ],
  otherwise: {
    answer: 'open',
    provision: 'art-51(2)',
    because: 'its compute or a designation is not known',
  },
  says: {
    yes: 'Systemic risk',
    no: 'No systemic risk',
    open: 'Whether it has systemic risk cannot be told yet',
    review: 'Whether it has systemic risk needs a legal view',
  },
  inReasons: {
    whether: 'whether it has systemic risk',
    yes: 'systemic risk',
    no: 'no systemic risk',
  },
});
