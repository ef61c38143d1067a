/** What to do about each finding that belongs to no literal; generated from the files of this folder by `npm run generate`. */
import type { Remedy } from './remedy.js';
import { remedies as appearanceRemedies } from './appearance.js';
import { remedies as familyRemedies } from './family.js';
import { remedies as filesRemedies } from './files.js';
import { remedies as importRemedies } from './import.js';
import { remedies as readingRemedies } from './reading.js';
import { remedies as releaseRemedies } from './release.js';
import { remedies as signaturesRemedies } from './signatures.js';

export const remedies: Readonly<Record<string, Remedy>> = {
  ...appearanceRemedies,
  ...familyRemedies,
  ...filesRemedies,
  ...importRemedies,
  ...readingRemedies,
  ...releaseRemedies,
  ...signaturesRemedies,
};
