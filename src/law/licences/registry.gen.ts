/** Every licence that the program knows, by id; generated from the files of this folder by `npm run generate`. */
import type { Licence } from './define.js';
import { licences as openLicences } from './open.js';
import { licences as approvedLicences } from './approved.js';
import { licences as restrictedLicences } from './restricted.js';
import { licences as sourceLicences } from './source.js';
import { licences as modelLicences } from './model.js';
import { licences as vendorLicences } from './vendor.js';
import { licences as reportedLicences } from './reported.js';

export const licences: Readonly<Record<string, Licence>> = {
  ...openLicences,
  ...approvedLicences,
  ...restrictedLicences,
  ...sourceLicences,
  ...modelLicences,
  ...vendorLicences,
  ...reportedLicences,
};
