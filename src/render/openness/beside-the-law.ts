/** Openness for who works on the facts: what the schemes answer, and what would settle the rest. */
import { openCriteria } from '../../assess/openness/word.js';
import { mdCode, mdText } from '../markdown.js';
import type { RenderContext } from '../page.js';
import { mdWords } from '../sentence-values.js';
import { capital } from '../words.js';
import { opennessValues } from './openness-values.js';
import { answersOfSchemes } from './schemes.js';

/** For who works on the facts: the word, the answers, and what to write to settle the rest. */
export function forTheReviewer(page: RenderContext): string {
  const { openness } = page.assessment;
  const { sentence } = opennessValues(openness);
  const criteria = openness.schemes.flatMap((scheme) => scheme.criteria);
  const blocking = openCriteria(criteria).filter(({ id }) => openness.word.blocked_by.includes(id));
  const lines = blocking.map(({ label, reason, missing }) => {
    const paths = missing.map(mdCode).join(', ');
    const write = paths === '' ? '' : `; write ${paths}`;
    return `- **${mdText(label)}:** ${capital(mdWords(reason))}${write}.`;
  });
  return [
    `${mdText(sentence)} These schemes are not part of the Act, and no answer above reads them.`,
    answersOfSchemes(page),
    ...(lines.length === 0 ? [] : ['What would settle the higher word:', lines.join('\n')]),
  ].join('\n\n');
}
