/** What the program does not cover, and who answers for it. */
import type { Reason } from '../../assess/assessment.js';
import { type Limitation, limitations, ownerOfLaw } from '../../law/limitations.js';
import {
  between,
  bullets,
  heading,
  type Line,
  line,
  paragraph,
  strong,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { cited as citation } from '../conclusions/cite.js';
import type { RenderContext } from '../page.js';

const all: readonly Limitation[] = Object.values(limitations);
const kindWords = { unsettled: 'Unsettled', unchecked: 'Not checked', outside: 'Outside' } as const;

/** What lies outside with its owner, then what is unsettled or was not checked and concerns this model. */
export function notCovered(page: RenderContext): readonly Block[] {
  const outside = all.filter(({ kind }) => kind === 'outside');
  const met = provisionsMet(page);
  const law = all.filter(
    ({ kind, provisions }) => kind !== 'outside' && provisions.some((each) => met.has(each)),
  );
  return [
    paragraph(
      'Not dealt with here: ',
      between(
        outside.map(({ subject = '', owner = '' }) => text(`${subject} (${owner})`)),
        '; ',
      ),
      '.',
    ),
    ...(law.length === 0 ? [] : lawPoints(law)),
  ];
}

function lawPoints(law: readonly Limitation[]): readonly Block[] {
  return [
    heading(3, 'Points of law that are unsettled or were not checked'),
    paragraph(text(ownerOfLaw), ' answers for these points.'),
    ...bullets(
      law.map(({ text: words, kind, provisions }) =>
        line(strong(kindWords[kind], '.'), ' ', text(words), cited(provisions)),
      ),
    ),
  ];
}

/** The places of the law on which an answer or a duty of this model rests. */
function provisionsMet({ assessment }: RenderContext): ReadonlySet<string> {
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

function cited(provisions: Limitation['provisions']): Line {
  return provisions.length === 0 ? [] : line(` (${provisions.map(citation).join(', ')})`);
}
