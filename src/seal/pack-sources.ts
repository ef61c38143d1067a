/** Takes from a pack the facts files that it was made from: its papers for authorities carry them. */
import { attachedName, nameFromPack } from '../facts/source-names.js';
import { printedFactsName } from '../pack/facts-carried.js';
import type { PackFolder } from '../pack/pack-folder.js';
import { sha256Of } from '../pack/verify/check-pack-pdf.js';
import type { Manifest } from '../pack/verify/read-manifest.js';
import type { FactsFile } from '../read/read-tree.js';

/** The files by the names and hashes of the manifest, or null where no paper carries all of them. */
export async function packSources(
  folder: PackFolder,
  { documents, sources }: Manifest,
): Promise<readonly FactsFile[] | null> {
  const { lookIntoPdf } = await import('../pack/verify/look-into-pdf.js');
  const there = new Set(folder.entries.map(({ path }) => path));
  const papers = documents.flatMap(({ id, files }) =>
    files.filter(
      (path) =>
        path.endsWith('.pdf') &&
        there.has(path) &&
        printedFactsName(path.slice(0, path.indexOf('/')), id) === null,
    ),
  );
  for (const path of papers) {
    const inside = await lookIntoPdf(await folder.read(path)).catch(() => null);
    const carried = new Map((inside?.files ?? []).map(({ name, bytes }) => [name, bytes]));
    const files = sources.flatMap(({ path: name, sha256, base }) => {
      const bytes = carried.get(attachedName(name)) ?? null;
      if (bytes === null || sha256Of(bytes) !== sha256) return [];
      return [{ file: nameFromPack(name), bytes, ...(base === true && { base }) }];
    });
    if (files.length === sources.length && files.length > 0) return files;
  }
  return null;
}
