/** What the program does not cover, and who answers for it. */
import type { Reason } from '../../assess/assessment.js';
import { type Limitation, limitations, ownerOfLaw } from '../../law/limitations.js';
import { label } from '../conclusions/cite.js';
import { mdTable, mdText } from '../markdown.js';
import type { Page } from '../page.js';

const all: readonly Limitation[] = Object.values(limitations);
const kindWords = { unsettled: 'Unsettled', unchecked: 'Not checked', outside: 'Outside' } as const;

/** What lies outside with its owner, then what is unsettled or was not checked and concerns this model. */
export function notCovered(page: Page): string {
  const outside = all.filter(({ kind }) => kind === 'outside');
  const met = provisionsMet(page);
  const law = all.filter(
    ({ kind, provisions }) => kind !== 'outside' && provisions.some((each) => met.has(each)),
  );
  return [
    `Not dealt with here: ${outside.map(({ subject = '', owner = '' }) => mdText(`${subject} (${owner})`)).join('; ')}.`,
    ...(law.length === 0 ? [] : [lawPoints(law)]),
  ].join('\n\n');
}

function lawPoints(law: readonly Limitation[]): string {
  return [
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

/** The places of the law on which an answer or a duty of this model rests. */
function provisionsMet({ assessment }: Page): ReadonlySet<string> {
  const within = ({ provision, because }: Reason): readonly string[] => [
    ...(provision === null ? [] : [provision]),
    ...because.flatMap(within),
  ];
  return new Set([
    ...Object.values(assessment.gates)
      .filter(({ answer }) => answer === 'open' || answer === 'review')
      .flatMap(({ reason }) => within(reason)),
    ...assessment.obligations
      .filter(({ outcome }) => outcome === 'applies' || outcome === 'undetermined')
      .map(({ provision }) => provision),
    ...assessment.findings.flatMap(({ provision, severity }) =>
      provision === null || severity === 'note' ? [] : [provision],
    ),
  ]);
}

function cited(provisions: Limitation['provisions']): string {
  return provisions.length === 0 ? '' : ` (${provisions.map(label).join(', ')})`;
}
