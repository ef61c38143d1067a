/** The duty of Art. 55(1)(c): track, document and report serious incidents without undue delay. */
import { systemicRiskDuty } from '../facts/conditions/duties.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'Track, document and report serious incidents without undue delay',
  provision: 'art-55(1)(c)',
  appliesWhen: systemicRiskDuty,
  due: 'systemic-risk',
  readers: ['ai-office'],
});
