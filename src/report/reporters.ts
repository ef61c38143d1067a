/** The table of report formats: each is one function from runs to text. */
import { json } from './json.js';
import type { ReportOptions, Run } from './run.js';
import { text } from './text.js';

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];
export type Reporter = (runs: readonly Run[], options: ReportOptions) => string;

export const reporters = { text, json } satisfies Record<Format, Reporter>;
