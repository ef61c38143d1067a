/** How downstream providers ask for more than the rows that a signatory gives them unasked. */
import { thresholds } from '../../law/thresholds.js';
import { between, paragraph } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayPlain, shown } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';

/** One paragraph, with the days of the Code for a signatory alone. */
export function furtherInformation(page: RenderContext): readonly Block[] {
  const found = ['provider.contact.email', 'provider.contact.url'].flatMap((path, index) => {
    const stated = factOf(page, path);
    return stated.state === 'given' ? [valueLine(stated.value, index === 1 ? 'link' : 'text')] : [];
  });
  const signed = factOf(page, 'provider.code_of_practice.transparency');
  if (found.length === 0) return [paragraph(lineSay('documentation-form/further-none'))];
  const at = between(found, ', ');
  if (signed.state !== 'given' || signed.value !== true)
    return [paragraph(lineSay('documentation-form/further', { at }))];
  const { value } = thresholds.downstreamRequestDays;
  const term = sayPlain('unit/days', { amount: shown(value), number: Number(value) });
  const place = 'code-transparency(1.2)';
  return [paragraph(lineSay('documentation-form/further-signed', { at, term, place }))];
}
