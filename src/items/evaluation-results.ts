/** How the model was tested and with what results: asked of every provider, whatever the risk. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Testing process and results of evaluation',
  askedBy: ['art-53(1)(a)-evaluation'],
  facts: ['evaluation.process', 'evaluation.results'],
  checks: {
    'process-given': {
      expects: fact('evaluation.process').isGiven(),
      message: 'The testing process is not described',
      help: 'Describe it in `evaluation.process`',
    },
    'results-given': {
      expects: fact('evaluation.results').isGiven(),
      message: 'No results of evaluation are stated',
      help: 'List each evaluation with its `name`, `metric` and `value` in `evaluation.results`',
      examples: {
        bad: 'results: good',
        good: 'results: [{ name: MMLU, metric: accuracy, value: "71.2 %" }]',
      },
    },
  },
});
