/** Gives each finding a name that survives edits elsewhere in the file and other words: from its id and its paths. */
import { createHash } from 'node:crypto';
import { compareFindings, type Finding } from './finding.js';

/**
 * The fingerprints of findings, in the order given: 32 hexadecimal digits and a counter, such as `…a9:1`. A finding is known by its id and
 * its paths without positions in lists, one without paths by the document that it names. Findings that agree in this are counted from the
 * top of the file. `scope` parts models from each other where one report holds several.
 */
export function fingerprints(findings: readonly Finding[], scope = ''): readonly string[] {
  return distinctHashes(findings, (finding) => hashOf(finding, scope));
}

/** Hashes with a counter behind each, so that equal ones differ. */
export function distinctHashes(
  findings: readonly Finding[],
  hash: (finding: Finding) => string,
): readonly string[] {
  const order = findings.map((_, index) => index);
  const at = (index: number): Finding => findings[index] as Finding;
  order.sort((a, b) => compareFindings(at(a), at(b)) || a - b);
  const seen = new Map<string, number>();
  const given: string[] = new Array(findings.length);
  for (const index of order) {
    const name = hash(at(index));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    given[index] = `${name}:${count}`;
  }
  return given;
}

/** Findings that are told once, whatever they name: a gate names other facts with each that is added, a pack with each that changed. */
const toldOnce = /^(?:gate\/|drift\/changed$)/;

function hashOf({ id, paths, params }: Finding, scope: string): string {
  const named = paths.length === 0 ? [params.document?.value ?? ''] : paths.map(withoutPositions);
  const key = toldOnce.test(id) ? [] : [...new Set(named)];
  const text = JSON.stringify(['v2', id, scope, key]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const withoutPositions = (path: string): string => path.replace(/\[\d+\]/g, '[]');
