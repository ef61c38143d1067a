/** Packs for tests: built in memory from a sample, harmed at will, sealed again, and seen as verification sees a folder. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess/assess.js';
import { canonicalJson } from '../../src/pack/canonical-json.js';
import type { PackEntry, PackFolder } from '../../src/pack/pack-folder.js';
import type { PackOptions } from '../../src/pack/pack-options.js';
import { renderPack } from '../../src/pack/render-pack.js';
import type { Manifest } from '../../src/pack/verify/read-manifest.js';
import { readFacts } from '../../src/read/read.js';

const samples = new URL('../../samples/', import.meta.url).pathname;

/** Relative path → bytes. */
export type Files = Map<string, Uint8Array>;

/** The names of all samples: the folders that hold facts. */
export const sampleNames = readdirSync(samples)
  .filter((name) =>
    readdirSync(join(samples, name)).some((each) => /^aiact(?:\.yaml)?$/.test(each)),
  )
  .sort();

const laidOutTexts = new WeakMap<object, ReadonlyMap<string, string>>();

/** A pack that remembers the Markdown of its papers as it was laid out. */
export async function rememberedPack(
  ...[read, assessment, options]: Parameters<typeof renderPack>
): Promise<Files> {
  const texts = new Map<string, string>();
  const onLaidOut = (path: string, markdown: string): void => {
    texts.set(path, markdown);
  };
  const pack: Files = new Map(await renderPack(read, assessment, { ...options, onLaidOut }));
  laidOutTexts.set(pack, texts);
  return pack;
}

/** The Markdown that the PDF of a paper was set from: `public/copyright-policy`. */
export function laidOutIn(pack: Files, path: string): string {
  const text = laidOutTexts.get(pack)?.get(path);
  if (text === undefined) throw new RangeError(`${path} was not laid out`);
  return text;
}

/** The pack of a sample, as of 21 November 2026. */
export async function packOf(sample: string, options: Partial<PackOptions> = {}): Promise<Files> {
  const folder = join(samples, sample);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const read = readFacts(files);
  const all = { all: false, draft: false, only: [], ...options };
  return rememberedPack(read, assess(read, { asOf: '2026-11-21' }), all);
}

/** The files as a folder, with further entries that are no files. */
export function folderOf(files: Files, more: readonly PackEntry[] = []): PackFolder {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      folders.add(path.slice(0, at));
    }
  }
  const entries = [
    ...[...folders].map((path): PackEntry => ({ path, kind: 'folder', size: 0 })),
    ...[...files].map(([path, { length }]): PackEntry => ({ path, kind: 'file', size: length })),
    ...more,
  ];
  return {
    entries: entries.sort((left, right) => (left.path < right.path ? -1 : 1)),
    read: async (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`no bytes for ${path}`);
      return bytes;
    },
  };
}

/** The manifest of the files. */
export function manifestIn(files: Files): Manifest {
  return JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as Manifest;
}

/** The files with this manifest, and sums that agree with it. */
export function withManifest(files: Files, manifest: unknown): Files {
  const sealed: Files = new Map(files);
  sealed.set('manifest.json', bytesOf(canonicalJson(manifest)));
  sealed.delete('SHA256SUMS');
  const lines = [...sealed]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return sealed.set('SHA256SUMS', bytesOf(lines.join('')));
}

/** The files with a manifest and sums that agree with them: what somebody would do who changes files and hides it. */
export function resealed(files: Files): Files {
  const manifest = manifestIn(files);
  const before = new Map(manifest.files.map((each) => [each.path, each]));
  const listed = [...files]
    .filter(([path]) => path !== 'manifest.json' && path !== 'SHA256SUMS')
    .map(([path, bytes]) => {
      const audience = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'internal';
      return {
        ...(before.get(path) ?? { path, audience }),
        sha256: sha256(bytes),
        size: bytes.length,
      };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  return withManifest(files, { ...manifest, files: listed });
}

/** The text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** In lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
