/** Makes a pack again in memory from what the facts give today, under its own day, and tells which of its files differ. */
import type { Assessment, Reason } from '../assess/assessment.js';
import { nameInPack } from '../facts/source-names.js';
import type { ReadResult } from '../read/read-result.js';
import type { TemplateOverlay } from '../render/templates/overlay.js';
import { PackError } from './pack-error.js';
import type { PackTheme } from './pack-theme.js';
import { renderPack } from './render-pack.js';
import type { Since } from './since.js';
import { sha256Of } from './verify/check-pack-pdf.js';
import { type Manifest, manifestFile } from './verify/read-manifest.js';
import { isWritten, pointsIntoOthers } from './which-documents.js';

/** The pack as it stands, with what it was made from. */
export interface BuiltPack {
  readonly manifest: Manifest;
  readonly assessment: Assessment;
  readonly facts: unknown;
  /** What it says of an earlier pack, which a build without it would not tell. */
  readonly since?: Since | null;
}

export interface Rebuilt {
  /** Ids of documents, or paths of files where no document says otherwise. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

export interface RebuildLook {
  readonly theme?: PackTheme | undefined;
  readonly templates?: TemplateOverlay | undefined;
}

/** What of its look a pack was made with and this run has not, or the other way round. */
export function otherLook(
  { theme, templates }: Manifest,
  look: RebuildLook,
): ('theme' | 'templates')[] {
  const [themeNow, templatesNow] = [look.theme?.files ?? [], look.templates?.used ?? []];
  const marks = (list: readonly string[]): string => list.toSorted().join('\n');
  const sameTheme =
    marks((theme ?? []).map(({ sha256 }) => sha256)) ===
    marks(themeNow.map(({ bytes }) => sha256Of(bytes)));
  const sameTemplates =
    marks(
      (templates ?? []).map(({ kind, id, sha256 }) => `${kind.slice(0, 3)} ${id} ${sha256}`),
    ) === marks(templatesNow.map(({ kind, id, sha256 }) => `${kind.slice(0, 3)} ${id} ${sha256}`));
  return [
    ...(sameTheme ? [] : (['theme'] as const)),
    ...(sameTemplates ? [] : (['templates'] as const)),
  ];
}

/** Names of the sources and of the files named in them whose bytes are others now. */
export function changedFileNames(manifest: Manifest, read: ReadResult): readonly string[] {
  const then = [
    ...manifest.sources.map(({ path, sha256 }) => ({ kind: 'source', path, sha256 })),
    ...(manifest.evidence ?? []).map(({ path, sha256 }) => ({ kind: 'evidence', path, sha256 })),
  ];
  const now = [
    ...read.sources.map(({ file, text }) => ({
      ...{ kind: 'source', path: nameInPack(file), sha256: sha256Of(Buffer.from(text)) },
    })),
    ...(read.evidence?.files ?? []).map(({ file, bytes }) => ({
      ...{ kind: 'evidence', path: file, sha256: sha256Of(bytes) },
    })),
  ];
  // Two files may have one name in a pack, so that each is held to all of its name.
  const marks = (list: typeof then): ReadonlyMap<string, string> => {
    const found = new Map<string, string[]>();
    for (const { kind, path, sha256 } of list)
      found.set(path, [...(found.get(path) ?? []), `${kind} ${sha256}`]);
    return new Map([...found].map(([path, own]) => [path, own.sort().join('\n')]));
  };
  const [before, after] = [marks(then), marks(now)];
  return [...new Set([...after.keys(), ...before.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

/**
 * Compares the pack with what a build gives. `sameFacts`: no fact differs, so that a document can differ only by bytes or by the lines of
 * the sources. The dossier prints such lines and the pages of the others, so everything is laid out again; a PDF is told only where its
 * words are the same and nothing that travels inside it differs.
 */
export async function compareWithPack(
  { manifest, assessment: then, facts, since }: BuiltPack,
  read: ReadResult,
  assessment: Assessment,
  look: RebuildLook,
  { sameFacts, sameSources }: { readonly sameFacts: boolean; readonly sameSources: boolean },
): Promise<Rebuilt> {
  const wish = { all: false, only: [], templates: look.templates };
  const was = { ...read, facts } as ReadResult;
  const before = idsOf(then.documents.filter((each) => isWritten(each, then, was, wish)));
  const now = idsOf(assessment.documents.filter((each) => isWritten(each, assessment, read, wish)));
  const known = idsOf(assessment.documents);
  const held = idsOf(manifest.documents);
  // What was left out or added on purpose, by --only or --all, stays so.
  const missing = [...now].filter((id) => !held.has(id) && !before.has(id));
  const extra = [...held].filter((id) => !known.has(id) || (before.has(id) && !now.has(id)));
  if (otherLook(manifest, look).length > 0) return { changed: [], missing, extra };
  const only = [...held, ...missing].filter((id) => !extra.includes(id));
  const files = await renderPack(read, assessment, {
    ...{ all: false, only, draft: manifest.draft },
    ...look,
    ...(since && { since }),
  }).catch((error: unknown) => {
    // Facts that can't be printed are told as findings of their own.
    if (error instanceof PackError && error.kind === 'failed') return null;
    throw error;
  });
  if (files === null) return { changed: [], missing, extra };
  const differing = filesThatDiffer(manifest, files, [...missing, ...extra]);
  const words = differing.filter(
    (path) => /\//.test(path) && !path.endsWith('.pdf') && (sameSources || !isDossier(path, wish)),
  );
  const owners = manifest.documents.filter(({ files: own }) =>
    own.some((path) => words.includes(path)),
  );
  const changed = owners.map(({ id }) => id);
  const isExact = sameFacts && sameSources && changed.length === 0;
  return { changed: isExact ? differing : changed, missing, extra };

  function isDossier(path: string, asked: typeof wish): boolean {
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    return sameFacts && pointsIntoOthers(id, asked);
  }
}

/** Paths of files that both have with other bytes, and those that one of them lacks; not those of the documents named. */
function filesThatDiffer(
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
  without: readonly string[],
): readonly string[] {
  const rebuilt = JSON.parse(new TextDecoder().decode(files.get(manifestFile))) as Manifest;
  const left = new Set(
    [...manifest.documents, ...rebuilt.documents]
      .filter(({ id }) => without.includes(id))
      .flatMap((each) => each.files),
  );
  const [then, now] = [manifest, rebuilt].map(
    (each) => new Map(each.files.map(({ path, sha256 }) => [path, sha256])),
  );
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])]
    .filter((path) => !left.has(path) && then?.get(path) !== now?.get(path))
    .sort();
}

function idsOf(documents: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(documents.map(({ id }) => id));
}

/** Whether an `assessment.json` has the reasons that are asked when documents are chosen; the rest is read with care elsewhere. */
export function hasReasons(value: unknown): value is Assessment {
  const { gates } = value as { gates?: Readonly<Record<string, { reason?: unknown }>> };
  return ['gpai', 'provider', 'systemic-risk', 'open-source-exception'].every((id) =>
    isReason(gates?.[id]?.reason),
  );
}

function isReason(value: unknown): value is Reason {
  const { facts, because } = (value ?? {}) as { facts?: unknown; because?: unknown };
  return Array.isArray(facts) && Array.isArray(because) && because.every(isReason);
}
