/** Every test of this room by the name that conditions use; generated from the tables of its files by `npm run generate`. */
import { asComputations } from '../figures/truth.js';
import { tests as testsFramework } from './tests/framework.js';
import { tests as testsNumbers } from './tests/numbers.js';
import { tests as testsSummary } from './tests/summary.js';

export const formTests = asComputations({
  ...testsFramework,
  ...testsNumbers,
  ...testsSummary,
});
