/** Small steps from facts to the words of an answer: values, honest absences, links and counts. */

import { absenceOf, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asNumber, asText, isEntry } from '../../facts/stated.js';
import { withMarks } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { amount } from '../amounts.js';
import { mdCell, mdLink } from '../markdown.js';
import { type OpenKey, openPoint, type QuietKey, quiet } from '../open-points.js';
import { absenceSentence, foundAs } from '../page.js';
import { inline } from '../values.js';
import { capital, wordsFor } from '../words.js';
import type { AnswerContext } from './answer.js';

/** What a reader of a form sees for each modality, in the language that is spoken. */
export function modalityName(modality: string): string | undefined {
  return Object.hasOwn(modalityNames, modality) ? capital(wordsFor(modality)) : undefined;
}

/** The modalities of the summary as its printers know them. */
export const modalityNames: Readonly<Record<string, string>> = {
  text: 'Text',
  image: 'Image',
  audio: 'Audio',
  video: 'Video',
  other: 'Other',
};

type Places = Pick<AnswerContext, 'places'>;

/** A value that the form asks for: an honest absence is told, silence is an open point. */
export function said({ places }: Places, value: unknown, silence: OpenKey = 'cell'): string {
  return shown({ places }, value) ?? openPoint(places, silence);
}

/** A value that nobody asks for: an honest absence is told, and silence stays silence. */
export function saidIfAny({ places }: Places, value: unknown, silence: QuietKey = 'dash'): string {
  return shown({ places }, value) ?? quiet(silence);
}

function shown({ places }: Places, value: unknown): string | null {
  const absence = absenceOf(value);
  if (absence) {
    places.tell(foundAs({ state: absence.kind, reason: absence.reason }));
    return absenceSentence(absence.kind, absence.reason);
  }
  const number = asNumber(value);
  if (number) return mdCell(amount(number));
  if (isEntry(value)) return inline(value, 'amount');
  const text = asText(value);
  return text === undefined ? null : mdCell(text);
}

/** A link that shows its own address, or what stands in its place. */
export function linked(context: Places, value: unknown, silence: OpenKey = 'cell'): string {
  const url = asText(value);
  return url === undefined ? said(context, value, silence) : mdLink(url);
}

/** A link that nobody asks for. */
export function linkedIfAny(context: Places, value: unknown, silence: QuietKey = 'dash'): string {
  const url = asText(value);
  return url === undefined ? saidIfAny(context, value, silence) : mdLink(url);
}

/** The honest absence at a path as a sentence, or undefined. */
export function absentAt(facts: ModelFacts, path: FactPath): string | undefined {
  const found = lookup(facts, path);
  return found.state === 'given' || found.state === 'missing'
    ? undefined
    : absenceSentence(found.state, found.reason);
}

/** Part of an answer that is not stated: its honest absence, or that it is open. */
export function absentWithin(
  { facts, places }: Pick<AnswerContext, 'facts' | 'places'>,
  path: FactPath,
  subject: string,
): string {
  const found = lookup(facts, path);
  if (found.state === 'given' || found.state === 'missing')
    return openPoint(places, 'form/part-named', { subject });
  places.tell(foundAs(found));
  const absence = absenceSentence(found.state, found.reason);
  return `${subject}: ${absence.charAt(0).toLowerCase()}${absence.slice(1)}`;
}

/** Thousands apart, as everywhere in the documents. */
export const count = (value: number): string =>
  withMarks(String(value), spokenLanguage().conventions);
