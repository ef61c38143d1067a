/** The acceptable use policies that apply to the model. */
import { any, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Acceptable use policies',
  askedBy: ['annex-xi(1)(1)(b)', 'annex-xii(1)(b)'],
  facts: [
    'licensing.acceptable_use_policy.text',
    'licensing.acceptable_use_policy.url',
    'licensing.acceptable_use_policy.part_of_licence',
    'model.restricted_uses',
  ],
  whereApplicable: true,
  checks: {
    'policy-given': {
      expects: any(
        fact('licensing.acceptable_use_policy.url').isGiven(),
        fact('licensing.acceptable_use_policy.text').isGiven(),
      ),
      message: 'No acceptable use policy is stated, nor that there is none',
      help: 'Write `licensing.acceptable_use_policy.url` or `.text`, or `licensing.acceptable_use_policy: { not_applicable: … }` if no policy applies',
    },
  },
});
