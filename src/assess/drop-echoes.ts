/** Drops findings that only follow from a value that could not be read: the cause is told, at its own line. */
import type { Finding } from '../finding/finding.js';

/**
 * The findings without the echoes of those of reading. An echo is a finding about a fact that stands at, below or above a value that the
 * schema refused or beside it in one entry of a list, and an open gate that waits for nothing but such values or for facts of which an
 * error says that they contradict each other. What a finding of reading says stays.
 */
export function dropEchoes(findings: readonly Finding[]): readonly Finding[] {
  const refused = findings
    .filter(({ id, severity }) => id.startsWith('schema/') && severity === 'error')
    .flatMap(({ paths, params }) => [
      ...paths,
      ...(params.meant ? [String(params.meant.value)] : []),
    ]);
  const contradicted = findings
    .filter(({ gates, severity }) => (gates?.length ?? 0) > 0 && severity === 'error')
    .flatMap(({ paths }) => paths);
  if (refused.length + contradicted.length === 0) return findings;
  const follows = (path: string): boolean => refused.some((cause) => touches(cause, path));
  return findings.filter(({ id, paths }) => {
    // Files that disagree do so whether or not the field is filled.
    if (/^(?:read|schema|import)\//.test(id) || paths.length === 0) return true;
    if (!id.startsWith('gate/')) return !paths.some(follows);
    return !paths.every((path) => follows(path) || contradicted.includes(path));
  });
}

/** Whether one path is the other or lies below it, or both are fields of one entry of a list, which are compared with each other. */
function touches(cause: string, path: string): boolean {
  const entry = /^.*\[\d+\](?=\.)/.exec(cause)?.[0];
  return (
    isWithin(cause, path) || isWithin(path, cause) || (entry !== undefined && isWithin(entry, path))
  );
}

function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
