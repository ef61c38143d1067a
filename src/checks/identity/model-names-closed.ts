/** Every model covered is named. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Every model covered is named',
  provision: 'notice(30)',
  at: 'model.name',
  expects: computed('model-names-closed'),
  message: 'The names of the models covered are an open list',
  help: 'Name every model in `model.versions_covered`, without "such as" or "etc."',
  examples: {
    bad: 'name: The Heron family, such as Heron-7B',
    good: 'versions_covered: [Heron-7B 1.0, Heron-70B 1.0]',
  },
});
