/** The duty of Art. 52(1): notify the Commission of a model that meets, or will meet, the systemic-risk condition. */
import { notificationDuty } from '../facts/conditions/duties.js';
import { defineObligation } from '../facts/define.js';
import { lawPeriod } from '../law/spell.js';

export default defineObligation({
  title: `Notify the Commission of systemic risk within ${lawPeriod('notification')}`,
  provision: 'art-52(1)',
  appliesWhen: notificationDuty,
  due: 'notification',
  readers: ['ai-office'],
});
