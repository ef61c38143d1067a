/** Reads a manifest that nobody vouches for: its form, its paths, and that it has one reading. */
import type { Assessment, DocumentResult } from '../../assess/assessment.js';
import { canonicalJson } from '../canonical-json.js';
import { schemaErrors } from '../manifest-schema.js';
import type { SinceRecord } from '../since.js';
import { fault, type PackFault } from './pack-rules.js';
import { folded, pathFault } from './path-fault.js';

/** A file as the manifest describes it. */
export interface Described {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** The content of `manifest.json`; its schema is `schemas/manifest.schema.json`. */
export interface Manifest extends Pick<Assessment, 'tool' | 'law' | 'as_of' | 'model'> {
  readonly draft: boolean;
  /** Which build made the pack, and what was asked of it; packs of version 0.1 do not say. */
  readonly program_sha256?: string;
  readonly options?: { readonly all: boolean; readonly only: readonly string[] };
  readonly documents: readonly (Pick<DocumentResult, 'id' | 'title' | 'owed'> & {
    readonly files: readonly string[];
    /** Whether this paper stayed a draft in a pack that is none, and the digest of its text; left out where it is not recorded. */
    readonly draft?: boolean;
    readonly content_sha256?: string;
  })[];
  /** `base` marks a family file, which the facts extend. */
  readonly sources: readonly (Described & { readonly base?: boolean })[];
  /** Files that the facts name, and what the pack was made with beside them; left out where there is none. */
  readonly evidence?: readonly Described[];
  readonly theme?: readonly Described[];
  readonly templates?: readonly (Omit<Described, 'path'> & {
    readonly id: string;
    readonly kind: string;
  })[];
  /** The earlier pack or revision that the pack tells the changes to, and the files of its changes paper; left out where there is none. */
  readonly since?: SinceRecord;
  readonly changes?: readonly string[];
  readonly files: readonly (Described & { readonly audience?: string })[];
}

/** The names of what speaks of the files, and is not among them. */
export const manifestFile = 'manifest.json';
export const sumsFile = 'SHA256SUMS';

/** A manifest of the largest pack takes a tenth of this. */
export const largestManifest = 4 * 1024 * 1024;

/** More of the same teaches nothing. */
const mostOfOneKind = 20;

/** The manifest, where it can be relied on to say what belongs to the pack; with it or instead, what is wrong. */
export function readManifest(bytes: Uint8Array): {
  readonly manifest: Manifest | null;
  readonly faults: readonly PackFault[];
} {
  const value = parsed(bytes);
  if (value === undefined) return refused('is not JSON in UTF-8');
  const later = laterFormat(value);
  if (later !== null) return refused(later);
  const unsafe = unsafePaths(value);
  const found = schemaErrors(value);
  if (found.length > 0 || unsafe.length > 0) {
    const errors = found.filter(
      ({ keyword, instancePath }) => unsafe.length === 0 || !isPath(keyword, instancePath),
    );
    const problems = [
      ...new Set(
        errors.map((each) => `${each.instancePath || 'it'} ${each.message ?? 'is wrong'}`),
      ),
    ];
    return {
      manifest: null,
      faults: [...unsafe, ...problems.slice(0, mostOfOneKind).map(invalid)],
    };
  }
  const manifest = value as Manifest;
  return { manifest, faults: inconsistencies(manifest, bytes).map(invalid) };
}

/** Whether this is JSON that names another program as its maker, or none: a file of the same name from elsewhere. */
export function isForeignManifest(bytes: Uint8Array): boolean {
  const value = parsed(bytes);
  if (value === undefined) return false;
  const { tool } = (value ?? {}) as { tool?: { name?: unknown } | null };
  return tool?.name !== 'aiact-doc';
}

/** A manifest of a format that is not known yet is no broken one; the words say which program knows it. */
function laterFormat(value: unknown): string | null {
  const { format_version: format } = (value ?? {}) as { format_version?: unknown };
  if (!Number.isSafeInteger(format) || (format as number) <= 1) return null;
  return `has format ${format}, which a later version of aiact-doc writes; this one reads format 1. Verify the pack with the version that its “tool” names`;
}

/** Whether the text is the one that the program writes for this value; one that is nested beyond measure is not. */
function isCanonical(value: unknown, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(Buffer.from(canonicalJson(value)), bytes) === 0;
  } catch {
    return false;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Every file of the pack that the value names by a path to beware of. Sources lie elsewhere; their names are the user's own. */
function unsafePaths(value: unknown): PackFault[] {
  const { files, documents, changes } = (value ?? {}) as Record<string, unknown>;
  const entries = Array.isArray(files) ? files : [];
  const named = (Array.isArray(documents) ? documents : []).flatMap((each) => each?.files ?? []);
  const ofChanges = Array.isArray(changes) ? changes : [];
  const paths = new Set([...entries.map((each) => each?.path), ...named, ...ofChanges]);
  return [...paths]
    .flatMap((path) => {
      const wrong = typeof path === 'string' ? pathFault(path) : null;
      return wrong === null
        ? []
        : [
            fault(
              'pack/unsafe-path',
              manifestFile,
              `It names ${JSON.stringify(path)}: the path ${wrong}`,
            ),
          ];
    })
    .slice(0, mostOfOneKind);
}

function isPath(keyword: string, pointer: string): boolean {
  return keyword === 'pattern' && /\/(?:path|files\/\d+)$/.test(pointer);
}

/** What a schema can't say: one order, no file twice, each file with its folder's readers, each document with its files. */
function inconsistencies(manifest: Manifest, bytes: Uint8Array): string[] {
  const problems: string[] = [];
  if (!isCanonical(manifest, bytes)) {
    problems.push(
      'its text is not in the one form that the program writes (a key may stand twice)',
    );
  }
  const paths = manifest.files.map(({ path }) => path);
  if (paths.some((path, index) => index > 0 && path <= (paths[index - 1] ?? ''))) {
    problems.push('its files are not in order, or one is listed twice');
  }
  const seen = new Map<string, string>();
  for (const path of paths) {
    const twin = seen.get(folded(path));
    if (twin !== undefined && twin !== path)
      problems.push(`${twin} and ${path} differ in case only`);
    seen.set(folded(path), path);
  }
  for (const { path, audience } of manifest.files) {
    if (path === manifestFile || path === sumsFile || path.startsWith('signatures/')) {
      problems.push(`it lists ${path}, which can't be one of the files`);
    }
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'internal';
    if (audience !== undefined && audience !== folder) {
      problems.push(`it says ${audience} of ${path}, whose folder says ${folder}`);
    }
  }
  const owned = new Set([
    ...manifest.documents.flatMap(({ files }) => files),
    ...(manifest.changes ?? []),
  ]);
  const listed = new Set(paths);
  for (const path of [...owned].filter((each) => !listed.has(each))) {
    problems.push(`a document has the file ${path}, which it does not list`);
  }
  for (const path of paths.filter((each) => each.endsWith('.pdf') && !owned.has(each))) {
    problems.push(`${path} belongs to no document`);
  }
  return problems.slice(0, mostOfOneKind);
}

function invalid(problem: string): PackFault {
  return fault('pack/manifest-invalid', manifestFile, `The manifest is not valid: ${problem}`);
}

function refused(reason: string): { manifest: null; faults: PackFault[] } {
  return {
    manifest: null,
    faults: [fault('pack/manifest-invalid', manifestFile, `The manifest ${reason}`)],
  };
}
