/** The word that the stated facts support, the higher one that is possible, and what the provider claims, as a table. */
import { type ClaimJudged, judgeClaim } from '../../assess/openness/claim.js';
import { isEntry } from '../../facts/stated.js';
import type { LabelKey } from '../../languages/say.js';
import {
  between,
  capitalLine,
  type Line,
  link,
  status,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block, Status } from '../../markdown/tree.js';
import { claimIn } from '../../openness/computed/claims.js';
import { textOf } from '../../openness/computed/part.js';
import { lineSay, sayPlain } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { opennessValues } from './openness-values.js';
import { labelInside } from './words.js';

const claimWords: Readonly<Record<ClaimJudged['is'], readonly [kind: Status, word: LabelKey]>> = {
  held: ['met', 'openness/claim/held'],
  unsettled: ['open', 'openness/claim/unsettled'],
  exceeding: ['failed', 'openness/claim/exceeding'],
};

/** A row for each word; what nobody claims and what can not rise has none. */
export function wordTable(page: RenderContext): readonly Block[] {
  const { word, possible } = opennessValues(page.assessment.openness);
  return [
    table(
      [lineSay('openness/column/word'), lineSay('openness/column/content')],
      [
        [
          strong(lineSay('openness/supported')),
          word === null ? quietLine('openness/no-word') : strong(capitalLine(word)),
        ],
        ...(possible === null
          ? []
          : [[strong(lineSay('openness/possible')), onceSettled(page, capitalLine(possible))]]),
        ...claimed(page).map((content) => [strong(lineSay('openness/claimed')), content]),
      ],
    ),
  ];
}

/** The higher word, and what stands before it. */
function onceSettled({ assessment: { openness } }: RenderContext, word: Line): Line {
  const { blockedBy, isJudgementAlone } = opennessValues(openness);
  if (isJudgementAlone) return lineSay('openness/once-judged', { word });
  if (blockedBy.length === 0) return lineSay('openness/once-public', { word });
  const points = between(
    blockedBy.map(({ label }) => labelInside(label)),
    ', ',
  );
  return lineSay('openness/once-settled', { word, points });
}

/** What the provider says of openness elsewhere, in its own words, and whether the stated facts support it. */
function claimed(page: RenderContext): readonly Line[] {
  const found = factOf(page, 'openness.claims');
  if (found.state !== 'given' || !Array.isArray(found.value)) return [];
  return found.value.filter(isEntry).flatMap((each): readonly Line[] => {
    const said = textOf(each.words);
    if (said === null) return [];
    const url = textOf(each.url);
    const claim = claimIn(said);
    const words = lineSay('openness/claim/words', { words: text(said) });
    const whole =
      url === null ? words : lineSay('openness/claim/at', { words, address: link(url) });
    if (claim === null) return [whole];
    const [kind, word] = claimWords[judgeClaim(claim.claims, page.assessment.openness).is];
    return [
      lineSay('openness/claim/judged', { claim: whole, verdict: status(kind, sayPlain(word)) }),
    ];
  });
}
