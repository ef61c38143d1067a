/** The duty of Art. 54(1): a provider outside the Union appoints a representative in it before placing the model. */
import { all, answered, computed, not, unsettled } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Appoint an authorised representative in the Union by written mandate',
  provision: 'art-54(1)',
  appliesWhen: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('placed', 'yes'),
    computed('provider-outside-union'),
    not(
      unsettled(
        'eea-representative',
        computed('provider-in-eea-outside-union'),
        'whether a provider in Norway, Iceland or Liechtenstein needs a representative depends on the incorporation of the Act into the EEA Agreement',
      ),
    ),
  ),
  exemptWhen: answered('open-source-exception', 'met'),
  due: 'representative',
  exemptBy: 'art-54(6)',
  readers: ['ai-office'],
});
