/** Whether the provider follows the safety chapter of the code, and what stands in its place where not. */
import { callout, paragraph } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool } from '../md-say.js';
import { openLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';

/** One note before the clocks that the code sets. */
export function codeFollowed(page: RenderContext): Block {
  const found = factOf(page, 'provider.code_of_practice.safety_and_security');
  const voluntary = lineAsTool('dossier/code/voluntary', { place: 'art-55(2)' });
  if (found.state === 'given' && found.value === true)
    return callout('note', paragraph(voluntary, ' ', lineAsTool('dossier/code/signed')));
  const signed =
    found.state === 'given'
      ? lineAsTool('dossier/code/not-signed')
      : openLine(page.places, 'code/signed');
  return callout(
    'note',
    paragraph(voluntary, ' ', signed),
    paragraph(lineAsTool('dossier/code/all-the-same')),
  );
}
