/** Openness for who works on the facts: what the schemes answer, and what would settle the rest. */
import {
  between,
  bullets,
  capitalLine,
  code,
  line,
  paragraph,
  strong,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { told } from '../reasons/told.js';
import { opennessSentence, opennessValues } from './openness-values.js';
import { answersOfSchemes } from './schemes.js';
import { labelLine } from './words.js';

/** For who works on the facts: the word, the answers, and what to write to settle the rest. */
export function forTheReviewer(page: RenderContext): readonly Block[] {
  const { openness } = page.assessment;
  const { blockedBy } = opennessValues(openness);
  const lines = blockedBy.map(({ label, reason, missing }) => {
    const why = capitalLine(told(reason));
    const paths = between(missing.map(code), ', ');
    const said =
      missing.length === 0 ? line(why, '.') : lineSay('openness/settled-by', { why, paths });
    return line(strong(lineSay('openness/noted', { scheme: labelLine(label) })), ' ', said);
  });
  return [
    paragraph(opennessSentence(openness), ' ', lineSay('openness/outside-the-act')),
    ...answersOfSchemes(page),
    ...(lines.length === 0 ? [] : [paragraph(lineSay('openness/would-settle')), ...bullets(lines)]),
  ];
}
