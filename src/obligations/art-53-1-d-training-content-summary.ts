/** The duty of Art. 53(1)(d): publish a sufficiently detailed summary of the training content. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Publish a sufficiently detailed summary of the training content',
  provision: 'art-53(1)(d)',
  appliesWhen: all(answered('gpai', 'yes'), answered('provider', 'yes'), answered('placed', 'yes')),
  limitedForModifiers: true,
  due: 'placement',
  readers: ['public'],
});
