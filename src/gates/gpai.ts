/** Is the model a general-purpose AI model? Stated generality decides, held against the indicative criterion; unstated, the criterion works upwards only. */
import {
  admitted,
  all,
  answered,
  any,
  computed,
  fact,
  not,
  unsettled,
} from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

const notGeneral = any(computed('stated-narrow'), computed('stated-not-significant'));

export default defineGate({
  question: 'Is this a general-purpose AI model?',
  raises: 'yes',
  provision: 'art-3(63)',
  clauses: [
    {
      when: admitted(fact('risk.systemic.designated').is(true)),
      answer: 'yes',
      provision: 'art-51(1)(b)',
      because: 'the Commission has designated it, which presupposes a general-purpose AI model',
    },
    {
      when: unsettled(
        'gpai',
        all(
          fact('role.kind').is('modifier'),
          answered('provider', 'yes'),
          fact('role.base_model.general_purpose').is(true),
          notGeneral,
        ),
        'whether a narrow result of a general-purpose base model is itself one is not settled (Art. 3(63), Guidelines section 2.1)',
      ),
      answer: 'no',
      provision: 'art-3(63)',
      because: 'the result of the modification is stated to be no general model',
    },
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
      because: 'it is stated to be general and able to do a wide range of distinct tasks',
    },
    {
      when: all(notGeneral, computed('condition-denied')),
      answer: 'open',
      provision: 'art-51(2)',
      because:
        'it is stated to be no general model, and another fact says that it met the condition of systemic risk',
    },
    {
      when: all(computed('stated-narrow'), computed('indicative-criterion-known-unmet')),
      answer: 'no',
      provision: 'gl-2.1',
      because: 'it is stated to be narrow, and it does not meet the indicative criterion',
    },
    {
      when: unsettled(
        'gpai',
        all(
          computed('stated-narrow'),
          computed('cumulative-known-above-systemic-risk-threshold'),
          computed('listed-output-modality'),
        ),
        'compute above the threshold at which high-impact capabilities are presumed speaks against a single task (Art. 3(63), Art. 51(2))',
      ),
      answer: 'no',
      provision: 'art-3(63)',
      because: 'it is stated to be narrow',
    },
    {
      when: all(
        computed('stated-narrow'),
        computed('generality-reasoned'),
        computed('indicative-criterion-known-met'),
      ),
      answer: 'no',
      provision: 'gl-2.1',
      because:
        'it is stated, with reasons, to be narrow: it can do no wide range of distinct tasks',
      caveats: ['against-criterion'],
    },
    {
      when: all(computed('stated-narrow'), computed('generality-reasoned')),
      answer: 'no',
      provision: 'gl-2.1',
      because:
        'it is stated, with reasons, to be narrow: it can do no wide range of distinct tasks',
    },
    {
      when: unsettled(
        'gpai',
        all(computed('stated-narrow'), computed('indicative-criterion-known-met')),
        'the model meets the indicative criterion, and the Guidelines take a model above it out only exceptionally: no reasons are stated',
      ),
      answer: 'no',
      provision: 'gl-2.1',
      because: 'it is stated to be narrow',
    },
    {
      when: all(computed('stated-narrow'), computed('indicative-criterion-unsettled')),
      answer: 'open',
      provision: 'gl-2.1',
      because:
        'it is stated to be narrow without reasons, and whether it meets the indicative criterion is not known',
    },
    {
      when: all(computed('stated-not-significant'), computed('indicative-criterion-known-unmet')),
      answer: 'no',
      provision: 'art-3(63)',
      because:
        'its generality is stated not to be significant, and it does not meet the indicative criterion',
    },
    {
      when: unsettled(
        'gpai',
        all(computed('stated-not-significant'), computed('indicative-criterion-known-met')),
        'that its generality is not significant is the conclusion itself, and the indicative criterion says the contrary (Guidelines section 2.1)',
      ),
      answer: 'no',
      provision: 'gl-2.1',
      because: 'its generality is stated not to be significant',
    },
    {
      when: all(computed('stated-not-significant'), computed('indicative-criterion-unsettled')),
      answer: 'open',
      provision: 'gl-2.1',
      because:
        'its generality is stated not to be significant, and whether it meets the indicative criterion is not known',
    },
    {
      when: all(
        not(notGeneral),
        computed('above-general-purpose-threshold'),
        computed('listed-output-modality'),
      ),
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
  inReasons: {
    whether: 'whether it is a general-purpose AI model',
    yes: 'a general-purpose AI model',
    no: 'not a general-purpose AI model',
  },
});
