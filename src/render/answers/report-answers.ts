/** The answers of the model report that are more than a list: the results of evaluations, as every other paper prints them. */
import { entriesAt } from '../../facts/stated.js';
import { lineSay } from '../md-say.js';
import { resultsTable } from '../papers/evaluation-results.js';
import type { SpecialAnswer } from './answer.js';
import { says } from './answer.js';
import { valueOr } from './said.js';

const evaluations: SpecialAnswer = {
  facts: [],
  print: (context) => {
    const results = entriesAt(context.facts, 'evaluation.results');
    if (results === undefined) return null;
    if (results.length === 0) return says(lineSay('frame/none'));
    return { blocks: resultsTable(results, (value) => valueOr(context, value)) };
  },
};

/** By the names that the literals of forms use. */
export const reportAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'report-evaluations': evaluations,
};
