/** What the program does not cover, and who answers for it. */
import type { Reason } from '../../assess/assessment.js';
import { earlierModel } from '../../figures/safety-clocks.js';
import { type Limitation, limitations, ownerOfLaw } from '../../law/limitations.js';
import { between, bullets, heading, type Line, paragraph } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { citeLine } from '../conclusions/cite.js';
import { lineAsTool } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { toldLiteral } from '../reasons/told.js';

const all: readonly Limitation[] = Object.values(limitations);

/** What lies outside with its owner, then what is unsettled or was not checked and concerns this model; what concerns earlier models alone is left out of a later one’s. */
export function notCovered(page: RenderContext): readonly Block[] {
  const outside = all.filter(({ kind }) => kind === 'outside');
  const met = provisionsMet(page);
  const isLater = earlierModel(page.read.facts) === 'false';
  const law = all.filter(
    ({ kind, provisions, isOfEarlierModels }) =>
      kind !== 'outside' &&
      !(isLater && isOfEarlierModels === true) &&
      provisions.some((each) => met.has(each)),
  );
  return [
    paragraph(
      lineAsTool('dossier/not-covered/here', {
        subjects: between(
          outside.map(({ subject = '', owner = '' }) =>
            lineAsTool('dossier/not-covered/subject', {
              subject: toldLiteral(subject),
              owner: toldLiteral(owner),
            }),
          ),
          '; ',
        ),
      }),
    ),
    ...(law.length === 0 ? [] : lawPoints(law)),
  ];
}

function lawPoints(law: readonly Limitation[]): readonly Block[] {
  return [
    heading(3, lineAsTool('dossier/not-covered/points')),
    paragraph(lineAsTool('dossier/not-covered/owner', { owner: toldLiteral(ownerOfLaw) })),
    ...bullets(law.map(pointOf)),
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

function pointOf({ text, kind, provisions }: Limitation): Line {
  const point = lineAsTool(
    kind === 'unsettled' ? 'dossier/not-covered/unsettled' : 'dossier/not-covered/unchecked',
    { text: toldLiteral(text) },
  );
  if (provisions.length === 0) return point;
  const places = between(provisions.map(citeLine), ', ');
  return lineAsTool('dossier/not-covered/cited', { point, places });
}
