/** What the program does not cover, and who answers for it. */
import { type Limitation, limitations, ownerOfLaw } from '../../law/limitations.js';
import { label } from '../conclusions/cite.js';
import { mdTable, mdText } from '../markdown.js';

const all: readonly Limitation[] = Object.values(limitations);
const kindWords = { unsettled: 'Unsettled', unchecked: 'Not checked', outside: 'Outside' } as const;

/** What lies outside with its owner, then what is unsettled or was not checked. */
export function notCovered(): string {
  const outside = all.filter(({ kind }) => kind === 'outside');
  const law = all.filter(({ kind }) => kind !== 'outside');
  return [
    mdTable(
      ['Subject', 'What is not covered', 'Owner'],
      outside.map(({ subject = '', text, owner = '', provisions }) => [
        `**${mdText(subject)}**`,
        `${mdText(text)}${cited(provisions)}`,
        mdText(owner),
      ]),
    ),
    '### Points of law that are unsettled or were not checked',
    `${mdText(ownerOfLaw)} answers for these points.`,
    mdTable(
      ['State', 'Point'],
      law.map(({ text, kind, provisions }) => [
        kindWords[kind],
        `${mdText(text)}${cited(provisions)}`,
      ]),
    ),
  ].join('\n\n');
}

function cited(provisions: Limitation['provisions']): string {
  return provisions.length === 0 ? '' : ` (${provisions.map(label).join(', ')})`;
}
