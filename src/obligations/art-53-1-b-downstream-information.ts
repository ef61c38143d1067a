/** The duty of Art. 53(1)(b): give downstream providers the information they need and keep it up to date. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Give downstream providers the information they need and keep it up to date',
  provision: 'art-53(1)(b)',
  appliesWhen: all(answered('gpai', 'yes'), answered('provider', 'yes'), answered('placed', 'yes')),
  exemptWhen: answered('open-source-exception', 'met'),
  limitedForModifiers: true,
  due: 'unless-exempt',
  readers: ['downstream-providers'],
});
