/** How downstream providers ask for more than the rows that a signatory gives them unasked. */
import { lawTerm } from '../../law/spell.js';
import { factOf, type RenderContext } from '../page.js';
import { inline } from '../values.js';

/** One sentence, with the days of the Code for a signatory alone. */
export function furtherInformation(page: RenderContext): string {
  const at = ['provider.contact.email', 'provider.contact.url'].flatMap((path, index) => {
    const found = factOf(page, path);
    return found.state === 'given' ? [inline(found.value, index === 1 ? 'link' : 'text')] : [];
  });
  const signed = factOf(page, 'provider.code_of_practice.transparency');
  const isSigned = signed.state === 'given' && signed.value === true;
  const when = isSigned
    ? `, at the latest within ${lawTerm('downstreamRequestDays')} save in exceptional circumstances (Code, Transparency, measure 1.2)`
    : '';
  const more = at.length === 0 ? '' : ` Further information on request${when}: ${at.join(', ')}.`;
  return `The numbers left out are rows for authorities.${more}`;
}
