/** What the written mandate of the authorised representative contains. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Content of the mandate',
  askedBy: ['art-54(3)'],
  facts: [
    'provider.authorised_representative.name',
    'provider.authorised_representative.mandate_date',
    'provider.authorised_representative.mandate_covers',
    'provider.authorised_representative.mandate_language',
    'provider.authorised_representative.documentation_kept_at',
  ],
  checks: {
    'tasks-given': {
      when: fact('provider.authorised_representative.name').isGiven(),
      expects: fact('provider.authorised_representative.mandate_covers').isGiven(),
      severity: 'warning',
      message: 'Which tasks the mandate gives to the representative is not stated',
      help: 'List the tasks that the text of the mandate names in `provider.authorised_representative.mandate_covers`',
    },
    'day-given': {
      when: fact('provider.authorised_representative.name').isGiven(),
      expects: fact('provider.authorised_representative.mandate_date').isGiven(),
      severity: 'warning',
      message: 'The day of the written mandate is not stated',
      help: 'Write it in `provider.authorised_representative.mandate_date`: the law asks for the mandate before placement',
    },
  },
});
