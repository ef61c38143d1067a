/** The report formats: each is one function from runs to text; generated from the files of this folder by `npm run generate`. */
import type { Reporter } from './format.js';
import type { Format } from './formats.gen.js';
import text from './text.js';
import json from './json.js';

export const reporters = {
  text: async () => text,
  json: async () => json,
  jsonl: async () => (await import('./jsonl.js')).default,
  sarif: async () => (await import('./sarif.js')).default,
  junit: async () => (await import('./junit.js')).default,
  github: async () => (await import('./github.js')).default,
  gitlab: async () => (await import('./gitlab.js')).default,
  markdown: async () => (await import('./markdown.js')).default,
} satisfies Record<Format, () => Promise<Reporter>>;
