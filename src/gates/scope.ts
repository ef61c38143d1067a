/** Is the model within the scope of the Act, or developed for the sole purpose of scientific research (Art. 2(6))? */
import { all, answered, any, fact, not, unsettled } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

export default defineGate({
  question: 'Is the model within the scope of the Act?',
  raises: 'in',
  provision: 'art-2(6)',
  clauses: [
    {
      when: all(
        fact('role.placement.sole_purpose_research').is(true),
        not(answered('placed', 'yes')),
        not(fact('licensing.availability.weights.public').is(true)),
      ),
      answer: 'out',
      provision: 'art-2(6)',
      because:
        'it is developed for the sole purpose of scientific research and is neither placed on the market nor public',
    },
    {
      when: unsettled(
        'sole-purpose-research',
        all(
          fact('role.placement.sole_purpose_research').is(true),
          any(answered('placed', 'yes'), fact('licensing.availability.weights.public').is(true)),
        ),
        'a model that is public or placed on the market may be used for anything, which speaks against a sole research purpose',
      ),
      answer: 'out',
      provision: 'art-2(6)',
      because:
        'a sole research purpose is stated although the model is placed on the market or public',
    },
  ],
  otherwise: {
    answer: 'in',
    provision: 'art-2(1)(a)',
    because: 'no exclusion from the scope of the Act is stated',
  },
  says: {
    in: 'Within the scope of the Act',
    out: 'Outside the scope of the Act',
    open: 'Whether it is within the scope of the Act cannot be told yet',
    review: 'Whether it is within the scope of the Act needs a legal view',
  },
  inReasons: {
    whether: 'whether it is within the scope of the Act',
    in: 'within the scope of the Act',
    out: 'outside the scope of the Act',
  },
});
