/** An answer of several facts under one label, each part with its own lead-in. */

import type { AnswerKind } from '../../facts/define.js';
import { lookup } from '../../facts/lookup.js';
import { asText, type Entry, isEntry } from '../../facts/stated.js';
import {
  between,
  bullets,
  emphasis,
  type Line,
  led,
  line,
  paragraph,
  prose,
  sentenceBlocks,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { formWord } from '../form-answer.js';
import { openLine } from '../open-points.js';
import { absenceLine, foundAs } from '../page.js';
import type { CoverageRecorder } from '../provision-coverage.js';
import { type Answer, type AnswerContext, isNothing } from './answer.js';
import { valueOr } from './said.js';

type Part = Extract<AnswerKind, { kind: 'parts' }>['parts'][number];

/** What is stated, what is absent for a reason, and what the form asks for and is not there; null where nothing is stated. */
export function partsAnswer(
  { facts, places }: Pick<AnswerContext, 'facts' | 'places'>,
  parts: readonly Part[],
  rowLabel = '',
): Answer | null {
  const found = parts.map((part) => ({ part, found: lookup(facts, part.fact) }));
  const isStated = found.some(
    ({ found: each }) => each.state === 'given' && !isNothing(each.value),
  );
  if (!isStated) return null;
  const blocks = found.flatMap(({ part, found: each }): readonly Block[] => {
    // What the row is called need not be said in it again.
    const lead = part.label === rowLabel ? [] : emphasis(text(formWord(part.label)), '.');
    if (each.state === 'given') return isNothing(each.value) ? [] : told(places, lead, each.value);
    if (each.state !== 'missing') {
      places.tell(foundAs(each));
      return [behind(lead, absenceLine(each.state, each.reason))];
    }
    return part.needed === true ? [behind(lead, openLine(places, 'form/part'))] : [];
  });
  return { blocks };
}

const behind = (lead: Line, words: Line): Block =>
  paragraph(between(lead.length === 0 ? [words] : [lead, words], ' '));

/** Prose after its lead-in; a list of named things as bullets below it. */
function told(places: CoverageRecorder, lead: Line, value: unknown): readonly Block[] {
  if (!Array.isArray(value)) {
    const said = sentenceBlocks(prose(String(value)));
    return lead.length === 0 ? said : led(lead, said);
  }
  return [
    ...(lead.length === 0 ? [] : [paragraph(lead)]),
    ...bullets(value.map((each) => (isEntry(each) ? named(places, each) : text(String(each))))),
  ];
}

function named(places: CoverageRecorder, { name, description }: Entry): Line {
  const words = asText(description);
  const title = valueOr({ places }, name);
  return words === undefined ? title : line(title, ': ', text(words));
}
