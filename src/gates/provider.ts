/** Would the user be the provider of the model, if the model is placed on the market? Placement itself is another question. */
import { admitted, all, computed, fact, not, unsettled } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';
import { lawFraction, lawFractionName } from '../law/spell.js';

const modifier = fact('role.kind').is('modifier');
const foreign = fact('role.base_model.same_provider').is(false);
const general = fact('role.base_model.general_purpose').is(true);
const merge = computed('merge-of-models');
const claimed = admitted(fact('role.modification.significant_change').is(true));

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
      when: computed('modification-day-denied'),
      answer: 'open',
      provision: 'gl-3.2',
      because: `the modification is stated as no more than ${lawFraction('modification')} of the base model, and a day on which it passed that limit is stated`,
    },
    {
      when: fact('role.kind').is('host'),
      answer: 'no',
      provision: 'gl-3.1.1',
      because: 'hosting a model that someone else places on the market does not make a provider',
    },
    {
      when: unsettled(
        'provider',
        computed('no-single-legal-person'),
        'for a consortium or a group without legal personality the provider is found case by case, usually the coordinator (Guidelines section 3.1.1)',
      ),
      answer: 'no',
      provision: 'gl-3.1.1',
      because: 'the developer is a consortium or has no legal personality',
    },
    {
      when: all(
        fact('role.kind').is('integrator'),
        admitted(fact('role.base_model.same_provider').is(true)),
      ),
      answer: 'yes',
      provision: 'recital-97',
      readBy: 'gl-3.1.3',
      because: 'whoever puts its own model into its own system is the provider of that model',
    },
    {
      when: all(
        fact('role.kind').is('integrator'),
        fact('role.base_model.union_excluded').is(false),
      ),
      answer: 'no',
      provision: 'gl-3.1.3',
      because: "integrating another provider's model into a system does not make a model provider",
    },
    {
      when: all(
        fact('role.kind').is('integrator'),
        fact('role.base_model.union_excluded').is(true),
      ),
      answer: 'yes',
      provision: 'gl-3.1.3',
      because:
        'whoever brings into the Union a model whose provider clearly excluded the Union is taken for its provider',
    },
    {
      when: all(modifier, merge, computed('merge-with-own-model')),
      answer: 'yes',
      provision: 'gl-2.2',
      readBy: 'gl-annex-a.1',
      because:
        'one of the models that were merged is an own one, and its further development stays with its provider',
    },
    {
      when: all(modifier, merge, computed('merge-within-smallest-third'), not(claimed)),
      answer: 'no',
      provision: 'gl-3.2',
      because: `the merge took no more than ${lawFraction('modification')} of the compute of the smallest base model`,
    },
    {
      when: all(modifier, merge, computed('merge-beyond-third-of-sum')),
      answer: 'yes',
      provision: 'gl-3.2',
      readBy: 'gl-annex-a.1',
      because: `the modification took more than ${lawFraction('modification')} of the compute of all base models together`,
    },
    {
      when: unsettled(
        'provider',
        all(modifier, merge),
        'the Guidelines do not say which of several original models counts, and nobody else answers for the result of a merge (section 3.2)',
      ),
      answer: 'no',
      provision: 'gl-3.2',
      because: 'the result of a merge is not taken for a model of its own',
    },
    {
      when: all(modifier, merge),
      answer: 'yes',
      provision: 'gl-3.2',
      because: 'the position is taken that the result of the merge is a model of its own',
    },
    {
      when: all(modifier, foreign, general, computed('modification-within-third'), not(claimed)),
      answer: 'no',
      provision: 'gl-3.2',
    },
    {
      when: unsettled(
        'provider',
        all(modifier, foreign, general, computed('modification-within-third')),
        `a significant change is claimed below the indicative ${lawFractionName('modification')}: Guidelines section 3.2 makes the change the test and the ${lawFractionName('modification')} only an indication`,
      ),
      answer: 'no',
      provision: 'gl-3.2',
      because: `a significant change is claimed although the modification stays within ${lawFraction('modification')}`,
    },
    {
      when: all(modifier, foreign, general, computed('modification-within-third'), claimed),
      answer: 'yes',
      provision: 'gl-3.2',
      because: `the position is taken that the change is significant although it stays within ${lawFraction('modification')}`,
    },
    {
      when: unsettled(
        'provider',
        all(
          modifier,
          foreign,
          general,
          computed('modification-beyond-third'),
          admitted(fact('role.modification.weights_controlled_by').is('base_provider')),
        ),
        'whoever controls the weights of the result may be the one who modifies: where the provider of the base model holds them, the provider is found case by case (Guidelines section 3.2)',
      ),
      answer: 'no',
      provision: 'gl-3.2',
      because: 'the provider of the base model holds the weights of the result',
    },
    {
      when: fact('role.kind').is('developer'),
      answer: 'yes',
      provision: 'art-3(3)',
      because: 'whoever develops a model and places it on the market is its provider',
    },
    {
      when: all(modifier, fact('role.base_model.same_provider').is(true)),
      answer: 'yes',
      provision: 'gl-2.2',
      because: "work on one's own model belongs to the life cycle of that model",
    },
    {
      when: all(modifier, fact('role.base_model.general_purpose').is(false)),
      answer: 'yes',
      provision: 'art-3(3)',
      because:
        'the base is not a general-purpose AI model, so whoever trains it further counts as the developer of the result',
    },
    {
      when: all(modifier, foreign, general, computed('modification-beyond-third')),
      answer: 'yes',
      provision: 'gl-3.2',
    },
  ],
  otherwise: { answer: 'open', provision: 'art-3(3)', because: 'the role is not known' },
  says: {
    yes: 'The user is the provider of this model',
    no: 'The user is not the provider of this model',
    open: 'Whether the user is the provider cannot be told yet',
    review: 'Whether the user is the provider needs a legal view',
  },
  inReasons: {
    whether: 'whether the user is the provider',
    yes: 'the user is the provider',
    no: 'the user is not the provider',
  },
});
