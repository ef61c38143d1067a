/** The front matter of a document template: what stands between its two `---` lines, read as data within bounds. */
import type { Finding } from '../../finding/finding.js';
import { toPlain } from '../../read/fact-tree.js';
import { readTree } from '../../read/read-tree.js';

export interface SplitTemplate {
  /** Null where the file opens without one. */
  readonly front: string | null;
  readonly body: string;
  /** Lines above the front matter's first, and above the body. */
  readonly linesBefore: { readonly front: number; readonly body: number };
}

/** A comment may stand above the front matter; a copy by `templates eject` opens with one. */
const opening = /^((?:\{\{!--(?:(?!--\}\})[\s\S])*--\}\}\s*)?)---\n((?:(?!---\n).*\n)*)---(?:\n|$)/;

/** Parts the front matter of a document from its body. */
export function splitTemplate(text: string): SplitTemplate {
  const match = opening.exec(text);
  if (!match) return { front: null, body: text, linesBefore: { front: 0, body: 0 } };
  const [all, comment = '', front = ''] = match;
  const lines = (part: string): number => part.split('\n').length - 1;
  return {
    front,
    body: text.slice(all.length),
    linesBefore: { front: lines(comment) + 1, body: lines(all) },
  };
}

/** The front matter as data, with findings at their lines; null where it can not be read. */
export function readFrontMatter(
  file: string,
  front: string,
  linesBefore: number,
): {
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly findings: readonly Finding[];
} {
  const bytes = new TextEncoder().encode('\n'.repeat(linesBefore) + front);
  const { tree, findings } = readTree({ file, bytes });
  const isWhole = tree !== null && findings.every(({ severity }) => severity !== 'error');
  return {
    values: isWhole ? (toPlain(tree, new Set()) as Record<string, unknown>) : null,
    findings,
  };
}

/** The line of a key of the front matter, or its first line. */
export function lineOfKey(front: string, key: string, linesBefore: number): number {
  const index = front.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return linesBefore + Math.max(0, index) + 1;
}
