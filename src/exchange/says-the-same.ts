/** Whether facts state already what a file says: the same value, the same licence, or a list that holds every entry of the file. */
import { licenceLeaves, lookupLicence } from '../facts/licence.js';
import { valueDigest } from '../facts/provenance.js';

/** What the facts state beyond the file is no difference. */
export function saysTheSame(path: string, stated: unknown, found: unknown): boolean {
  if (valueDigest(stated) === valueDigest(found)) return true;
  if (path === 'licensing.license') return isSameLicence(stated, found);
  if (!Array.isArray(stated) || !Array.isArray(found)) return false;
  if (found.every(isMapping)) {
    return found.every((row) => stated.some((each) => isMapping(each) && holds(each, row)));
  }
  return listed(stated) === listed(found);
}

/** One licence under two spellings; an expression of several has to be the same text. */
function isSameLicence(stated: unknown, found: unknown): boolean {
  if (typeof stated !== 'string' || typeof found !== 'string') return false;
  const [one, other] = [licenceLeaves(lookupLicence(stated)), licenceLeaves(lookupLicence(found))];
  const [first] = one;
  const [second] = other;
  return (
    one.length === 1 &&
    other.length === 1 &&
    first?.kind === 'licence' &&
    second?.kind === 'licence' &&
    first.licence.id === second.licence.id &&
    first.exception === second.exception
  );
}

type Row = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holds = (stated: Row, found: Row): boolean =>
  Object.entries(found).every(([key, value]) => valueDigest(stated[key]) === valueDigest(value));

/** Entries in no order: a list of modalities or tasks is a set. */
const listed = (list: readonly unknown[]): string => list.map(valueDigest).toSorted().join();
