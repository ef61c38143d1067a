/** The answers of framework and model report that are more than a list or a day: results of evaluations as every other paper prints them, and deliveries. */
import { isDay } from '../../facts/days.js';
import { entriesAt, textAt } from '../../facts/stated.js';
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

/** When the AI Office received the report; the days of later versions stand beside these in the changelog. */
const reportDelivery: SpecialAnswer = {
  facts: ['risk.model_report.changelog[].provided_on'],
  print: ({ facts }) => {
    const day = textAt(facts, 'risk.model_report.submitted_on');
    if (!isDay(day)) return null;
    const versions = entriesAt(facts, 'risk.model_report.changelog') ?? [];
    const isLater = versions.some(({ provided_on: on }) => isDay(on) && on > day);
    return says(
      lineSay(isLater ? 'safety/delivered/report-and-versions' : 'safety/delivered/report', {
        day,
      }),
    );
  },
};

const frameworkDelivery: SpecialAnswer = {
  facts: [],
  print: ({ facts }) => {
    const day = textAt(facts, 'risk.framework.provided_on');
    return isDay(day) ? says(lineSay('safety/delivered/framework', { day })) : null;
  },
};

/** By the names that the literals of forms use. */
export const reportAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'report-evaluations': evaluations,
  'report-delivery': reportDelivery,
  'framework-delivery': frameworkDelivery,
};
