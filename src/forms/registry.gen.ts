/** Every literal of this room by its id; generated from the files below the folder by `npm run generate`. */
import modelDocumentationForm from './model-documentation-form.js';
import safetyAndSecurityFramework from './safety-and-security-framework.js';
import safetyAndSecurityModelReport from './safety-and-security-model-report.js';
import trainingContentSummary from './training-content-summary.js';

export const forms = {
  'model-documentation-form': modelDocumentationForm,
  'safety-and-security-framework': safetyAndSecurityFramework,
  'safety-and-security-model-report': safetyAndSecurityModelReport,
  'training-content-summary': trainingContentSummary,
} as const;
