/** Why criteria of the two definitions fail or are not settled, each reason once with all that it concerns, and what keeps from the next class. */
import { inTheWay } from '../../assess/openness/class-of.js';
import type {
  CriterionReason,
  CriterionResult,
  SchemeResult,
} from '../../assess/openness/openness-result.js';
import { openCriteria } from '../../assess/openness/word.js';
import { partSentences } from '../../finding/say.js';
import {
  between,
  capitalLine,
  type Line,
  paragraph,
  sentenceLine,
  smallLine,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { clauseMark } from '../../openness/computed/judged.js';
import mof from '../../openness/mof-1-0.js';
import { lineSay } from '../md-say.js';
import { quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { told } from '../reasons/told.js';
import { labelInside, labelLine, schemeNameLine, schemeVerdictWords } from './words.js';

/** What fails, and by which clause. */
export function failing(page: RenderContext): readonly Block[] {
  const rows = rowsOf(page, (criteria) => criteria.filter(({ answer }) => answer === 'no'));
  return rows.length > 0 ? listed(page, rows) : [paragraph(lineSay('openness/nothing-fails'))];
}

/** What facts or a person have yet to settle. */
export function unsettledCriteria(page: RenderContext): readonly Block[] {
  const rows = rowsOf(page, openCriteria);
  return rows.length > 0 ? listed(page, rows) : [paragraph(lineSay('openness/all-settled'))];
}

/** The clauses that stand against the same criteria. */
interface Row {
  readonly clauses: readonly Clause[];
  readonly criteria: readonly CriterionResult[];
}

type Clause = Pick<CriterionReason, 'text' | 'values'>;

/** The two that answer yes or no, in the order of the assessment. */
const definitionsOf = ({ assessment: { openness } }: RenderContext): readonly SchemeResult[] =>
  openness.schemes.filter(({ id }) => id === 'osaid-1.0' || id === 'open-weights');

/** What rules and conditions put beside each other. */
const clausesOf = (reason: CriterionReason): readonly Clause[] =>
  partSentences(reason, clauseMark).flatMap((each) => partSentences(each, ', and '));

/** Each clause but once, with all criteria that it stands against; those that stand against the same share a row. */
function rowsOf(
  page: RenderContext,
  pick: (criteria: readonly CriterionResult[]) => readonly CriterionResult[],
): readonly Row[] {
  const found = new Map<string, Row>();
  for (const criterion of definitionsOf(page).flatMap(({ criteria }) => pick(criteria)))
    for (const clause of clausesOf(criterion.reason)) {
      const criteria = [...(found.get(clause.text)?.criteria ?? []), criterion];
      found.set(clause.text, { clauses: [clause], criteria });
    }
  const rows = new Map<string, Row>();
  for (const { clauses, criteria } of found.values()) {
    const key = criteria.map(({ id }) => id).join(' ');
    rows.set(key, { criteria, clauses: [...(rows.get(key)?.clauses ?? []), ...clauses] });
  }
  return [...rows.values()];
}

function listed(page: RenderContext, rows: readonly Row[]): readonly Block[] {
  const definitions = definitionsOf(page);
  return [
    table(
      [lineSay('openness/column/reason'), ...definitions.map(schemeNameLine)],
      rows.map(({ clauses, criteria }) => [
        between(
          clauses.map((each) => sentenceLine(capitalLine(told(each)))),
          ' ',
        ),
        ...definitions.map((scheme) => {
          const own = criteria.filter((each) => scheme.criteria.includes(each));
          return own.length === 0 ? quietLine('dash') : labels(own);
        }),
      ]),
    ),
  ];
}

/** What several criteria are about, in one line. */
const labels = (criteria: readonly CriterionResult[]): Line =>
  between(
    criteria.map(({ label }, index) => (index === 0 ? labelLine(label) : labelInside(label))),
    ', ',
  );

/** Which parts stand before the next class of the framework; nothing where every class is reached. */
export function nextClass({ assessment: { openness } }: RenderContext): readonly Block[] {
  const scheme = openness.schemes.find(({ id }) => id === mof.id);
  const next = scheme === undefined ? null : inTheWay(mof, scheme.criteria);
  if (scheme === undefined || next === null) return [];
  const parts = next.criteria.map(({ label, verdict }) =>
    lineSay('openness/next-part', {
      part: labelInside(label),
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
