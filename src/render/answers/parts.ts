/** An answer of several facts under one label, each part with its own lead-in. */

import type { AnswerKind } from '../../facts/define.js';
import { lookup } from '../../facts/lookup.js';
import { asText, type Entry, isEntry } from '../../facts/stated.js';
import { mdProse, mdText } from '../markdown.js';
import { openPoint } from '../open-points.js';
import { absenceSentence, foundAs } from '../page.js';
import type { PlacesRecorder } from '../places-met.js';
import { sentence } from '../words.js';
import { type Answer, type AnswerContext, isNothing } from './answer.js';
import { said } from './said.js';

type Part = Extract<AnswerKind, { kind: 'parts' }>['parts'][number];

/** What is stated, what is absent for a reason, and what the form asks for and is not there; null where nothing is stated. */
export function partsAnswer(
  { facts, places }: Pick<AnswerContext, 'facts' | 'places'>,
  parts: readonly Part[],
): Answer | null {
  const found = parts.map((part) => ({ part, found: lookup(facts, part.fact) }));
  const isStated = found.some(
    ({ found: each }) => each.state === 'given' && !isNothing(each.value),
  );
  if (!isStated) return null;
  const lines = found.flatMap(({ part, found: each }) => {
    const lead = `*${mdText(part.label)}.*`;
    if (each.state === 'given')
      return isNothing(each.value) ? [] : [told(places, lead, each.value)];
    if (each.state !== 'missing') {
      places.tell(foundAs(each));
      return [`${lead} ${absenceSentence(each.state, each.reason)}`];
    }
    return part.needed === true ? [`${lead} ${openPoint(places, 'form/part')}`] : [];
  });
  return { markdown: lines.join('\n\n') };
}

/** Prose after its lead-in; a list of named things as bullets below it. */
function told(places: PlacesRecorder, lead: string, value: unknown): string {
  if (!Array.isArray(value)) return `${lead} ${sentence(mdProse(String(value)))}`;
  const bullets = value.map(
    (each) => `- ${isEntry(each) ? named(places, each) : mdText(String(each))}`,
  );
  return `${lead}\n\n${bullets.join('\n')}`;
}

function named(places: PlacesRecorder, { name, description }: Entry): string {
  const words = asText(description);
  const title = said({ places }, name);
  return words === undefined ? title : `${title}: ${mdText(words)}`;
}
