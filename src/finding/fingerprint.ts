/** Gives each finding a name that survives edits elsewhere in the file: from what was found, never from the line. */
import { createHash } from 'node:crypto';
import { compareFindings, type Finding } from './finding.js';

/**
 * The fingerprints of findings, in the order given: 32 hexadecimal digits and a counter, such as `…a9:1`. A finding is known by its id,
 * the path that its help names, and the skeleton of its message, in which figures, positions in lists and the user's reasons don't count;
 * a gate by its id alone, since it is told once and in other words with each fact that is added. Findings that agree in all this are
 * counted from the top of the file. `scope` parts models from each other where one report holds several.
 */
export function fingerprints(findings: readonly Finding[], scope = ''): readonly string[] {
  const order = findings.map((_, index) => index);
  const at = (index: number): Finding => findings[index] as Finding;
  order.sort((a, b) => compareFindings(at(a), at(b)) || a - b);
  const seen = new Map<string, number>();
  const given: string[] = new Array(findings.length);
  for (const index of order) {
    const hash = hashOf(at(index), scope);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    given[index] = `${hash}:${count}`;
  }
  return given;
}

function hashOf({ id, message, help }: Finding, scope: string): string {
  const paths = help.match(/`[^`]*`/g) ?? [];
  // Of several paths some go away as they are answered.
  const path = paths.length === 1 ? paths.join('') : '';
  const words = id.startsWith('gate/') ? [] : [skeleton(message), skeleton(path)];
  const text = JSON.stringify([scope, id, ...words]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The words without figures, positions, the reasons of an absence, and the width of white space. */
function skeleton(words: string): string {
  return words
    .replace(/\((?:not known|withheld|said not to apply): .*\)$/s, '')
    .replace(/\d+(?:[.,:\u2009\u00a0 -]?\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
