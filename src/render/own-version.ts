/** The version that a paper counts for itself, apart from that of the documentation: its number and its day. */
import type { DocumentDefinition } from '../documents/define.js';
import { isDay } from '../facts/days.js';
import type { FactPath } from '../facts/paths.gen.js';
import { factOf, type RenderContext } from './page.js';

export interface OwnVersion {
  readonly number: string;
  readonly day: string;
}

/** Where a form asks for a version of its own; of several days the first that is stated. */
const places: Readonly<Record<string, { number: FactPath; days: readonly FactPath[] }>> = {
  'safety-and-security-framework': {
    number: 'risk.framework.version',
    days: ['risk.framework.confirmed_on'],
  },
  'safety-and-security-model-report': {
    number: 'risk.model_report.version',
    days: ['risk.model_report.updated_on', 'risk.model_report.submitted_on'],
  },
};

/** The version under which the paper itself is kept and changed; null where it has none, or its number or day is not stated. */
export function ownVersion(page: RenderContext): OwnVersion | null {
  const place = placeOf(page.document);
  if (place === undefined) return null;
  const number = factOf(page, place.number);
  const day = place.days
    .map((path) => factOf(page, path))
    .flatMap((found) => (found.state === 'given' && isDay(found.value) ? [found.value] : []))[0];
  if (number.state !== 'given' || day === undefined) return null;
  return { number: String(number.value), day };
}

const placeOf = ({ form }: DocumentDefinition): (typeof places)[string] | undefined =>
  form === null ? undefined : places[form];
