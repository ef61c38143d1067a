/** The mandatory template of the Commission for the public summary of training content, field by field in its own order. */
import { defineForm } from '../facts/define-form.js';
import { generalInformation } from './parts/training-content-summary-1.js';
import { datasetSources } from './parts/training-content-summary-2.js';
import { ownSources } from './parts/training-content-summary-3.js';
import { processingAspects } from './parts/training-content-summary-4.js';

export default defineForm({
  title: 'Public summary of training content',
  provision: 'art-53(1)(d)',
  issue: 'C(2025) 8311 final of 5 December 2025',
  sections: [...generalInformation, ...datasetSources, ...ownSources, ...processingAspects],
});
