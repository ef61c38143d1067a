/** The duty of Art. 55(1)(d): ensure adequate cybersecurity for the model and its infrastructure. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Ensure adequate cybersecurity for the model and its infrastructure',
  provision: 'art-55(1)(d)',
  appliesWhen: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('placed', 'yes'),
    answered('systemic-risk', 'yes'),
  ),
  due: 'systemic-risk',
  readers: ['ai-office'],
});
