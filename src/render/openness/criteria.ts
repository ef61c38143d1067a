/** The criteria of the two definitions that fail or are not settled, each with its reason, and what keeps from the next class. */
import { inTheWay } from '../../assess/openness/class-of.js';
import type { CriterionResult, SchemeResult } from '../../assess/openness/openness-result.js';
import { openCriteria } from '../../assess/openness/word.js';
import mof from '../../openness/mof-1-0.js';
import { mdText } from '../markdown.js';
import type { RenderContext } from '../page.js';
import { mdWords } from '../sentence-values.js';
import { capital, sentence } from '../words.js';
import { schemeName } from './openness-values.js';

/** What fails, and by which clause. */
export function failing(page: RenderContext): string {
  return (
    listed(page, (criteria) => criteria.filter(({ answer }) => answer === 'no')) ||
    'No criterion of the two definitions fails.'
  );
}

/** What facts or a person have yet to settle. */
export function unsettledCriteria(page: RenderContext): string {
  return listed(page, openCriteria) || 'Every criterion of the two definitions is settled.';
}

function listed(
  { assessment: { openness } }: RenderContext,
  pick: (criteria: readonly CriterionResult[]) => readonly CriterionResult[],
): string {
  const lines = openness.schemes
    .filter(({ id }) => id === 'osaid-1.0' || id === 'open-weights')
    .flatMap((scheme) => byReason(scheme, pick(scheme.criteria)));
  return lines.join('\n');
}

/** One line for criteria of the same reason: a clause of a licence often stands against several freedoms. */
function byReason(scheme: SchemeResult, criteria: readonly CriterionResult[]): readonly string[] {
  const reasons = new Map<string, readonly CriterionResult[]>();
  for (const each of criteria) {
    const why = mdWords(each.reason);
    reasons.set(why, [...(reasons.get(why) ?? []), each]);
  }
  return [...reasons].map(([why, them]) => {
    const labels = them.map(({ label }, index) => (index === 0 ? label : label.toLowerCase()));
    return `- **${mdText(`${labels.join(', ')} (${schemeName(scheme)})`)}:** ${sentence(capital(why))}`;
  });
}

/** Which parts stand before the next class of the framework; nothing where every class is reached. */
export function nextClass({ assessment: { openness } }: RenderContext): string {
  const scheme = openness.schemes.find(({ id }) => id === mof.id);
  const next = scheme === undefined ? null : inTheWay(mof, scheme.criteria);
  if (scheme === undefined || next === null) return '';
  const parts = next.criteria.map(
    ({ label, verdict }) => `${mdText(label)} (${mdText(verdict.toLowerCase())})`,
  );
  return `Before class ${next.class} of the ${mdText(schemeName(scheme))} stand: ${parts.join(', ')}.`;
}
