/** The answers of the public summary of training content that are more than one plain fact, section by section. */
import type { SpecialAnswer } from './answer.js';
import { crawlAnswers } from './summary-crawl.js';
import { dataAnswers } from './summary-data.js';
import { generalAnswers } from './summary-general.js';
import { sourceAnswers } from './summary-sources.js';

/** Every printer by the name that the table of the form gives it. */
export const summaryAnswers: Readonly<Record<string, SpecialAnswer>> = {
  ...generalAnswers,
  ...dataAnswers,
  ...sourceAnswers,
  ...crawlAnswers,
};
