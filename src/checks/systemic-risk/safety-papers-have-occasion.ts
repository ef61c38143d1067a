/** Papers that systemic risk asks for have an occasion in the facts. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Papers that systemic risk asks for have an occasion in the facts',
  provision: 'art-55(1)(c)',
  at: 'risk',
  expects: computed('safety-papers-have-occasion'),
  severity: 'warning',
  whateverIsOwed: true,
  message:
    'The facts tell of reports that the AI Office gets on models with systemic risk, and conclude that this model has none',
  help: 'Write in `training.compute.cumulative_flop` and `risk.systemic.designated` what holds; if the reports were sent all the same, write in `waivers` why',
  examples: {
    bad: 'submitted_on: 2026-05-11, cumulative_flop: 6e23',
    good: 'submitted_on: 2026-05-11, cumulative_flop: 3e25',
  },
});
