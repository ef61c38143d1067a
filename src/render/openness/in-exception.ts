/** Openness in the paper on the exception: beside what the law decides, and never as a part of it. */
import { paragraph, strong } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { wordHeld } from './words.js';

/** One paragraph for the paper about the exception. */
export function besideTheLaw({ assessment: { openness } }: RenderContext): readonly Block[] {
  const word = wordHeld(openness);
  return [
    paragraph(
      strong(lineSay('openness/by-other-schemes')),
      ' ',
      word === null ? lineSay('openness/beside-open') : lineSay('openness/beside', { word }),
    ),
  ];
}

/** What the statement says of the exception behind its result. */
export function byTheAct(): readonly Block[] {
  return [paragraph(lineSay('openness/by-the-act', { place: 'art-53(2)' }))];
}
