/** Every rule that criteria of openness ask for, by the names that they use; no gate can name one; generated from the files of this folder by `npm run generate`. */
import type { Computation } from '../../figures/computation.js';
import { computations as dataInformationComputations } from './data-information.js';
import { computations as freedomsComputations } from './freedoms.js';
import { computations as indexCriteriaComputations } from './index-criteria.js';
import { computations as releasedComputations } from './released.js';
import { computations as weightsAccessComputations } from './weights-access.js';

export const opennessComputations: Readonly<Record<string, Computation>> = {
  ...dataInformationComputations,
  ...freedomsComputations,
  ...indexCriteriaComputations,
  ...releasedComputations,
  ...weightsAccessComputations,
};
