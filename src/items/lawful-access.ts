/** How crawling keeps to content that may lawfully be accessed. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Lawful access to content when crawling',
  askedBy: ['code-copyright(1.2)'],
  facts: ['copyright.lawful_access', 'copyright.excluded_sites'],
  whereApplicable: true,
  checks: {
    'lawful-access-given': {
      expects: fact('copyright.lawful_access').isGiven(),
      message: 'How crawling respects paywalls and other technical measures is not stated',
      help: 'Describe it in `copyright.lawful_access`, or write `{ not_applicable: … }` if nothing was crawled',
      unsigned: { chapter: 'copyright', atMost: 'warning' },
    },
    'excluded-sites-given': {
      expects: fact('copyright.excluded_sites').isGiven(),
      message: 'How persistently infringing sites are excluded from crawling is not stated',
      help: 'Describe it in `copyright.excluded_sites`, or write `{ not_applicable: … }` if nothing was crawled',
      unsigned: { chapter: 'copyright', atMost: 'note' },
    },
  },
});
