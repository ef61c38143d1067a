/** The duty of Art. 55(1)(b): assess and mitigate systemic risks at Union level. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Assess and mitigate systemic risks at Union level',
  provision: 'art-55(1)(b)',
  appliesWhen: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('placed', 'yes'),
    answered('systemic-risk', 'yes'),
  ),
  due: 'systemic-risk',
  readers: ['ai-office'],
});
