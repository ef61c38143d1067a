/** How reservations of rights are found and respected is said in one of its places: the core that the Act itself asks of everyone. */
import { any, fact } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Reservations of rights are addressed',
  provision: 'art-53(1)(c)',
  at: 'copyright.robots_txt',
  expects: any(
    fact('copyright.robots_txt').isGiven(),
    fact('copyright.other_protocols').isGiven(),
    fact('copyright.other_reservations').isGiven(),
  ),
  whereApplicable: true,
  message:
    'How reservations of rights against text and data mining are found and respected is not stated',
  help: 'Describe it in `copyright.robots_txt`, `copyright.other_protocols` or `copyright.other_reservations`, or write `{ not_applicable: … }` if nothing was crawled',
  examples: {
    bad: 'copyright: {}',
    good: 'robots_txt: The crawler reads robots.txt before each visit and follows it.',
  },
});
