/** The copyright policy as a whole: what it covers and who answers for it. */
import { any, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Scope of the policy and responsibilities',
  askedBy: ['code-copyright(1.1)'],
  facts: [
    'copyright.policy_scope',
    'copyright.responsible',
    'documentation.published.copyright-policy.url',
    'copyright.summary_published',
    'copyright.policy_summary',
    'copyright.gaps',
  ],
  checks: {
    'scope-given': {
      expects: fact('copyright.policy_scope').isGiven(),
      message: 'What the copyright policy covers is not stated',
      help: 'Name the models and activities it covers in `copyright.policy_scope`',
      unsigned: { chapter: 'copyright', atMost: 'note' },
    },
    'responsible-given': {
      expects: fact('copyright.responsible').isGiven(),
      message: 'Nobody is named as responsible for the copyright policy',
      help: 'Name a role or person in `copyright.responsible`',
      unsigned: { chapter: 'copyright', atMost: 'note' },
    },
    'summary-given': {
      when: fact('copyright.summary_published').is(true),
      expects: any(
        fact('copyright.policy_summary').isGiven(),
        fact('documentation.published.copyright-policy.url').isGiven(),
      ),
      severity: 'note',
      message:
        'The policy or its summary is said to be published, and neither its words nor its address is stated',
      help: 'Write the summary in `copyright.policy_summary`, or the address in `documentation.published.copyright-policy.url`',
    },
  },
});
