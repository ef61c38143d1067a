/** Where right-holders turn to, and how their complaints are handled. */
import { any, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Point of contact and complaints',
  askedBy: ['code-copyright(1.5)'],
  facts: [
    'copyright.contact.email',
    'copyright.contact.url',
    'copyright.complaint_mechanism',
    'copyright.complaints.url',
    'copyright.complaints.who',
    'copyright.complaints.days',
    'copyright.complaints.content',
    'copyright.complaints.handling',
    'copyright.complaints.unfounded',
  ],
  checks: {
    'contact-given': {
      expects: any(
        fact('copyright.contact.email').isGiven(),
        fact('copyright.contact.url').isGiven(),
      ),
      message: 'There is no electronic point of contact for right-holders',
      help: 'Write an address in `copyright.contact.email` or `copyright.contact.url`',
      unsigned: { chapter: 'copyright', atMost: 'note' },
    },
    'complaints-given': {
      expects: fact('copyright.complaint_mechanism').isGiven(),
      message: 'How complaints of right-holders are handled is not stated',
      help: 'Describe it in `copyright.complaint_mechanism`',
      unsigned: { chapter: 'copyright', atMost: 'note' },
    },
    'complainants-given': {
      when: any(
        fact('copyright.complaints.url').isGiven(),
        fact('copyright.complaints.days').isGiven(),
      ),
      expects: fact('copyright.complaints.who').isGiven(),
      severity: 'note',
      message: 'Who may complain is not stated',
      help: 'Name right-holders and their representatives, collective management organisations among them, in `copyright.complaints.who`',
    },
    'days-given': {
      when: any(
        fact('copyright.complaints.url').isGiven(),
        fact('copyright.complaints.who').isGiven(),
      ),
      expects: fact('copyright.complaints.days').isGiven(),
      severity: 'note',
      message: 'In what time a complaint is answered is not stated',
      help: 'Write the days in `copyright.complaints.days`; the Code of Practice asks for a reasonable time',
    },
  },
});
