/** The duty of Art. 55(1)(a): evaluate the model with standardised protocols, including adversarial testing. */
import { systemicRiskDuty } from '../facts/conditions/duties.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Evaluate the model with standardised protocols, including adversarial testing',
  provision: 'art-55(1)(a)',
  appliesWhen: systemicRiskDuty,
  due: 'systemic-risk',
  readers: ['ai-office'],
});
