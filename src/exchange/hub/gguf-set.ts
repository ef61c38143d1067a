/** The weights of a folder in GGUF files: one set of them is read, whole or in its parts, since all hold the same model. */
import type { FolderFile, ModelFolder, Skipped } from '../model-folder.js';
import type { FileConflict } from '../reading.js';
import { type GgufHeader, ggufHeader } from './gguf.js';

export interface GgufSet {
  /** Of the first file, with the tensors of every part. */
  readonly header: GgufHeader;
  readonly file: string;
  /** How many files the set has. */
  readonly parts: number;
}

interface Found {
  readonly set: GgufSet | null;
  readonly hashes: ReadonlyMap<string, { readonly header: string }>;
  readonly conflicts: readonly FileConflict[];
  readonly skipped: readonly Skipped[];
}

const part = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/i;

/** `files` are those that are there whole, in the order of the folder. */
export async function ggufSetIn(folder: ModelFolder, files: readonly FolderFile[]): Promise<Found> {
  const sets = new Map<string, FolderFile[]>();
  for (const each of files) {
    if (/mmproj|draft|imatrix/i.test(each.file)) continue;
    const stem = part.exec(each.file)?.[1] ?? each.file;
    sets.set(stem, [...(sets.get(stem) ?? []), each]);
  }
  const isWhole = (set: readonly FolderFile[]): boolean => set.length >= wantedIn(set);
  // A set without gaps is worth more than the first.
  const all = [...sets.values()];
  const chosen = all.find((set) => wantedIn(set) === 1) ?? all.find(isWhole) ?? all[0];
  if (chosen === undefined) return { set: null, hashes: new Map(), conflicts: [], skipped: [] };
  const why = 'another form of the same weights; one is counted';
  const skipped: Skipped[] = all
    .filter((set) => set !== chosen)
    .flatMap((set) => set.slice(0, 1).map(({ file }) => ({ file, why })));
  if (!isWhole(chosen)) {
    const [first] = chosen;
    const claims = [
      { value: chosen.length, file: first?.file ?? '', at: 'name' },
      { value: wantedIn(chosen), file: first?.file ?? '', at: '-of-' },
    ];
    const conflict = { id: 'weights-incomplete', path: 'model.authenticity', claims };
    return { set: null, hashes: new Map(), conflicts: [conflict], skipped };
  }
  const headers: GgufHeader[] = [];
  const hashes = new Map<string, { header: string }>();
  for (const { file, size } of chosen) {
    const result = await ggufHeader(folder, file, size);
    if ('fault' in result) {
      return {
        set: null,
        hashes,
        conflicts: [],
        skipped: [...skipped, { file, why: result.fault }],
      };
    }
    hashes.set(file, { header: result.header.sha256 });
    headers.push(result.header);
  }
  const [header] = headers;
  const set =
    header === undefined
      ? null
      : {
          header: { ...header, tensors: headers.flatMap(({ tensors }) => tensors) },
          file: chosen[0]?.file ?? '',
          parts: chosen.length,
        };
  return { set, hashes, conflicts: [], skipped };
}

/** How many files a set has by the names of its parts. */
const wantedIn = (set: readonly FolderFile[]): number =>
  Number(part.exec(set[0]?.file ?? '')?.[3] ?? 1);
