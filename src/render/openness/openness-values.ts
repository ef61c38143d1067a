/** What a page says of openness in a line or two: the word, what stands above it, and the answer of each scheme, as plain text. */

import { inTheWay } from '../../assess/openness/class-of.js';
import type {
  CriterionResult,
  OpennessResult,
  SchemeResult,
} from '../../assess/openness/openness-result.js';
import { openCriteria } from '../../assess/openness/word.js';
import mof from '../../openness/mof-1-0.js';

/** One scheme with its answer in words: `not met: 7 of 15 criteria fail, 1 is not settled`. */
export interface SchemeLine {
  readonly id: string;
  /** With its version: `Open Source AI Definition 1.0`. */
  readonly name: string;
  readonly link: string;
  readonly verdict: string;
}

export interface OpennessValues {
  /** Whether the facts say anything of openness; nothing is printed otherwise. */
  readonly isStated: boolean;
  /** The word that the stated facts support, or null. */
  readonly word: string | null;
  /** The higher word that is still possible; null where there is none. */
  readonly possible: string | null;
  /** What stands between the two, in a few words each. */
  readonly blockedBy: readonly string[];
  /** Whether only the provider's judgement on the data information is lacking. */
  readonly isJudgementAlone: boolean;
  readonly schemes: readonly SchemeLine[];
  /** One sentence without the word of the law in it, for a page that has a line for it. */
  readonly sentence: string;
}

const judgement = 'osaid/data-sufficient';

/** The values of a page; a pure function of the assessment. */
export function opennessValues(openness: OpennessResult): OpennessValues {
  const { word, schemes } = openness;
  const all = schemes.flatMap(({ criteria }) => criteria);
  const blockedBy = word.blocked_by.flatMap(
    (id) => all.find((each) => each.id === id)?.label ?? [],
  );
  const possible = word.possible === word.holds ? null : word.possible;
  const isJudgementAlone = word.blocked_by.length === 1 && word.blocked_by[0] === judgement;
  const count = blockedBy.length;
  const above =
    possible === null
      ? ''
      : isJudgementAlone
        ? '; every other criterion of the Open Source AI Definition 1.0 is met'
        : `; “${possible}” is possible, with ${count} ${count === 1 ? 'criterion' : 'criteria'} to be settled`;
  return {
    isStated: openness.stated,
    word: word.holds,
    possible,
    blockedBy,
    isJudgementAlone,
    schemes: schemes.map((scheme) => ({
      id: scheme.id,
      name: schemeName(scheme),
      link: scheme.link,
      verdict: schemeVerdict(scheme),
    })),
    sentence: `${word.holds === null ? 'The facts support no word yet' : `The facts support “${word.holds}”`}${above}.`,
  };
}

/** The name with its version, where a version is a number that readers know. */
export function schemeName({ name, version, id }: SchemeResult): string {
  return version === null || id === 'eu-index' ? name : `${name} ${version}`;
}

/** The answer of a scheme in words. */
export function schemeVerdict(scheme: SchemeResult): string {
  if (scheme.counts !== null) return countsInWords(scheme);
  if (
    ['yes', 'no', 'review'].includes(String(scheme.answer)) ||
    scheme.id === 'osaid-1.0' ||
    scheme.id === 'open-weights'
  )
    return criteriaInWords(scheme);
  return classInWords(scheme);
}

function criteriaInWords({ criteria, answer }: SchemeResult): string {
  const failing = criteria.filter((each) => each.answer === 'no').length;
  const open = openCriteria(criteria).length;
  if (answer === 'yes') return 'met';
  const settled = open === 0 ? '' : `${open} ${open === 1 ? 'is' : 'are'} not settled`;
  return answer === 'no'
    ? `not met: ${failing} of ${criteria.length} criteria ${failing === 1 ? 'fails' : 'fail'}${settled === '' ? '' : `, ${settled}`}`
    : `not settled: ${open} of ${criteria.length} criteria`;
}

function classInWords({ answer, criteria }: SchemeResult): string {
  if (answer === 'none') return 'no class';
  if (answer !== 'open')
    return String(answer).startsWith('at least')
      ? String(answer).replace('at least', 'at least class')
      : `class ${answer}`;
  const open = inTheWay(mof, criteria)?.criteria.length ?? 0;
  return `class not settled: ${open} ${open === 1 ? 'part' : 'parts'} of class III`;
}

function countsInWords({ counts, criteria }: SchemeResult): string {
  const left = criteria.filter(({ answer }: CriterionResult) => answer === null).length;
  const words = Object.entries(counts ?? {}).map(([verdict, count]) => `${count} ${verdict}`);
  return `${words.join(', ')}${left === 0 ? '' : `; ${left} left out, as no tuned model is described`}`;
}
