/** How serious incidents are tracked, documented and reported. */
import { answered, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Serious incidents',
  askedBy: ['art-55(1)(c)'],
  facts: ['risk.incident_process'],
  appliesWhen: answered('systemic-risk', 'yes'),
  checks: {
    'process-given': {
      expects: fact('risk.incident_process').isGiven(),
      message: 'How serious incidents are tracked, documented and reported is not described',
      help: 'Describe it in `risk.incident_process`',
    },
  },
});
