/** How the duties of the Act stand for this model, counted by outcome. */
import type { Outcome } from '../../assess/assessment.js';
import { conclude } from '../../conclude/conclude.js';
import type { ChartMaker } from './chart.js';

const outcomes: readonly (readonly [Outcome, string, tone: number])[] = [
  ['applies', 'Applies', 1],
  ['undetermined', 'Not known yet', 2],
  ['exempt', 'Exempt', 3],
  ['does-not-apply', 'Does not apply', 0],
];

/** One stacked bar; null where all duties stand alike. */
export const duties: ChartMaker = ({ assessment }) => {
  const { duties: counts } = conclude(assessment, []);
  const counted = outcomes
    .map(([outcome, label, tone]) => ({
      label,
      tone,
      count: counts[outcome],
    }))
    .filter(({ count }) => count > 0);
  if (counted.length < 2) return null;
  return {
    kind: 'parts',
    title: `The ${assessment.obligations.length} duties of the Act by outcome`,
    rows: counted.map(({ label, tone, count }) => ({
      label,
      shown: count === 1 ? '1 duty' : `${count} duties`,
      data: `${count} #${tone}`,
    })),
    note: '',
    facts: [],
  };
};
