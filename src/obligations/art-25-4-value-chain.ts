/** The duty of Art. 25(4): a written agreement with the provider of a high-risk system that integrates the model. */
import { all, answered, fact } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Agree in writing with the provider of a high-risk system that integrates the model',
  provision: 'art-25(4)',
  appliesWhen: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('placed', 'yes'),
    fact('role.supplied_into_high_risk_system').is(true),
  ),
  due: 'value-chain',
  readers: ['high-risk-provider'],
});
