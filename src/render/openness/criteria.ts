/** The criteria of the two definitions that fail or are not settled, each with its reason, and what keeps from the next class. */
import { inTheWay } from '../../assess/openness/class-of.js';
import type { CriterionResult, SchemeResult } from '../../assess/openness/openness-result.js';
import { openCriteria } from '../../assess/openness/word.js';
import {
  between,
  bullets,
  capitalLine,
  type Line,
  line,
  paragraph,
  sentenceLine,
  smallLine,
  strong,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import mof from '../../openness/mof-1-0.js';
import { lineSay } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { told } from '../reasons/told.js';
import { labelLine, schemeNameLine, schemeVerdictWords } from './words.js';

/** What fails, and by which clause. */
export function failing(page: RenderContext): readonly Block[] {
  const found = listed(page, (criteria) => criteria.filter(({ answer }) => answer === 'no'));
  return found.length > 0 ? found : [paragraph(lineSay('openness/nothing-fails'))];
}

/** What facts or a person have yet to settle. */
export function unsettledCriteria(page: RenderContext): readonly Block[] {
  const found = listed(page, openCriteria);
  return found.length > 0 ? found : [paragraph(lineSay('openness/all-settled'))];
}

function listed(
  { assessment: { openness } }: RenderContext,
  pick: (criteria: readonly CriterionResult[]) => readonly CriterionResult[],
): readonly Block[] {
  return bullets(
    openness.schemes
      .filter(({ id }) => id === 'osaid-1.0' || id === 'open-weights')
      .flatMap((scheme) => byReason(scheme, pick(scheme.criteria))),
  );
}

/** One line for criteria of the same reason: a clause of a licence often stands against several freedoms. */
function byReason(scheme: SchemeResult, criteria: readonly CriterionResult[]): readonly Line[] {
  const reasons = new Map<string, readonly CriterionResult[]>();
  for (const each of criteria) {
    const { text: why } = each.reason;
    reasons.set(why, [...(reasons.get(why) ?? []), each]);
  }
  return [...reasons.values()].flatMap((them) => {
    const [first] = them;
    if (first === undefined) return [];
    const head = lineSay('openness/criteria-of', {
      criteria: labels(them),
      scheme: schemeNameLine(scheme),
    });
    return [line(strong(head), ' ', sentenceLine(capitalLine(told(first.reason))))];
  });
}

/** What several criteria are about, in one line. */
const labels = (criteria: readonly CriterionResult[]): Line =>
  between(
    criteria.map(({ label }, index) =>
      index === 0 ? labelLine(label) : smallLine(labelLine(label)),
    ),
    ', ',
  );

/** Which parts stand before the next class of the framework; nothing where every class is reached. */
export function nextClass({ assessment: { openness } }: RenderContext): readonly Block[] {
  const scheme = openness.schemes.find(({ id }) => id === mof.id);
  const next = scheme === undefined ? null : inTheWay(mof, scheme.criteria);
  if (scheme === undefined || next === null) return [];
  const parts = next.criteria.map(({ label, verdict }) =>
    lineSay('openness/next-part', {
      part: labelLine(label),
      verdict: smallLine(text(schemeVerdictWords(verdict))),
    }),
  );
  return [
    paragraph(
      lineSay('openness/next-class', {
        class: next.class,
        scheme: schemeNameLine(scheme),
        parts: between(parts, ', '),
      }),
    ),
  ];
}
