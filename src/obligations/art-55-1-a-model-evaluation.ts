/** The duty of Art. 55(1)(a): evaluate the model with standardised protocols, including adversarial testing. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Evaluate the model with standardised protocols, including adversarial testing',
  provision: 'art-55(1)(a)',
  appliesWhen: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('placed', 'yes'),
    answered('systemic-risk', 'yes'),
  ),
  due: 'systemic-risk',
  readers: ['ai-office'],
});
