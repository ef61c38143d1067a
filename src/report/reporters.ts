/** The table of report formats: each is one function from runs to text, loaded when it is asked for. */
import type { Format } from './formats.js';
import { json } from './json.js';
import type { ReportOptions, Run } from './run.js';
import { text } from './text.js';

export type Reporter = (runs: readonly Run[], options: ReportOptions) => string;

export const reporters = {
  text: async () => text,
  json: async () => json,
  jsonl: async () => (await import('./findings-lines.js')).jsonl,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  markdown: async () => (await import('./markdown.js')).markdown,
} satisfies Record<Format, () => Promise<Reporter>>;
