/** Every chart by the name that templates use, as a block of the tree. */
import { chart, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { factOf, type RenderContext } from '../page.js';
import type { ChartMaker } from './chart.js';
import { computeComponents } from './compute-components.js';
import { dueDates } from './due-dates.js';
import { duties } from './duties.js';
import { evaluationResults } from './evaluation-results.js';
import { languageShares } from './languages.js';
import { trainingCompute } from './training-compute.js';
import { trainingDataModalities } from './training-data-modalities.js';
import { trainingDataSources } from './training-data-sources.js';

export const charts: Readonly<Record<string, ChartMaker>> = {
  'compute-components': computeComponents,
  'due-dates': dueDates,
  duties,
  'evaluation-results': evaluationResults,
  languages: languageShares,
  'training-compute': trainingCompute,
  'training-data-modalities': trainingDataModalities,
  'training-data-sources': trainingDataSources,
};

/** The chart and what it leaves out, or nothing; the facts it shows count as printed. Throws on a name that no chart has. */
export function chartBlocks(page: RenderContext, name: string): readonly Block[] {
  const maker = Object.hasOwn(charts, name) ? charts[name] : undefined;
  if (maker === undefined) throw new Error(`there is no chart ${name}`);
  const made = maker({ facts: page.read.facts, assessment: page.assessment });
  if (made === null) return [];
  for (const path of made.facts) factOf(page, path);
  const drawn = chart(made.kind, made.title, made.rows);
  return [drawn, ...(made.note === '' ? [] : [paragraph(text(made.note))]), ...(made.below ?? [])];
}
