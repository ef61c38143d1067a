/** As many domains are listed as the form asks for. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawCount, lawShare } from '../../law/spell.js';

export default defineCheck({
  title: 'As many domains are listed as the form asks for',
  provision: 'template(2.3)',
  at: 'training_data.crawled.domains',
  expects: computed('top-domains-sufficient'),
  message: 'Fewer domains are listed than the share of all crawled domains that the form asks for',
  help: `List ${lawShare('domainShare')} of all names in \`training_data.crawled.domains\` (SMEs: ${lawShare('domainShareSme')} or ${lawCount('domainCountSme')}, whichever is lower), largest first`,
  examples: {
    bad: 'total_domains: 100, domains: [nine entries]',
    good: 'total_domains: 100, domains: [ten entries]',
  },
});
