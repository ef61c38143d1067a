/** The licences that the program knows, by id, with the rights they grant and the restrictions they carry. */
export {
  type Licence,
  type LicenceConfidence,
  type LicenceRestriction,
  type LicenceRights,
  type RestrictionKind,
  restrictionKinds,
} from './licences/define.js';
export { licences } from './licences/registry.gen.js';

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
