/** The test on texts that speak of the code of practice: they say what the answers say. */
import { flagAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import { answersOf } from './answers.js';

const CHAPTERS = [
  ['transparency', /\btransparency\b/i],
  ['copyright', /\bcopyright\b/i],
  ['safety_and_security', /\bsafety\b/i],
] as const;
const SIGNED =
  /\b(?:is|are|as) (?:a |an )?signator(?:y|ies)\b|\b(?:has|have|we) signed (?:the|all|both|its)\b/i;
const NOT_SIGNED =
  /\b(?:has|have|is|are|did) not (?:yet )?(?:sign(?:ed)?\b|(?:a |an )?signator(?:y|ies)\b)/i;

/** Texts say of the code of practice what the answers say. */
export const codeMatchesText: Computation = (facts) => {
  const signed = CHAPTERS.map(([chapter]) => flagAt(facts, `provider.code_of_practice.${chapter}`));
  if (signed.every((answer) => answer === undefined)) return unknown;
  return failedAt(
    answersOf(facts).flatMap(({ path, kind, text }): readonly FailedPlace[] => {
      if (kind !== 'prose' || !/\bsign/i.test(text)) return [];
      return text.split(/(?<=[.;!?])\s+/).flatMap((sentence) => {
        if (!/\bcode\b|\bchapters?\b/i.test(sentence)) return [];
        const said = NOT_SIGNED.test(sentence) ? false : SIGNED.test(sentence) ? true : undefined;
        if (said === undefined) return [];
        const named = CHAPTERS.flatMap(([, word], index) => (word.test(sentence) ? [index] : []));
        const meant = (named.length > 0 ? named : CHAPTERS.map((_, index) => index)).map(
          (index) => signed[index],
        );
        const agrees =
          meant.includes(undefined) ||
          (said
            ? named.length > 0
              ? meant.every(Boolean)
              : meant.some(Boolean)
            : !(named.length > 0 ? meant.some(Boolean) : meant.every(Boolean)));
        return agrees
          ? []
          : [
              {
                path,
                text: `\`${path}\` says ${quoted(sentence)}, and \`provider.code_of_practice\` says otherwise`,
              },
            ];
      });
    }),
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'code-matches-text': codeMatchesText,
} satisfies Tests;
