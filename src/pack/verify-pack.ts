/** Verifies a built pack: what the manifest lists is there, unchanged and alone, and each PDF is what it has to be. */
import type { Assessment } from '../assess/assessment.js';
import type { PdfFault } from '../pdf-validate/pdf-fault.js';
import type { PackEntry, PackFolder } from './pack-folder.js';
import { checkPackPdf, sha256Of } from './verify/check-pack-pdf.js';
import { checkSums } from './verify/check-sums.js';
import { fault, type PackFault } from './verify/pack-rules.js';
import {
  isForeignManifest,
  largestManifest,
  type Manifest,
  manifestFile,
  readManifest,
  sumsFile,
} from './verify/read-manifest.js';
import {
  largestSignature,
  mostSignatures,
  signatureKind,
  signaturesFolder,
} from './verify/signature-files.js';

/** What came of verifying one pack; it is intact if there are no faults. */
export interface Verification {
  /** Null where the manifest can't be relied on; then nothing else was judged. */
  readonly manifest: Manifest | null;
  /** The SHA-256 of `manifest.json`: one line that stands for the pack. */
  readonly fingerprint: string | null;
  /** How many listed files were hashed, and how many PDFs were looked into. */
  readonly checked: { readonly files: number; readonly pdfs: number };
  /** Files in `signatures/` that may be signatures; src/seal judges them. */
  readonly signatures: number;
  /** Listed files that were not looked at, because only a part was asked for. */
  readonly leftOut: number;
  readonly faults: readonly PackFault[];
}

/** Checks the structure of a PDF. */
export type JudgePdf = (bytes: Uint8Array) => Promise<readonly PdfFault[]>;

/** A folder of the pack that may stand without the others, as a release job uploads it. */
export type PackPart = 'public' | 'downstream' | 'authorities';

/** No file of a pack is larger. */
export const largestFile = 64 * 1024 * 1024;

/** Whether a folder was a pack at some time: it has the manifest of one, or the sums. */
export async function isPack(folder: PackFolder): Promise<boolean> {
  const entry = (path: string): PackEntry | undefined =>
    folder.entries.find((each) => each.path === path);
  if (entry(sumsFile) !== undefined) return true;
  const manifest = entry(manifestFile);
  if (manifest === undefined) return false;
  if (manifest.kind !== 'file' || manifest.size > largestManifest) return true;
  return !isForeignManifest(await folder.read(manifestFile));
}

/**
 * Verifies a folder that `isPack`; rejects with a `PackError` where a file can't be read. With a `part`, listed files elsewhere may be
 * missing; those that are there are held to the manifest like all others.
 */
export async function verifyPack(
  folder: PackFolder,
  judge: JudgePdf = checkStructure,
  part: PackPart | null = null,
): Promise<Verification> {
  const inSignatures = folder.entries.filter(({ path }) => signatureKind(path) !== null);
  const links = folder.entries
    .filter(({ kind }) => kind === 'link' || kind === 'other')
    .map(({ path, kind }) =>
      fault(
        'pack/link',
        path,
        `It is ${kind === 'link' ? 'a symbolic link' : 'not a regular file'}`,
      ),
    );
  const { manifest, bytes, faults } = await manifestOf(folder);
  const none = {
    manifest: null,
    fingerprint: null,
    checked: { files: 0, pdfs: 0 },
    signatures: inSignatures.filter(({ kind }) => kind === 'file').length,
    leftOut: 0,
  };
  if (manifest === null || bytes === null) return { ...none, faults: [...faults, ...links] };
  const work = new Work(folder, manifest, judge, part);
  const fingerprint = sha256Of(bytes);
  await work.files();
  await work.sums(fingerprint);
  work.extras();
  return {
    ...none,
    manifest,
    fingerprint,
    checked: { files: work.hashed, pdfs: work.pdfs },
    leftOut: work.leftOut,
    faults: [...faults, ...links, ...work.faults],
  };
}

async function checkStructure(bytes: Uint8Array): Promise<readonly PdfFault[]> {
  return (await import('../pdf-validate/check-pdf.js')).checkPdf(bytes);
}

async function manifestOf(folder: PackFolder): Promise<{
  readonly manifest: Manifest | null;
  readonly bytes: Uint8Array | null;
  readonly faults: readonly PackFault[];
}> {
  const entry = folder.entries.find(({ path }) => path === manifestFile);
  const without = (...faults: PackFault[]) => ({ manifest: null, bytes: null, faults });
  if (entry === undefined) {
    return without(fault('pack/manifest-missing', manifestFile, 'There is no manifest.json'));
  }
  if (entry.kind !== 'file') return without();
  if (entry.size > largestManifest) {
    const message = 'The manifest is larger than 4 MiB, so it was not read';
    return without(fault('pack/manifest-invalid', manifestFile, message));
  }
  const bytes = await folder.read(manifestFile);
  return { ...readManifest(bytes), bytes };
}

/** One pass over a pack whose manifest is well-formed. */
class Work {
  readonly faults: PackFault[] = [];
  hashed = 0;
  pdfs = 0;
  leftOut = 0;
  private readonly folder: PackFolder;
  private readonly manifest: Manifest;
  private readonly judge: JudgePdf;
  private readonly entries: ReadonlyMap<string, PackEntry>;
  private readonly part: PackPart | null;
  private readonly own = new Map<string, Uint8Array>();

  constructor(folder: PackFolder, manifest: Manifest, judge: JudgePdf, part: PackPart | null) {
    this.part = part;
    this.folder = folder;
    this.manifest = manifest;
    this.judge = judge;
    this.entries = new Map(folder.entries.map((entry) => [entry.path, entry]));
  }

  /** The files beside the folders come first: the PDFs are held against them. */
  async files(): Promise<void> {
    const inFolders = ({ path }: { path: string }): number => (path.includes('/') ? 1 : 0);
    const ordered = [...this.manifest.files].sort((a, b) => inFolders(a) - inFolders(b));
    for (const listed of ordered) await this.file(listed);
  }

  private async file(listed: Manifest['files'][number]): Promise<void> {
    const { path, size, sha256 } = listed;
    const entry = this.entries.get(path);
    if (entry === undefined && this.part !== null && !path.startsWith(`${this.part}/`)) {
      this.leftOut += 1;
      return;
    }
    if (entry === undefined || entry.kind === 'folder') {
      this.say('pack/file-missing', path, 'The manifest lists it, but there is no such file');
      return;
    }
    if (entry.kind !== 'file') return;
    if (entry.size > largestFile) {
      this.say(
        'pack/file-changed',
        path,
        'It is larger than any file of a pack, so it was not read',
      );
      return;
    }
    const bytes = await this.folder.read(path);
    const actual = sha256Of(bytes);
    this.hashed += 1;
    if (bytes.length !== size) {
      this.say(
        'pack/file-changed',
        path,
        `It has ${bytes.length} bytes, the manifest says ${size}`,
      );
    } else if (actual !== sha256) {
      this.say('pack/file-changed', path, `Its SHA-256 is ${actual}, the manifest says ${sha256}`);
    } else await this.content(path, bytes);
  }

  /** What is inside is judged only where the bytes are those that were listed. */
  private async content(path: string, bytes: Uint8Array): Promise<void> {
    if (!path.includes('/')) this.own.set(path, bytes);
    if (path === 'assessment.json') this.assessment(path, bytes);
    if (path.endsWith('.pdf')) await this.pdf(path, bytes);
  }

  private assessment(path: string, bytes: Uint8Array): void {
    let stated: Partial<Assessment> | null = null;
    try {
      stated = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Assessment> | null;
    } catch {}
    for (const key of ['tool', 'law', 'as_of', 'model'] as const) {
      if (!isSame(stated?.[key], this.manifest[key])) {
        this.say('pack/assessment-differs', path, `Its “${key}” is not that of the manifest`);
      }
    }
  }

  private async pdf(path: string, bytes: Uint8Array): Promise<void> {
    this.pdfs += 1;
    const { lookIntoPdf } = await import('./verify/look-into-pdf.js');
    const inside = await lookIntoPdf(bytes).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.say('pack/pdf-unreadable', path, `It can't be read as a PDF: ${reason}`);
      return null;
    });
    if (inside === null) return;
    this.faults.push(...checkPackPdf(path, inside, this.manifest, this.own));
    for (const { rule, message, page } of await this.judge(bytes)) {
      const told = `${message} (pdf/${rule})`;
      this.faults.push({ rule: 'pack/pdf-structure', path, message: told, page });
    }
  }

  async sums(ofManifest: string): Promise<void> {
    const entry = this.entries.get(sumsFile);
    if (entry === undefined && this.part === null) {
      this.say('pack/sums', sumsFile, 'There is no SHA256SUMS');
    }
    if (entry?.kind !== 'file') return;
    if (entry.size > largestManifest) {
      this.say('pack/sums', sumsFile, 'It is larger than 4 MiB, so it was not read');
      return;
    }
    const expected = new Map(this.manifest.files.map(({ path, sha256 }) => [path, sha256]));
    expected.set(manifestFile, ofManifest);
    this.faults.push(...checkSums(await this.folder.read(sumsFile), expected));
  }

  /** Links are told already; a folder is told where nothing below it is. */
  extras(): void {
    const listed = new Set([
      manifestFile,
      sumsFile,
      ...this.manifest.files.map(({ path }) => path),
    ]);
    const holding = new Set(
      [...this.entries.keys(), ...listed].flatMap((path) =>
        path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [],
      ),
    );
    this.signatures();
    for (const { path, kind } of this.entries.values()) {
      if (isSignature(path) || listed.has(path)) continue;
      if (kind === 'file') this.say('pack/file-extra', path, 'The manifest does not list it');
      if (kind === 'folder' && !holding.has(path)) {
        this.say('pack/file-extra', path, 'It is an empty folder');
      }
    }
  }

  /** Nothing lies in signatures/ but signatures: no other file, no folder, and not too many. */
  private signatures(): void {
    const inside = [...this.entries.values()].filter(({ path, kind }) =>
      kind === 'file' || kind === 'folder' ? path.startsWith(`${signaturesFolder}/`) : false,
    );
    const files = inside.filter(
      ({ path, kind }) => kind === 'file' && signatureKind(path) !== null,
    );
    for (const each of inside) {
      if (files.includes(each)) continue;
      this.say('pack/file-extra', each.path, 'It has no name that a signature has');
    }
    for (const { path } of files.slice(mostSignatures)) {
      this.say('pack/file-extra', path, `There are more than ${mostSignatures} signatures`);
    }
    for (const { path } of files.filter(({ size }) => size > largestSignature)) {
      this.say('signature/malformed', path, 'It is larger than 4 MiB, so it was not read');
    }
  }

  private say(...[rule, path, message]: Parameters<typeof fault>): void {
    this.faults.push(fault(rule, path, message));
  }
}

/** Judged apart, as the folder itself is. */
function isSignature(path: string): boolean {
  return path === signaturesFolder || path.startsWith(`${signaturesFolder}/`);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(sortedOf(left)) === JSON.stringify(sortedOf(right));
}

function sortedOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).sort() : value;
}
