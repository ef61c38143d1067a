/** The names that findings had in baselines of version 1, made from their words; they are read for one version more. */
import { createHash } from 'node:crypto';
import type { Finding } from './finding.js';
import { distinctHashes } from './fingerprint.js';
import { messageOf } from './words.js';

/** The fingerprints of version 1, in the order given; findings whose words changed since have none that a baseline knows. */
export function fingerprintsV1(findings: readonly Finding[]): readonly string[] {
  return distinctHashes(findings, hashOf);
}

function hashOf(finding: Finding): string {
  const { id, help } = finding;
  const paths = help.match(/`[^`]*`/g) ?? [];
  // Of several paths some go away as they are answered.
  const path = paths.length === 1 ? paths.join('') : '';
  const words = id.startsWith('gate/') ? [] : [skeleton(messageOf(finding)), skeleton(path)];
  const text = JSON.stringify(['', id, ...words]);
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
