/** The duty of Art. 53(3): cooperate with the Commission and the national competent authorities. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Cooperate with the Commission and the national competent authorities',
  provision: 'art-53(3)',
  appliesWhen: all(answered('gpai', 'yes'), answered('provider', 'yes'), answered('placed', 'yes')),
  due: 'placement',
  readers: ['ai-office', 'national-authorities'],
});
