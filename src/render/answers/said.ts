/** Small steps from facts to the words of an answer: values, honest absences, links and counts. */
import { asNumber, asText } from '../../facts/computed/stated.js';
import { absenceOf, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { amount } from '../amounts.js';
import { mdCell, mdLink } from '../markdown.js';
import { absenceSentence } from '../page.js';

/** What a reader sees for each modality. */
export const modalityNames: Readonly<Record<string, string>> = {
  text: 'Text',
  image: 'Image',
  audio: 'Audio',
  video: 'Video',
  other: 'Other',
};

/** A value of a table: an honest absence is told, silence is said. */
export function said(value: unknown, silence = 'Not stated'): string {
  const absence = absenceOf(value);
  if (absence) return absenceSentence(absence.kind, absence.reason);
  const number = asNumber(value);
  if (number) return mdCell(amount(number));
  return mdCell(asText(value) ?? silence);
}

/** A link that shows its own address, or the words for none. */
export function linked(value: unknown, silence: string): string {
  const url = asText(value);
  return url === undefined ? said(value, silence) : mdLink(url);
}

/** The honest absence at a path as a sentence, or undefined. */
export function absentAt(facts: ModelFacts, path: FactPath): string | undefined {
  const found = lookup(facts, path);
  return found.state === 'given' || found.state === 'missing'
    ? undefined
    : absenceSentence(found.state, found.reason);
}

/** Part of an answer that is not stated: its honest absence, or that it is open. */
export function absentWithin(facts: ModelFacts, path: FactPath, subject: string): string {
  const absence = absentAt(facts, path);
  return absence === undefined
    ? `${subject}: not answered, an open point of the provider.`
    : `${subject}: ${absence.charAt(0).toLowerCase()}${absence.slice(1)}`;
}

/** Thousands apart, as everywhere in the documents. */
export const count = (value: number): string => value.toLocaleString('en');
