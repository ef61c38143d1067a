/** The licences that the program knows, by id, with the rights they grant and the restrictions they carry. */
import { approvedLicences } from './licences/approved.js';
import type { Licence } from './licences/define.js';
import { modelLicences } from './licences/model.js';
import { openLicences } from './licences/open.js';
import { reportedLicences } from './licences/reported.js';
import { restrictedLicences } from './licences/restricted.js';
import { sourceLicences } from './licences/source.js';
import { vendorLicences } from './licences/vendor.js';

export {
  type Licence,
  type LicenceConfidence,
  type LicenceRestriction,
  type LicenceRights,
  type RestrictionKind,
  restrictionKinds,
} from './licences/define.js';

export const licences: Readonly<Record<string, Licence>> = {
  ...openLicences,
  ...approvedLicences,
  ...restrictedLicences,
  ...sourceLicences,
  ...modelLicences,
  ...vendorLicences,
  ...reportedLicences,
};

/** Ids that name no single licence: the file has to state the rights and restrictions itself. */
export const unspecificLicenceIds = [
  'other',
  'unknown',
  'cc',
  'lgpl-lr',
  'noassertion',
  'none',
] as const;

/** Names under which several texts go about, by the words that they share; none of them says which terms hold. */
export const sharedLicenceNames: Readonly<Record<string, readonly string[]>> = {
  'modified mit': [
    'kimi-modified-mit',
    'devstral-2-modified-mit',
    'mistral-medium-3.5-modified-mit',
    'minimax-m2-modified-mit',
  ],
};
