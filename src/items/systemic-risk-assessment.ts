/** How systemic risks are assessed and mitigated. */
import { answered, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Assessment and mitigation of systemic risks',
  askedBy: ['art-55(1)(b)'],
  facts: ['risk.risk_assessment', 'risk.mitigations', 'risk.profile'],
  appliesWhen: answered('systemic-risk', 'yes'),
  checks: {
    'assessment-given': {
      expects: fact('risk.risk_assessment').isGiven(),
      message: 'The assessment of systemic risks at Union level and their sources is not described',
      help: 'Describe it in `risk.risk_assessment`',
    },
    'mitigations-given': {
      expects: fact('risk.mitigations').isGiven(),
      message: 'The mitigations of systemic risks are not described',
      help: 'Describe them in `risk.mitigations`',
    },
  },
});
