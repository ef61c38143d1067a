/** The version that a paper counts for itself, apart from that of the documentation: its number and its day. */
import type { DocumentDefinition } from '../documents/define.js';
import { isDay } from '../facts/days.js';
import { type Lookup, lookup } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { FactPath } from '../facts/paths.gen.js';
import { textAt } from '../facts/stated.js';
import { modelName } from '../figures/model-name.js';
import { plainText } from '../markdown/tree.js';
import { lineSay, sayPlain } from './md-say.js';
import { factOf, type RenderContext } from './page.js';
import { providerName } from './title.js';
import { valueLine } from './value-lines.js';

export interface OwnVersion {
  readonly number: string;
  readonly day: string;
}

/** The version under which a paper is kept, as far as it is stated. */
export interface PaperVersion {
  readonly number: string | undefined;
  readonly day: string | undefined;
  /** Whether the paper counts it for itself; else it is that of the documentation. */
  readonly isOwn: boolean;
}

interface Places {
  readonly number: FactPath;
  /** The day of that version; where one does not apply, since nothing was changed yet, the next. */
  readonly days: readonly FactPath[];
}

/** Where a form asks for a version of its own. */
const places: Readonly<Record<string, Places>> = {
  'safety-and-security-framework': {
    number: 'risk.framework.version',
    days: ['risk.framework.confirmed_on'],
  },
  'safety-and-security-model-report': {
    number: 'risk.model_report.version',
    days: ['risk.model_report.updated_on', 'risk.model_report.submitted_on'],
  },
  'training-content-summary': {
    number: 'training_data.summary_version',
    days: ['training_data.summary_last_update'],
  },
};

const ofDocumentation: Places = {
  number: 'documentation.version',
  days: ['documentation.last_updated'],
};

/** Whether the form of a paper asks for a version of its own, stated or not. */
export const countsOwnVersion = (document: DocumentDefinition): boolean =>
  ownPlaces(document) !== undefined;

/** The version under which the paper itself is kept and changed; null where it has none, or its number or day is not stated. */
export const ownVersion = (page: RenderContext): OwnVersion | null =>
  ownVersionOf(page.document, page);

/** The same of any paper, for one that points to it. */
export function ownVersionOf(document: DocumentDefinition, page: RenderContext): OwnVersion | null {
  const own = ownPlaces(document);
  if (own === undefined) return null;
  const number = factOf(page, own.number);
  const day = dayOf(own.days.map((path) => factOf(page, path)));
  if (number.state !== 'given' || day === undefined) return null;
  return { number: String(number.value), day };
}

/** The version of a paper: its own where its form asks for one, and never that of the documentation in its place. */
export function versionOf(document: DocumentDefinition, facts: ModelFacts): PaperVersion {
  const own = ownPlaces(document);
  const { number, days } = own ?? ofDocumentation;
  return {
    number: textAt(facts, number),
    day: dayOf(days.map((path) => lookup(facts, path))),
    isOwn: own !== undefined,
  };
}

/** What stands at the foot of each page: the model, or the provider whose paper it is, and the version of the paper. */
export function footOf(document: DocumentDefinition, facts: ModelFacts): string {
  const { number, day, isOwn } = versionOf(document, facts);
  const model = modelName(textAt(facts, 'model.name'), textAt(facts, 'model.version'));
  const subject = isOwn && document.subject === 'provider' ? providerName(facts) : model;
  const version = isOwn
    ? number !== undefined && day !== undefined && versionWords(number, day)
    : number !== undefined && sayPlain('layout/documentation', { version: number });
  return [subject, version].filter(Boolean).join(' · ');
}

const versionWords = (number: string, day: string): string =>
  plainText(lineSay('frame/version', { number: valueLine(number), day: valueLine(day, 'date') }));

/** A day that is not stated is not that of an earlier version. */
function dayOf(found: readonly Lookup[]): string | undefined {
  const decisive = found.find(({ state }) => state !== 'not_applicable');
  return decisive?.state === 'given' && isDay(decisive.value) ? decisive.value : undefined;
}

const ownPlaces = ({ form }: DocumentDefinition): Places | undefined =>
  form === null ? undefined : places[form];
