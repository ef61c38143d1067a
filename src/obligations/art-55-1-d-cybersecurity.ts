/** The duty of Art. 55(1)(d): ensure adequate cybersecurity for the model and its infrastructure. */
import { systemicRiskDuty } from '../facts/conditions/duties.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Ensure adequate cybersecurity for the model and its infrastructure',
  provision: 'art-55(1)(d)',
  appliesWhen: systemicRiskDuty,
  due: 'systemic-risk',
  readers: ['ai-office'],
});
