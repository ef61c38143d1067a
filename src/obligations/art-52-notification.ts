/** The duty of Art. 52(1): notify the Commission of a model that meets, or will meet, the systemic-risk condition. */
import { all, answered, computed } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Notify the Commission of systemic risk within two weeks',
  provision: 'art-52(1)',
  appliesWhen: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('systemic-risk', 'yes'),
    computed('notification-trigger'),
  ),
  due: 'notification',
  readers: ['ai-office'],
});
