/** Changes facts that stand in one file or in several, each top-level key in the file that holds it. */
import type { Finding } from '../finding/finding.js';
import { pathSteps } from '../read/places.js';
import type { FactsFile } from '../read/read-tree.js';
import type { Change } from './change.js';
import { openFacts } from './open-facts.js';
import { patchFile } from './patch.js';
import { spotsOn } from './spots.js';

export type PatchedFacts =
  | {
      /** The files whose text differs now, new ones among them. */
      readonly files: readonly {
        readonly file: string;
        readonly before: string;
        readonly text: string;
      }[];
      readonly findings?: never;
    }
  | { readonly files?: never; readonly findings: readonly Finding[] };

/** Makes the changes; where one file has no room for them, none is changed. */
export function patchFacts(files: readonly FactsFile[], changes: readonly Change[]): PatchedFacts {
  const known = new Map<string, readonly Change[]>(files.map(({ file }) => [file, []]));
  const homes = homesOf(files);
  if ('findings' in homes) return homes;
  for (const change of changes) {
    const [key] = typeof change.path === 'string' ? pathSteps(change.path) : change.path;
    const file = homes.of(String(key));
    known.set(file, [...(known.get(file) ?? []), change]);
  }
  const patched: { file: string; before: string; text: string }[] = [];
  for (const [file, wanted] of known) {
    if (wanted.length === 0) continue;
    const bytes = files.find((each) => each.file === file)?.bytes ?? new Uint8Array();
    const result = patchFile(file, bytes, wanted);
    if (result.text === undefined) return { findings: result.findings };
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (result.text !== before) patched.push({ file, before, text: result.text });
  }
  return { files: patched };
}

/** Which file holds a key: one file holds all, a folder gives each new key a file beside the others. */
function homesOf(
  files: readonly FactsFile[],
): { readonly of: (key: string) => string } | { readonly findings: readonly Finding[] } {
  const [first] = files;
  if (files.length === 1 && first !== undefined && !first.file.includes('/')) {
    return { of: () => first.file };
  }
  const folder = first?.file.slice(0, first.file.lastIndexOf('/') + 1) ?? '';
  const opened = files.map(({ file, bytes }) => ({ file, result: openFacts(file, bytes) }));
  const refused = opened.flatMap(({ result }) => ('refused' in result ? result.refused : []));
  if (refused.length > 0) return { findings: refused };
  return {
    of: (key) =>
      opened.find(({ result }) => 'open' in result && spotsOn(result.open, [key]).length > 0)
        ?.file ?? `${folder}${key}.yaml`,
  };
}
