/** The profiles of SPDX that a document may claim: the schema does not ask for all that a profile demands, so it is asked here. */
import type { Json } from './json-text.js';

type Element = Readonly<Record<string, Json>>;

const ofModel = [
  'releaseTime',
  'suppliedBy',
  'software_downloadLocation',
  'software_packageVersion',
  'software_primaryPurpose',
];
const ofDataset = [
  'builtTime',
  'originatedBy',
  'releaseTime',
  'software_downloadLocation',
  'software_primaryPurpose',
];

/** The profiles whose demands all elements meet; `core` and `software` always. */
export function conformanceOf(elements: readonly Element[]): string[] {
  const models = elements.filter(({ type }) => type === 'ai_AIPackage');
  const datasets = elements.filter(({ type }) => type === 'dataset_DatasetPackage');
  const has = (element: Element, keys: readonly string[]): boolean =>
    keys.every((key) => element[key] !== undefined);
  const isLicensed = (element: Element): boolean =>
    ['hasDeclaredLicense', 'hasConcludedLicense'].every(
      (kind) =>
        elements.filter(
          ({ from, relationshipType }) => from === element.spdxId && relationshipType === kind,
        ).length === 1,
    );
  const claimed = ['core', 'software'];
  if (models.length > 0 && models.every((each) => has(each, ofModel) && isLicensed(each)))
    claimed.push('ai');
  if (
    datasets.length > 0 &&
    datasets.every(
      (each) =>
        has(each, ofDataset) && Array.isArray(each.originatedBy) && each.originatedBy.length === 1,
    )
  )
    claimed.push('dataset');
  return claimed;
}
