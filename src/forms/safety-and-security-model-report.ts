/** The headings of the Safety and Security Model Report, measures 7.1 to 7.7 of the chapter on safety and security. */
import { all, answered, fact } from '../facts/condition.js';
import { defineForm } from '../facts/define-form.js';
import { safetyAndSecurityModelReport1 } from './parts/safety-and-security-model-report-1.js';
import { safetyAndSecurityModelReport2 } from './parts/safety-and-security-model-report-2.js';
import { safetyAndSecurityModelReport3 } from './parts/safety-and-security-model-report-3.js';

export default defineForm({
  title: 'Safety and Security Model Report',
  provision: 'code-safety(7)',
  issue: 'Code of Practice for general-purpose AI models, 10 July 2025',
  appliesWhen: all(answered('systemic-risk', 'yes'), answered('provider', 'yes')),
  owedWhen: fact('provider.code_of_practice.safety_and_security').is(true),
  atMost: 'warning',
  unsigned: { chapter: 'safety_and_security', atMost: 'warning' },
  sections: [
    ...safetyAndSecurityModelReport1,
    ...safetyAndSecurityModelReport2,
    ...safetyAndSecurityModelReport3,
  ],
});
