/** Arguments that the model, exceptionally, presents no systemic risk (Art. 52(2)), or that none is made. */
import { becauseConcluded } from '../../languages/because.js';
import { heading, paragraph, prose } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import { openLine } from '../open-points.js';
import { factOf, insteadOfLine, type RenderContext } from '../page.js';

/** The arguments below a heading of their own. */
export function argumentsOf(page: RenderContext, level: number): readonly Block[] {
  const path = 'risk.systemic.arguments';
  const found = factOf(page, path);
  const title = heading(level, lineSay('notification/arguments-heading'));
  if (found.state === 'missing') return [title, ...noArguments(page)];
  const instead = insteadOfLine(page, path, found);
  if (instead !== null) return [title, paragraph(instead)];
  return [title, ...prose(found.state === 'given' ? String(found.value) : '')];
}

/** That there is no argument against systemic risk is said by a rebuttal that is none, and by nothing else. */
function noArguments(page: RenderContext): readonly Block[] {
  const rebuttal = factOf(page, 'risk.systemic.rebuttal');
  const isNone = rebuttal.state === 'given' && rebuttal.value === 'none';
  const because = becauseConcluded(isNone ? 'true' : 'unknown', 'true');
  if (because === null) return [paragraph(openLine(page.places, 'notification/arguments'))];
  page.places.tell('not-applicable');
  return [paragraph(lineSay('notification/no-arguments/denies', { because }))];
}
