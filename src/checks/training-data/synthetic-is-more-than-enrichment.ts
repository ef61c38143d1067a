/** Synthetic data is more than enrichment. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Synthetic data is more than enrichment',
  provision: 'template(2.5)',
  at: 'training_data.synthetic.created',
  expects: computed('synthetic-is-more-than-enrichment'),
  severity: 'note',
  message: 'The synthetic data seems to be captions or the like, which the form does not count',
  help: 'Answer `training_data.synthetic.created` with false if other models only cleaned or enriched data, or say what they wrote',
  examples: {
    bad: 'other_models: A model wrote captions',
    good: 'other_models: A model wrote exercises',
  },
});
