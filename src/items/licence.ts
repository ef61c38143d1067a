/** The licence under which the model is offered. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Licence',
  askedBy: ['annex-xi(1)(1)(f)', 'annex-xii(1)(h)'],
  facts: [
    'licensing.license',
    'licensing.license_name',
    'licensing.license_url',
    'licensing.restrictions',
    'role.base_model.license',
  ],
  checks: {
    'license-given': {
      expects: fact('licensing.license').isGiven(),
      message: 'The licence of the model is not stated',
      help: 'Write an SPDX identifier, a Hugging Face licence id or `other` in `licensing.license`',
      examples: { bad: 'license: open', good: 'license: Apache-2.0' },
    },
    'other-license-named': {
      when: fact('licensing.license').is('other'),
      expects: fact('licensing.license_name').isGiven(),
      message: 'The licence is `other` and has no name',
      help: 'Write the name of the licence in `licensing.license_name` and its address in `licensing.license_url`',
    },
  },
});
