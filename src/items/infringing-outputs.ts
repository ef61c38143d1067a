/** How the risk is met that the model reproduces protected content. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Outputs that infringe copyright',
  askedBy: ['code-copyright(1.4)'],
  facts: ['copyright.output_safeguards', 'copyright.prohibited_uses'],
  checks: {
    'output-safeguards-given': {
      expects: fact('copyright.output_safeguards').isGiven(),
      message: 'The safeguards against outputs that reproduce protected content are not stated',
      help: 'Describe them in `copyright.output_safeguards`',
      unsigned: { chapter: 'copyright', atMost: 'note' },
    },
    'prohibited-uses-given': {
      expects: fact('copyright.prohibited_uses').isGiven(),
      message: 'How users are told not to infringe copyright is not stated',
      help: 'Quote the term of the use policy, or the alert in the documentation, in `copyright.prohibited_uses`',
      unsigned: { chapter: 'copyright', atMost: 'note' },
    },
  },
});
