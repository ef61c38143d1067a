/** Is the model a general-purpose AI model? Stated generality decides; unstated, the indicative test works upwards only. */
import { all, answered, computed, fact } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

export default defineGate({
  question: 'Is this a general-purpose AI model?',
  raises: 'yes',
  provision: 'art-3(63)',
  clauses: [
    {
      when: all(
        fact('role.kind').is('modifier'),
        answered('provider', 'yes'),
        fact('role.base_model.general_purpose').is(true),
      ),
      answer: 'yes',
      provision: 'gl-3.2',
      because:
        'it is a modification of a general-purpose AI model by someone who has become its provider',
    },
    {
      when: computed('stated-broad'),
      answer: 'yes',
      provision: 'art-3(63)',
      because: 'the provider states that it is general and can do a wide range of distinct tasks',
    },
    {
      when: computed('stated-narrow'),
      answer: 'no',
      provision: 'gl-2.1',
      because: 'the provider states that it is narrow: it can do no wide range of distinct tasks',
    },
    {
      when: computed('stated-not-significant'),
      answer: 'no',
      provision: 'art-3(63)',
      because: 'the provider states that its generality is not significant',
    },
    {
      when: all(computed('above-general-purpose-threshold'), computed('listed-output-modality')),
      answer: 'yes',
      provision: 'gl-2.1',
      because: 'it meets the indicative criterion: training compute and a listed output',
    },
    {
      when: computed('generality-unstated'),
      answer: 'open',
      provision: 'gl-2.1',
      because: 'the indicative criterion does not settle it and the generality is not stated',
    },
  ],
  otherwise: {
    answer: 'open',
    provision: 'gl-2.1',
    because: 'the generality is not stated',
  },
  says: {
    yes: 'General-purpose AI model',
    no: 'Not a general-purpose AI model',
    open: 'Whether it is a general-purpose AI model cannot be told yet',
    review: 'Whether it is a general-purpose AI model needs a legal view',
  },
});
