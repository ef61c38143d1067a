/** The duty of Art. 25(4): a written agreement with the provider of a high-risk system that integrates the model. */
import { valueChainDuty } from '../facts/conditions/duties.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Agree in writing with the provider of a high-risk system that integrates the model',
  provision: 'art-25(4)',
  appliesWhen: valueChainDuty,
  due: 'value-chain',
  readers: ['high-risk-provider'],
});
