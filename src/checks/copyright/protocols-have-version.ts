/** Every protocol that is honoured has its version. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Every protocol that is honoured has its version',
  provision: 'code-copyright(1.3)',
  at: 'copyright.opt_out_protocols',
  expects: computed('protocols-have-version'),
  severity: 'note',
  message: 'A protocol for reservations of rights is named without its version',
  help: 'Add `version` to each protocol in `copyright.opt_out_protocols`: its number or the date of its text',
  examples: {
    bad: 'opt_out_protocols: [{ name: Robots Exclusion Protocol }]',
    good: 'opt_out_protocols: [{ name: Robots Exclusion Protocol, version: RFC 9309 }]',
  },
});
