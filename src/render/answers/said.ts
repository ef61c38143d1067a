/** Small steps from facts to the words of an answer: values, honest absences, links and counts. */

import { absenceOf, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asNumber, asText, isEntry } from '../../facts/stated.js';
import { withMarks } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { type Line, line, link, smallLine, text } from '../../markdown/build.js';
import { amount } from '../amounts.js';
import { type OpenKey, openLine, type QuietKey, quietLine } from '../open-points.js';
import { absenceLine, foundAs } from '../page.js';
import { valueLine } from '../value-lines.js';
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
export function valueOr({ places }: Places, value: unknown, silence: OpenKey = 'cell'): Line {
  return shown({ places }, value) ?? openLine(places, silence);
}

/** A value that nobody asks for: an honest absence is told, and silence stays silence. */
export function saidIfAny({ places }: Places, value: unknown, silence: QuietKey = 'dash'): Line {
  return shown({ places }, value) ?? quietLine(silence);
}

function shown({ places }: Places, value: unknown): Line | null {
  const absence = absenceOf(value);
  if (absence) {
    places.tell(foundAs({ state: absence.kind, reason: absence.reason }));
    return absenceLine(absence.kind, absence.reason);
  }
  const number = asNumber(value);
  if (number) return text(amount(number));
  if (isEntry(value)) return valueLine(value, 'amount');
  const words = asText(value);
  return words === undefined ? null : text(words);
}

/** A link that shows its own address, or what stands in its place. */
export function linked(context: Places, value: unknown, silence: OpenKey = 'cell'): Line {
  const url = asText(value);
  return url === undefined ? valueOr(context, value, silence) : link(url);
}

/** A link that nobody asks for. */
export function linkedIfAny(context: Places, value: unknown, silence: QuietKey = 'dash'): Line {
  const url = asText(value);
  return url === undefined ? saidIfAny(context, value, silence) : link(url);
}

/** The honest absence at a path as a sentence, or undefined. */
export function absentAt(facts: ModelFacts, path: FactPath): Line | undefined {
  const found = lookup(facts, path);
  return found.state === 'given' || found.state === 'missing'
    ? undefined
    : absenceLine(found.state, found.reason);
}

/** Part of an answer that is not stated: its honest absence, or that it is open. */
export function absentWithin(
  { facts, places }: Pick<AnswerContext, 'facts' | 'places'>,
  path: FactPath,
  subject: string,
): Line {
  const found = lookup(facts, path);
  if (found.state === 'given' || found.state === 'missing')
    return openLine(places, 'form/part-named', { subject });
  places.tell(foundAs(found));
  return line(`${subject}: `, smallLine(absenceLine(found.state, found.reason)));
}

/** Thousands apart, as everywhere in the documents. */
export const countWithMarks = (value: number): string =>
  withMarks(String(value), spokenLanguage().conventions);
