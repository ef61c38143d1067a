/** The duty of Art. 55(1)(b): assess and mitigate systemic risks at Union level. */
import { systemicRiskDuty } from '../facts/conditions/duties.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Assess and mitigate systemic risks at Union level',
  provision: 'art-55(1)(b)',
  appliesWhen: systemicRiskDuty,
  due: 'systemic-risk',
  readers: ['ai-office'],
});
