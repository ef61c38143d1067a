/** The base model is older. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The base model is older',
  provision: 'template(1.2)',
  at: 'role.base_model.placed_on',
  expects: computed('base-model-placed-earlier'),
  severity: 'warning',
  message: 'The base model was placed on the market after the model made from it',
  help: 'Write an earlier day in `role.base_model.placed_on`, or a later one in `role.placement.date`',
  examples: {
    bad: 'base_model.placed_on: 2026-06-01, placement.date: 2026-03-01',
    good: 'base_model.placed_on: 2025-06-01, placement.date: 2026-03-01',
  },
});
