/** The table of report formats: each is one function from runs to text. */
import type { Format } from './formats.js';
import { json } from './json.js';
import type { ReportOptions, Run } from './run.js';
import { text } from './text.js';

export type Reporter = (runs: readonly Run[], options: ReportOptions) => string;

export const reporters = { text, json } satisfies Record<Format, Reporter>;
