/** Would the user be the provider of the model, if the model is placed on the market? Placement itself is another question. */
import { admitted, all, computed, fact, not, unsettled } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

export default defineGate({
  question: 'Is the user the provider of this model (if it is placed on the market)?',
  raises: 'yes',
  provision: 'art-3(3)',
  clauses: [
    {
      when: computed('role-contradicted'),
      answer: 'open',
      provision: 'art-3(3)',
      because: 'the role is that of somebody who changes nothing, and a modification is stated',
    },
    {
      when: fact('role.kind').is('host'),
      answer: 'no',
      provision: 'gl-3.1',
      because: 'hosting a model that someone else places on the market does not make a provider',
    },
    {
      when: all(
        fact('role.kind').is('integrator'),
        fact('role.base_model.union_excluded').is(false),
      ),
      answer: 'no',
      provision: 'gl-3.1',
      because: "integrating another provider's model into a system does not make a model provider",
    },
    {
      when: all(
        fact('role.kind').is('modifier'),
        fact('role.base_model.same_provider').is(false),
        fact('role.base_model.general_purpose').is(true),
        computed('modification-within-third'),
        not(admitted(fact('role.modification.significant_change').is(true))),
      ),
      answer: 'no',
      provision: 'gl-3.2',
      because: "the modification takes no more than a third of the base model's training compute",
    },
    {
      when: unsettled(
        'provider',
        all(
          fact('role.kind').is('modifier'),
          fact('role.base_model.same_provider').is(false),
          fact('role.base_model.general_purpose').is(true),
          computed('modification-within-third'),
        ),
        'a significant change is claimed below the indicative third: Guidelines section 3.2 makes the change the test and the third only an indication',
      ),
      answer: 'no',
      provision: 'gl-3.2',
      because: 'a significant change is claimed although the modification stays within a third',
    },
    {
      when: unsettled(
        'provider',
        computed('no-single-legal-person'),
        'for a consortium or a group without legal personality the provider is found case by case, usually the coordinator (Guidelines section 3.1)',
      ),
      answer: 'no',
      provision: 'gl-3.1',
      because: 'the developer is a consortium or has no legal personality',
    },
    {
      when: fact('role.kind').is('developer'),
      answer: 'yes',
      provision: 'art-3(3)',
      because: 'whoever develops a model and places it on the market is its provider',
    },
    {
      when: all(
        fact('role.kind').is('integrator'),
        fact('role.base_model.union_excluded').is(true),
      ),
      answer: 'yes',
      provision: 'gl-3.1.2',
      because:
        'whoever brings into the Union a model whose provider clearly excluded the Union is taken for its provider',
    },
    {
      when: all(fact('role.kind').is('modifier'), fact('role.base_model.same_provider').is(true)),
      answer: 'yes',
      provision: 'gl-2.2',
      because: "work on one's own model belongs to the life cycle of that model",
    },
    {
      when: all(
        fact('role.kind').is('modifier'),
        fact('role.base_model.general_purpose').is(false),
      ),
      answer: 'yes',
      provision: 'art-3(3)',
      because:
        'the base is not a general-purpose AI model, so whoever trains it further counts as the developer of the result',
    },
    {
      when: fact('role.kind').is('modifier'),
      answer: 'yes',
      provision: 'gl-3.2',
      because:
        "the modification takes more than a third of the base model's training compute, which indicates a significant change",
    },
  ],
  otherwise: {
    answer: 'no',
    provision: 'art-3(3)',
    because: 'none of the ways of becoming a provider is met',
  },
  says: {
    yes: 'The user is the provider of this model',
    no: 'The user is not the provider of this model',
    open: 'Whether the user is the provider cannot be told yet',
    review: 'Whether the user is the provider needs a legal view',
  },
});
