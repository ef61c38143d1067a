/** What a page says of openness in a line or two: the word, what stands above it, and the answer of each scheme. */

import { inTheWay } from '../../assess/openness/class-of.js';
import type {
  CriterionResult,
  OpennessResult,
  SchemeResult,
} from '../../assess/openness/openness-result.js';
import { openCriteria } from '../../assess/openness/word.js';
import type { Line } from '../../markdown/build.js';
import mof from '../../openness/mof-1-0.js';
import { lineSay } from '../md-say.js';
import { wordHeld, wordLine } from './words.js';

export interface OpennessValues {
  /** The word that the stated facts support, or null. */
  readonly word: Line | null;
  /** The higher word that is still possible; null where there is none. */
  readonly possible: Line | null;
  /** What stands between the two. */
  readonly blockedBy: readonly CriterionResult[];
  /** Whether only the provider's judgement on the data information is lacking. */
  readonly isJudgementAlone: boolean;
}

const judgement = 'osaid/data-sufficient';

/** The values of a page. */
export function opennessValues(openness: OpennessResult): OpennessValues {
  const { word, schemes } = openness;
  const all = schemes.flatMap(({ criteria }) => criteria);
  return {
    word: wordHeld(openness),
    possible: word.possible === word.holds ? null : wordLine(word.possible),
    blockedBy: word.blocked_by.flatMap((id) => all.find((each) => each.id === id) ?? []),
    isJudgementAlone: word.blocked_by.length === 1 && word.blocked_by[0] === judgement,
  };
}

/** One sentence without the word of the law in it, for a page that has a line for it. */
export function opennessSentence(openness: OpennessResult): Line {
  const { word, possible: higher, blockedBy, isJudgementAlone } = opennessValues(openness);
  const criteria = blockedBy.length;
  if (word === null) {
    if (higher === null) return lineSay('openness/no-word');
    return isJudgementAlone
      ? lineSay('openness/no-word-judgement')
      : lineSay('openness/no-word-possible', { higher, criteria });
  }
  if (higher === null) return lineSay('openness/facts-support', { word });
  return isJudgementAlone
    ? lineSay('openness/facts-support-judgement', { word })
    : lineSay('openness/facts-support-possible', { word, higher, criteria });
}

/** The answer of a scheme in words: `not met: 7 of 15 criteria fail, 1 is not settled`. */
export function schemeVerdict(scheme: SchemeResult): Line {
  if (scheme.counts !== null) return countsInWords(scheme);
  if (
    ['yes', 'no', 'review'].includes(String(scheme.answer)) ||
    scheme.id === 'osaid-1.0' ||
    scheme.id === 'open-weights'
  )
    return criteriaInWords(scheme);
  return classInWords(scheme);
}

function criteriaInWords({ criteria: all, answer }: SchemeResult): Line {
  const failing = all.filter((each) => each.answer === 'no').length;
  const open = openCriteria(all).length;
  const criteria = all.length;
  if (answer === 'yes') return lineSay('openness/answer/met');
  if (answer !== 'no') return lineSay('openness/answer/unsettled', { open, criteria });
  return open === 0
    ? lineSay('openness/answer/not-met', { failing, criteria })
    : lineSay('openness/answer/not-met-open', { failing, criteria, open });
}

const leastClasses: Readonly<Record<string, string>> = {
  'at least II': 'II',
  'at least III': 'III',
};

function classInWords({ answer, criteria }: SchemeResult): Line {
  if (answer === 'none') return lineSay('openness/answer/no-class');
  if (answer !== 'open') {
    const least = leastClasses[String(answer)];
    return least === undefined
      ? lineSay('openness/answer/class', { class: String(answer) })
      : lineSay('openness/answer/at-least-class', { class: least });
  }
  const parts = inTheWay(mof, criteria)?.criteria.length ?? 0;
  return lineSay('openness/answer/class-open', { parts });
}

function countsInWords({ criteria }: SchemeResult): Line {
  const of = (wanted: CriterionResult['answer']): number =>
    criteria.filter(({ answer }) => answer === wanted).length;
  const counts = lineSay('openness/answer/counted', {
    ...{ open: of('yes'), partial: of('review'), closed: of('no'), unanswered: of('open') },
  });
  const left = of(null);
  return left === 0 ? counts : lineSay('openness/answer/counted-tuned', { counts, left });
}
