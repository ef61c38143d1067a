/** The Model Documentation Form of the Code of Practice: 45 rows, each with the readers who get it, in the form's own order. */
import { fact } from '../facts/condition.js';
import { defineForm } from '../facts/define-form.js';
import { documentationGeneral } from './parts/model-documentation-form-1.js';
import { documentationProperties } from './parts/model-documentation-form-2.js';
import { documentationUse } from './parts/model-documentation-form-3.js';
import { documentationData } from './parts/model-documentation-form-4.js';
import { documentationResources } from './parts/model-documentation-form-5.js';

export default defineForm({
  title: 'Model Documentation Form',
  provision: 'mdf',
  issue: 'General-Purpose AI Code of Practice, Transparency chapter, of 10 July 2025',
  // The Code is voluntary: only those who signed its Transparency chapter have promised to keep the form.
  owedWhen: fact('provider.code_of_practice.transparency').is(true),
  sections: [
    ...documentationGeneral,
    ...documentationProperties,
    ...documentationUse,
    ...documentationData,
    ...documentationResources,
  ],
});
