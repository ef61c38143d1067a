/** Recognises answers that were copied from the third draft of the Model Documentation Form (11 March 2025) by the names of rows that the published form no longer has. */
import type { Computation } from '../../figures/computation.js';
import { textsOf } from '../../figures/texts.js';
import type { Tests } from '../../figures/truth.js';

/** Rows and options of the draft, as somebody carries them over: at the beginning of a text or a line, before a colon or a dash. */
const draftRows: readonly RegExp[] = [
  /\bdata annotation or creation\b/i,
  /^[ \t]*(?:[-*•]\s*)?measures to detect (?:harmful content|personal data)\s*[:–—-]/im,
  /^[ \t]*(?:[-*•]\s*)?(?:model family|system architecture|model adaptations|adversarial testing|model evaluation)\s*[:–—]/im,
];

/** The facts from which the rows of the form are filled. */
const filled = /^(?:model|data|training)\./;

/** No text of the form's facts is a row of the draft. */
export const noThirdDraftWords: Computation = (facts) => {
  const spots = textsOf(facts).flatMap(({ path, text }) => {
    if (!filled.test(path)) return [];
    const found = draftRows.map((row) => row.exec(text)?.[0].trim()).find(Boolean);
    return found === undefined ? [] : [{ path, text: `“${found}”` }];
  });
  return spots.length > 0 ? { truth: 'false', spots } : { truth: 'true' };
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'no-third-draft-words': noThirdDraftWords,
} satisfies Tests;
