/** The duty of Art. 53(1)(c): put in place a policy to comply with Union copyright law. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Put in place a policy to comply with Union copyright law',
  provision: 'art-53(1)(c)',
  appliesWhen: all(answered('gpai', 'yes'), answered('provider', 'yes'), answered('placed', 'yes')),
  limitedForModifiers: true,
  due: 'placement',
  readers: ['internal', 'ai-office'],
});
