/** How reservations of rights against text and data mining are found and respected: the core that the Act itself asks for. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Reservations of rights',
  askedBy: ['code-copyright(1.3)', 'art-53(1)(c)'],
  facts: [
    'copyright.robots_txt',
    'copyright.other_protocols',
    'copyright.opt_out_protocols',
    'copyright.other_reservations',
    'copyright.standards_work',
    'copyright.crawlers',
    'copyright.crawler_information_url',
    'copyright.search_indexing',
  ],
  whereApplicable: true,
  checks: {
    'robots-txt-given': {
      expects: fact('copyright.robots_txt').isGiven(),
      message: 'How reservations in robots.txt are read and followed is not stated',
      help: 'Describe it in `copyright.robots_txt`, or write `{ not_applicable: … }` if nothing was crawled',
      unsigned: { chapter: 'copyright', atMost: 'warning' },
    },
    'other-protocols-given': {
      expects: fact('copyright.other_protocols').isGiven(),
      message:
        'How reservations expressed by other machine-readable means are identified is not stated',
      help: 'Describe it in `copyright.other_protocols`',
      unsigned: { chapter: 'copyright', atMost: 'warning' },
    },
    'protocols-listed': {
      when: fact('copyright.other_protocols').isGiven(),
      expects: fact('copyright.opt_out_protocols').isGiven(),
      severity: 'note',
      message:
        'The protocols for reservations that are honoured are not listed with their versions',
      help: 'List them in `copyright.opt_out_protocols`, each with its name and version',
    },
    'crawler-information-given': {
      when: fact('training_data.crawled.used').is(true),
      expects: fact('copyright.crawler_information_url').isGiven(),
      message: 'Right-holders are not told where to find information about the crawlers',
      help: 'Write the address in `copyright.crawler_information_url`',
      unsigned: { chapter: 'copyright', atMost: 'warning' },
    },
  },
});
