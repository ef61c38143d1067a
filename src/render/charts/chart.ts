/** What every chart is before it is drawn: a title, rows of data, and the fact paths behind them. */
import type { Assessment } from '../../assess/assessment.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Block } from '../../markdown/tree.js';
import type { ChartKind, ChartRow } from '../markdown.js';

/** What a chart is made from. */
export interface ChartInput {
  readonly facts: ModelFacts;
  readonly assessment: Assessment;
}

/** A chart ready to be written. */
export interface ChartContent {
  readonly kind: ChartKind;
  readonly title: string;
  readonly rows: readonly ChartRow[];
  /** What the picture leaves out, as plain sentences; empty where it shows all. */
  readonly note: string;
  /** What the picture has no place for, in the words of the provider. */
  readonly below?: readonly Block[];
  /** The paths of the facts that the picture prints. */
  readonly facts: readonly string[];
}

/** Makes a chart, or nothing where a picture would not say more than the text. */
export type ChartMaker = (input: ChartInput) => ChartContent | null;
