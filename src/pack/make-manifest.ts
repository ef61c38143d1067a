/** Makes the manifest of a pack: every file with its hash, every document with its state, and what both were made from. */
import { createHash } from 'node:crypto';
import type { Assessment, DocumentResult } from '../assess/assessment.js';
import { nameInPack } from '../facts/source-names.js';
import type { ReadResult } from '../read/read-result.js';
import type { RenderedDocument } from '../render/render-document.js';
import { canonicalJson } from './canonical-json.js';
import type { PackOptions } from './pack-options.js';
import { programDigest } from './program-digest.js';
import { changesPaper } from './since.js';

export const encoder = new TextEncoder();

export function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : 1;
}

/** A paper as the manifest names it, with the digest of its content. */
type Printed = Pick<RenderedDocument, 'id' | 'title' | 'content' | 'language'> & {
  readonly isTranslation: boolean;
};

/** What the pack holds, and what it was made from: schema `schemas/manifest.schema.json`. */
export function manifest(
  files: ReadonlyMap<string, Uint8Array>,
  chosen: readonly DocumentResult[],
  printed: readonly Printed[],
  assessment: Assessment,
  read: ReadResult,
  options: PackOptions,
): string {
  const program = programDigest();
  return canonicalJson({
    format_version: 1,
    tool: assessment.tool,
    ...(program !== null && { program_sha256: program }),
    law: assessment.law,
    as_of: assessment.as_of,
    model: assessment.model,
    draft: options.draft,
    options: { all: options.all, only: [...options.only].sort() },
    documents: chosen.map(({ id, owed, ...result }) => {
      const written = assessment.documents.find((each) => each.id === id);
      // As the paper itself is titled, with its model or provider.
      const paper = printed.find((each) => each.id === id && !each.isTranslation);
      const translations = printed.filter((each) => each.id === id && each.isTranslation);
      return {
        ...{ id, title: paper?.title ?? result.title, owed, draft: written?.draft === true },
        files: written?.files ?? [],
        ...(paper && {
          languages: [paper.language, ...translations.map(({ language }) => language)],
        }),
        ...(translations.length > 0 && {
          translations: translations.map(({ language, title: own }) => ({ language, title: own })),
        }),
        ...(paper?.content && { content_sha256: paper.content }),
      };
    }),
    sources: read.sources.map(({ file, text, base }) => ({
      ...described(nameInPack(file), encoder.encode(text)),
      ...(base && { base }),
    })),
    ...(read.evidence && {
      evidence: read.evidence.files.map(({ file, bytes }) => described(file, bytes)),
    }),
    ...(options.theme && {
      theme: options.theme.files.map(({ path, bytes }) => described(path, bytes)),
    }),
    ...(options.templates && {
      templates: options.templates.used.map(({ id, kind, sha256, size }) => ({
        ...{ id, kind: kind === 'documents' ? 'document' : 'section', sha256, size },
      })),
    }),
    ...(options.since && {
      since: options.since.record,
      changes: [...files.keys()].filter((path) => path.startsWith(`${changesPaper}.`)).sort(),
    }),
    files: [...files]
      .map(([path, bytes]) => ({ ...described(path, bytes), audience: audienceOf(path) }))
      .sort(byPath),
  });
}

/** The folder says who may see a file; what lies beside the folders is the provider's own. */
function audienceOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'internal';
}

export function described(
  path: string,
  bytes: Uint8Array,
): { path: string; sha256: string; size: number } {
  return { path, sha256: sha256(bytes), size: bytes.length };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
