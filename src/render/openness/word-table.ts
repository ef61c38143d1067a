/** The word that the stated facts support, the higher one that is possible, and what the provider claims, as a table. */
import { type ClaimJudged, judgeClaim } from '../../assess/openness/claim.js';
import { isEntry } from '../../facts/stated.js';
import { claimIn } from '../../openness/computed/claims.js';
import { textOf } from '../../openness/computed/part.js';
import { mdLink, mdStatus, mdTable, mdText } from '../markdown.js';
import { quiet } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { capital } from '../words.js';
import { opennessValues } from './openness-values.js';

const claimWords: Readonly<Record<ClaimJudged['is'], string>> = {
  held: mdStatus('met', 'Supported by the stated facts'),
  unsettled: mdStatus('open', 'Not settled yet'),
  exceeding: mdStatus('failed', 'Above what the stated facts support'),
};

/** A row for each word; what nobody claims and what can not rise has none. */
export function wordTable(page: RenderContext): string {
  const { word, possible, blockedBy, isJudgementAlone } = opennessValues(page.assessment.openness);
  const above = isJudgementAlone
    ? 'once the provider has judged that the data information suffices; every other criterion of the Open Source AI Definition 1.0 is met'
    : blockedBy.length === 0
      ? 'once it is stated whether the weights are public'
      : `once this is settled: ${blockedBy.join(', ').toLowerCase()}`;
  return mdTable(
    ['Word', 'Content'],
    [
      [
        '**Supported by the stated facts**',
        word === null ? quiet('openness/no-word') : `**${mdText(capital(word))}**`,
      ],
      ...(possible === null
        ? []
        : [['**Possible**', `${mdText(capital(possible))}, ${mdText(above)}`]]),
      ...claimed(page).map((content) => ['**Claimed by the provider**', content]),
    ],
  );
}

/** What the provider says of openness elsewhere, in its own words, and whether the stated facts support it. */
function claimed(page: RenderContext): readonly string[] {
  const found = factOf(page, 'openness.claims');
  if (found.state !== 'given' || !Array.isArray(found.value)) return [];
  return found.value.filter(isEntry).flatMap((each) => {
    const words = textOf(each.words);
    if (words === null) return [];
    const url = textOf(each.url);
    const claim = claimIn(words);
    const said = `“${mdText(words)}”${url === null ? '' : ` (${mdLink(url)})`}`;
    return claim === null
      ? said
      : `${said}: ${claimWords[judgeClaim(claim.claims, page.assessment.openness).is]}`;
  });
}
