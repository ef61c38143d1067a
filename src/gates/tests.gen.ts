/** Every test of this room by the name that conditions use; generated from the tables of its files by `npm run generate`. */
import { asComputations } from '../figures/truth.js';
import { tests as testsBaseLicence } from './tests/base-licence.js';
import { tests as testsComputeThresholds } from './tests/compute-thresholds.js';
import { tests as testsContradictions } from './tests/contradictions.js';
import { tests as testsGenerality } from './tests/generality.js';
import { tests as testsLicenceRestrictions } from './tests/licence-restrictions.js';
import { tests as testsLicenceRights } from './tests/licence-rights.js';
import { tests as testsMerges } from './tests/merges.js';
import { tests as testsMicroenterprises } from './tests/microenterprises.js';
import { tests as testsModificationThird } from './tests/modification-third.js';
import { tests as testsNotificationTrigger } from './tests/notification-trigger.js';
import { tests as testsOutputModality } from './tests/output-modality.js';
import { tests as testsProvider } from './tests/provider.js';
import { tests as testsWeightsChannels } from './tests/weights-channels.js';
import { tests as testsWithdrawal } from './tests/withdrawal.js';

export const gateTests = asComputations({
  ...testsBaseLicence,
  ...testsComputeThresholds,
  ...testsContradictions,
  ...testsGenerality,
  ...testsLicenceRestrictions,
  ...testsLicenceRights,
  ...testsMerges,
  ...testsMicroenterprises,
  ...testsModificationThird,
  ...testsNotificationTrigger,
  ...testsOutputModality,
  ...testsProvider,
  ...testsWeightsChannels,
  ...testsWithdrawal,
});
