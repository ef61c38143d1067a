/** Whether the provider follows the safety chapter of the code, and what stands in its place where not. */
import { provisions } from '../../law/provisions.js';
import { callout, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { openLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { capital } from '../words.js';

/** One note before the clocks that the code sets. */
export function codeFollowed(page: RenderContext): Block {
  const found = factOf(page, 'provider.code_of_practice.safety_and_security');
  const voluntary = `Clocks of the code are those of its chapter on safety and security, which is voluntary. ${capital(provisions['art-55(2)'].label)} lets a provider rely on a code to show compliance; signing it gives no presumption of conformity.`;
  if (found.state === 'given' && found.value === true)
    return callout('note', paragraph(text(`${voluntary} The provider has signed the chapter.`)));
  const signed =
    found.state === 'given'
      ? text('The provider has not signed the chapter.')
      : openLine(page.places, 'code/signed');
  return callout(
    'note',
    paragraph(text(voluntary), ' ', signed),
    paragraph(
      'The duties of Art. 55 stand all the same: a provider who follows neither a code nor a harmonised standard shows other adequate means of compliance. The Commission’s guidelines suggest to compare those means with the code, gap by gap, and expect more requests for information.',
    ),
  );
}
