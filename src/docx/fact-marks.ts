/** Finds the words of a paper that are one fact and no more, and numbers them in their order. */
import type { FactMark } from './docx-meta.js';

/** Numbers facts as they are met in a paper. */
export class FactMarks {
  readonly found: FactMark[] = [];
  private readonly paths: ReadonlyMap<string, string | null>;

  /** `facts`: path and text of each fact that is text; a text that two facts share marks neither. */
  constructor(facts: readonly (readonly [path: string, text: string])[]) {
    const paths = new Map<string, string | null>();
    for (const [path, text] of facts) {
      const key = normal(text);
      if (key.length >= shortest) paths.set(key, paths.has(key) ? null : path);
    }
    this.paths = paths;
  }

  /** The name of the bookmark around these words, or null where they are no fact, or one that is marked already. */
  name(words: string): string | null {
    const path = this.paths.get(normal(words)) ?? null;
    if (path === null || this.found.some((each) => each.path === path)) return null;
    const name = `fact_${this.found.length + 1}`;
    this.found.push({ path, name });
    return name;
  }
}

/** Shorter words mean too many things. */
const shortest = 4;

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
