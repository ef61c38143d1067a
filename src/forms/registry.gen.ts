/** Every literal of this room by its id; generated from the folder listing by `npm run generate`. */
import trainingContentSummary from './training-content-summary.js';

export const forms = {
  'training-content-summary': trainingContentSummary,
} as const;
