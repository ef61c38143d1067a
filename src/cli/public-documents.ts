/** The public documents of a built pack, as an export may link or list them. */

import { relative, resolve, sep } from 'node:path';
import type { CrateFile } from '../export/ro-crate.js';
import type { ExportSubject } from '../export/subject.js';
import { show } from '../report/terminal.js';
import { shellWord } from '../text/shell-word.js';
import { type Io, UsageError } from './io.js';
import { readPackAt } from './pack-at.js';

export interface PublicDocument extends CrateFile {
  readonly id: string;
}

/** Each file of the pack for everyone that is no draft, by its path from a folder; none where no pack is named. Refuses a pack that was changed, or is of another model. */
export async function publicDocuments(
  pack: string | undefined,
  subject: ExportSubject,
  from: string,
  io: Io,
): Promise<readonly PublicDocument[]> {
  if (pack === undefined) return [];
  const read = await readPackAt(pack, io);
  if (read === null) {
    throw new UsageError(
      `${show(pack)} is not a pack of aiact-doc; "aiact-doc build --out ${show(shellWord(pack))}" writes one`,
    );
  }
  if (read.pack === undefined) {
    throw new UsageError(
      `${show(pack)} is not as it was built: ${show(read.faults[0] ?? '')}; run aiact-doc verify ${show(shellWord(pack))}`,
    );
  }
  const { manifest } = read.pack;
  if (
    manifest.model.name !== subject.name ||
    (manifest.model.version ?? null) !== subject.version
  ) {
    throw new UsageError(`${show(pack)} is the pack of another model or version; build it again`);
  }
  if (manifest.draft) {
    throw new UsageError(
      `${show(pack)} is a draft; build it without --draft before its documents are published`,
    );
  }
  const drafts = manifest.documents.filter(({ draft }) => draft === true).map(({ id }) => id);
  const titles = new Map(manifest.documents.map(({ id, title }) => [id, title]));
  const root = resolve(io.cwd, pack);
  return manifest.files
    .filter(({ path }) => path.startsWith('public/'))
    .map(({ path, sha256, size }) => {
      const id = /^public\/([\w-]+)\.\w+$/.exec(path)?.[1] ?? '';
      const way = relative(from, resolve(root, path)).split(sep).join('/');
      return { id, title: titles.get(id) ?? path, path: way, sha256, size };
    })
    .filter(({ id }) => !drafts.includes(id));
}
