/** Compares SHA256SUMS, line by line, with the manifest, whose hashes the files were held against. */
import { fault, type PackFault } from './pack-rules.js';
import { sumsFile } from './read-manifest.js';

const most = 20;

/** `hashes` are those of all files that should be listed, by path. */
export function checkSums(bytes: Uint8Array, hashes: ReadonlyMap<string, string>): PackFault[] {
  const text = new TextDecoder().decode(bytes);
  const lines = text.replace(/\n$/, '').split('\n');
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const [, hash, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    const at = `line ${index + 1}`;
    const actual = hashes.get(path);
    if (hash === undefined) problems.push(`${at} is not “<SHA-256>  <path>”`);
    else if (seen.has(path)) problems.push(`${at} lists ${path} a second time`);
    else if (actual === undefined)
      problems.push(`${at} lists ${path}, which is not a file of the pack`);
    else if (actual !== hash) problems.push(`${at} gives another hash for ${path}`);
    seen.add(path);
  }
  for (const path of hashes.keys()) if (!seen.has(path)) problems.push(`${path} has no line`);
  if (problems.length === 0 && text !== inOrder(hashes)) {
    problems.push('its lines are not in the order of the paths, or do not end as they should');
  }
  return problems
    .slice(0, most)
    .map((problem) => fault('pack/sums', sumsFile, `In the sums, ${problem}`));
}

function inOrder(hashes: ReadonlyMap<string, string>): string {
  return [...hashes]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}
