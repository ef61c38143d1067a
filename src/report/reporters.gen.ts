/** The report formats: each is one function from runs to text; generated from the files of this folder by `npm run generate`. */
import type { Reporter } from './format.js';
import type { Format } from './formats.gen.js';
import { text } from './text.js';
import { json } from './json.js';

export const reporters = {
  text: async () => text,
  json: async () => json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  markdown: async () => (await import('./markdown.js')).markdown,
} satisfies Record<Format, () => Promise<Reporter>>;
