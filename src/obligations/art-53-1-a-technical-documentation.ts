/** The duty of Art. 53(1)(a): draw up technical documentation and keep it up to date. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Draw up technical documentation and keep it up to date',
  provision: 'art-53(1)(a)',
  appliesWhen: all(answered('gpai', 'yes'), answered('provider', 'yes'), answered('placed', 'yes')),
  exemptWhen: answered('open-source-exception', 'met'),
  limitedForModifiers: true,
  due: 'unless-exempt',
  readers: ['ai-office', 'national-authorities'],
});
