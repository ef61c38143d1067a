/** The duty of Art. 55(1)(c): track, document and report serious incidents without undue delay. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Track, document and report serious incidents without undue delay',
  provision: 'art-55(1)(c)',
  appliesWhen: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('placed', 'yes'),
    answered('systemic-risk', 'yes'),
  ),
  due: 'systemic-risk',
  readers: ['ai-office'],
});
